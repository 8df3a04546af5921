internal import Registry

extension AttributeRule {
  /// What sort of value people are shown.
  var fieldSort: FieldSort {
    switch type {
    case .newID, .text, .module, .sha256, .languageTag, .names: .text
    case .law, .lawList: .law
    case .name: name == .event ? .event : name == .check ? .check : .text
    case .reference(let kind): .reference(kind)
    case .day: .day
    case .duration: .duration
    case .hours: .hours
    case .yesNo: .yesNo
    case .country, .organisation, .place, .places: .place
    case .term(let taxonomy), .terms(let taxonomy, _): .term(taxonomy)
    case .closed(let words), .closedList(let words, _): words.choice.map { .choice($0) } ?? .field
    }
  }

  /// Whether the value is a set of words.
  var isList: Bool {
    switch type {
    case .terms, .places, .names, .closedList, .lawList: true
    default: false
    }
  }

  /// A value as its words.
  func words(_ value: String) -> [String] {
    isList ? value.utf8.split { isBlank($0) }.map { String(Substring($0)) } : [value]
  }
}

extension ClosedWords {
  /// The list that people choose from; nil where its words are the names of fields.
  var choice: FieldChoice? {
    switch self {
    case .language: .language
    case .taxonomy: .taxonomy
    case .mark: .mark
    case .partyKind: .partyKind
    case .activityRole: .activityRole
    case .collectionKind: .collectionKind
    case .dataSource: .dataSource
    case .recipientRole: .recipientRole
    case .frequency: .frequency
    case .agreementKind: .agreementKind
    case .auditRight: .auditRight
    case .endChoice: .endChoice
    case .authorisation: .authorisation
    case .objectionOutcome: .objectionOutcome
    case .assessmentOutcome: .assessmentOutcome
    case .rulesKind: .rulesKind
    case .annex: .annex
    case .promiseKind: .promiseKind
    case .right: .right
    case .subjectKind: .subjectKind
    case .placeOperator: .placeOperator
    case .noneInSystem, .noneInActivity, .noneInPurpose, .noneInCondition, .noneInFlow, .noneInTransfer: nil
    }
  }
}
