public import Law
public import Registry
internal import Vocabulary

/// What objects of a kind may say, field by field: made from the grammar of the register document, so that a form never
/// lacks what the document can hold.
public enum ObjectShape {
  /// The fields of an object of a kind, in the order of the document.
  public static func fields(of kind: ObjectKind, under law: LawEdition) -> [FieldShape] {
    fields(of: kind.objectType, law)
  }

  private static func fields(of type: ElementType, _ law: LawEdition) -> [FieldShape] {
    var fields = type.attributes.map { rule in
      FieldShape(
        rule.name.member, word: rule.name.rawValue, .value(rule.valueShape(law)), isRequired: rule.isRequired)
    }
    if type.hasText {
      let isRequired = if case .required = type.text { true } else { false }
      fields.append(
        FieldShape(Members.text, word: Word.text.rawValue, .value(.words(isLong: true)), isRequired: isRequired))
    }
    for particle in type.particles {
      let names = particle.alternatives.map(\.name.member)
      for child in particle.alternatives {
        fields.append(
          FieldShape(
            child.name.member, word: child.name.rawValue, content(of: child, law),
            isRequired: particle.isRequired && names.count == 1, repeats: particle.repeats,
            oneOf: particle.repeats || names.count == 1 ? [] : names))
      }
    }
    return fields
  }

  private static func content(of child: ChildRule, _ law: LawEdition) -> FieldShape.Content {
    guard child.type.isBareText else { return .group(fields(of: child.type, law)) }
    return .value(.words(isLong: child.name != .title && child.name != .name))
  }
}

extension AttributeRule {
  fileprivate func valueShape(_ law: LawEdition) -> ValueShape {
    switch type {
    case .newID(let kind): .id(kind)
    case .reference(let kind): .reference(kind)
    case .text: .words(isLong: false)
    case .day: .day
    case .duration: .duration
    case .hours: .hours
    case .yesNo: .yesNo
    case .module: .choice(["1", "2", "3", "4"], .module)
    case .sha256: .fingerprint
    case .languageTag: .languageTag
    case .name: name == .parent ? .parentTerm : name == .event ? .event : .name
    case .country: .country
    case .organisation: .organisation
    case .place: .place
    case .places(let rule): .places(mayBeEmpty: rule == .mayBeEmpty)
    case .term(let taxonomy): .term(taxonomy)
    case .terms(let taxonomy, let rule): .terms(taxonomy, mayBeEmpty: rule == .mayBeEmpty)
    case .names: .anyWords
    case .closed(let words): .choice(words.words, words.meaning)
    case .closedList(let words, let rule): .choices(words.words, words.meaning, mayBeEmpty: rule == .mayBeEmpty)
    case .law(let rows): .choice(rows.ids(in: law), .law)
    case .lawList(let rows): .choices(Self.unique(rows.ids(in: law)), .law, mayBeEmpty: false)
    }
  }

  /// A set and what it contains may have one id.
  private static func unique(_ ids: [String]) -> [String] {
    ids.enumerated().filter { ids.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }
}

extension ClosedWords {
  fileprivate var meaning: ChoiceMeaning { choice.map { .list($0) } ?? .field }
}
