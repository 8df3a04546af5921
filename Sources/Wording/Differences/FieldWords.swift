import Checks
import Law
import Registry
import Vocabulary

/// Says fields and values of two registers by the names that people know, the later register's first.
struct FieldWords: Sendable {
  let old: Narrator
  let new: Narrator
  var sentences: any Sentences { new.sentences }

  init(from old: RegistrySnapshot, to new: RegistrySnapshot, under law: LawEdition, in language: Language) {
    self.old = Narrator(language, of: old, under: law)
    self.new = Narrator(language, of: new, under: law)
  }

  /// Says fields and values of one register.
  init(_ narrator: Narrator) { (old, new) = (narrator, narrator) }

  // MARK: Fields

  /// A path in words, from the outside inwards.
  func path(_ steps: [FieldStep], of kind: ObjectKind?) -> String {
    var parent = kind.flatMap { FieldName(rawValue: $0.rawValue) }
    return steps.map { step in
      defer { parent = FieldName(rawValue: step.name) }
      return self.step(step, in: parent)
    }.joined(separator: " › ")
  }

  private func step(_ step: FieldStep, in parent: FieldName?) -> String {
    let label = FieldName(rawValue: step.name).map { sentences.label($0, in: parent) } ?? step.name
    guard let key = step.key else { return label }
    let words = step.sort.isOfWords ? key.split(separator: " ").map(String.init) : [key]
    let value = value(words, step.sort)
    switch step.sort {
    case .text, .field: return "\(label) \(sentences.quoted(value.shortened(to: 60)))"
    case .law: return "\(label) \(sentences.quoted(value))"
    case .event: return "\(label) (\(value))"
    default: return "\(label) \(value)"
    }
  }

  /// What a part says, each thing after its field.
  func said(_ said: [SaidField], of kind: ObjectKind?, in step: FieldStep?, most: Int = 8) -> String {
    let parts = said.prefix(most).map { field in
      let label = path(field.path, of: kind, in: step)
      let value = value(field.words, field.sort, quotesText: field.path.isEmpty)
      if field.words.isEmpty { return label }
      return label.isEmpty ? value : "\(label): \(value)"
    }
    let more = said.count > most ? [sentences.andMore(said.count - most)] : []
    return (parts + more).joined(separator: "; ")
  }

  private func path(_ steps: [FieldStep], of kind: ObjectKind?, in step: FieldStep?) -> String {
    guard let step else { return path(steps, of: kind) }
    var parent = FieldName(rawValue: step.name)
    return steps.map { step in
      defer { parent = FieldName(rawValue: step.name) }
      return self.step(step, in: parent)
    }.joined(separator: " › ")
  }

  // MARK: Values

  /// A value, or the members of a list.
  func value(_ words: [String], _ sort: FieldSort, quotesText: Bool = false) -> String {
    if words.isEmpty { return sentences.nothingNamed() }
    let said = words.map { value($0, sort) }
    return sentences.list(quotesText && sort == .text ? said.map { sentences.quoted($0.shortened(to: 120)) } : said)
  }

  func value(_ word: String, _ sort: FieldSort) -> String {
    switch sort {
    case .text: word.cleaned
    case .law: new.lawRow(word) ?? word
    case .check: CheckName(rawValue: word).map { sentences.name($0) } ?? word
    case .day: Day(word).map { sentences.date($0) } ?? word
    case .duration: CalendarDuration(word).map { sentences.duration($0) } ?? word
    case .hours: Int(word.dropFirst(2).dropLast()).map { sentences.hours($0) } ?? word
    case .yesNo: (word == "yes" ? sentences.yes() : sentences.no()).withSmallLetter
    case .place: new.place(word)
    case .term(let taxonomy): term(word, taxonomy)
    case .reference(let kind): name(word, kind, new) ?? name(word, kind, old) ?? word
    case .event: sentences.event(word)
    case .choice(let choice): sentences.word(choice, word)
    case .field: FieldName(rawValue: word).map { sentences.label($0, in: nil) } ?? word
    }
  }

  private func term(_ word: String, _ taxonomy: Taxonomy) -> String {
    let now = new.term(word, taxonomy)
    return now == word ? old.term(word, taxonomy) : now
  }

  /// The name of something that a register declares; nil where this one does not.
  private func name(_ id: String, _ kind: NamedKind, _ narrator: Narrator) -> String? {
    let register = narrator.snapshot
    switch kind {
    case .party: return register.number(of: ID<Party>(id)) == nil ? nil : narrator.name(ID<Party>(id))
    case .system: return narrator.declared(ID<System>(id)) == nil ? nil : narrator.name(ID<System>(id))
    case .actor: return name(id, .party, narrator) ?? name(id, .system, narrator)
    case .activity:
      return register.names.activities.number(of: id) == nil ? nil : narrator.name(ID<Activity>(id))
    case .agreement:
      return register.number(of: ID<Agreement>(id)).map { register.agreements[$0.index].title?.cleaned ?? id }
    case .flow: return register.number(of: ID<Flow>(id)) == nil ? nil : narrator.name(ID<Flow>(id))
    case .notice: return narrator.declared(ID<Notice>(id)) == nil ? nil : narrator.name(ID<Notice>(id))
    case .promise, .announcement, .acceptance, .term: return nil
    }
  }
}

extension FieldSort {
  /// Whether a key of this sort is a list of words.
  fileprivate var isOfWords: Bool {
    switch self {
    case .term, .choice: true
    default: false
    }
  }
}

extension SaidField {
  /// An entry that says nothing but what tells it from others, as a field that says that.
  var asEntry: ([FieldStep], SaidField)? {
    guard words.isEmpty, let last = path.last, let key = last.key else { return nil }
    let words = last.sort.isOfWords ? key.split(separator: " ").map(String.init) : [key]
    return (path.dropLast() + [FieldStep(last.name)], SaidField([], last.sort, words))
  }
}
