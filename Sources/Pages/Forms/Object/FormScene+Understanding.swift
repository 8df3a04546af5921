public import Registry
import Vocabulary

extension FormScene {
  /// The form with what was typed by name turned into what is meant: a country by its name in the reader's language, a party by
  /// its legal name. What is meant by nothing stays as it is.
  public func understood(_ form: TypedForm, _ shape: [FieldShape]) -> TypedForm {
    var form = form
    var known: [ChoiceSource: ChoiceList?] = [:]
    understand(&form.root, shape, &known)
    return form
  }

  private func understand(
    _ group: inout TypedGroup, _ shape: [FieldShape], _ known: inout [ChoiceSource: ChoiceList?]
  ) {
    for field in shape {
      switch (group.fields[field.name], field.content) {
      case (.words(let words), .value(let value)):
        guard let source = ChoiceSource(value) else { continue }
        group.fields[field.name] = .words(unique(words.map { meant($0, source, &known) }))
      case (.group(var inner), .group(let fields)):
        understand(&inner, fields, &known)
        group.fields[field.name] = .group(inner)
      case (.list(var groups), .group(let fields)):
        for place in groups.indices { understand(&groups[place], fields, &known) }
        group.fields[field.name] = .list(groups)
      default: continue
      }
    }
  }

  private func meant(_ word: String, _ source: ChoiceSource, _ known: inout [ChoiceSource: ChoiceList?]) -> String {
    let word = word.trimmedBlanks
    if case .reference(let kind) = source, name(of: word, kind) != nil { return word }
    let list = known[source] ?? choices(source)
    known[source] = .some(list)
    guard let all = list?.all, !all.contains(where: { $0.value == word }) else { return word }
    let wanted = word.lowercased()
    let fitting = all.filter { $0.label.lowercased().trimmedBlanks == wanted || $0.value.lowercased() == wanted }
    return Set(fitting.map(\.value)).count == 1 ? fitting[0].value : word
  }

  private func unique(_ words: [String]) -> [String] {
    words.enumerated().filter { words.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }
}
