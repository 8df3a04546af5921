internal import Registry
internal import Vocabulary

/// The fixed lists of words. Most are the words of a kind of value in the register.
enum ClosedWords: Int, CaseIterable, Hashable, Sendable {
  case language, taxonomy, mark, partyKind, activityRole, collectionKind, dataSource, recipientRole, frequency
  case agreementKind, auditRight, endChoice, authorisation, objectionOutcome, assessmentOutcome, rulesKind, annex
  case promiseKind, right, subjectKind
  case noneInSystem, noneInActivity, noneInPurpose, noneInCondition, noneInFlow, noneInTransfer
  case placeOperator

  /// The words in their order.
  var words: [String] {
    switch self {
    case .language: texts(of: Language.self)
    case .taxonomy: texts(of: Taxonomy.self)
    case .mark: [Marks.art9, .art10, .nationalID].map(\.name)
    case .partyKind: texts(of: PartyKind.self)
    case .activityRole: texts(of: ActivityRole.self)
    case .collectionKind: texts(of: CollectionKind.self)
    case .dataSource: ["subject", "elsewhere", "both"]
    case .recipientRole: RecipientRole.allCases.map(\.name)
    case .frequency: texts(of: Frequency.self)
    case .agreementKind: texts(of: AgreementKind.self)
    case .auditRight: texts(of: AuditRight.self)
    case .endChoice: texts(of: EndChoice.self)
    case .authorisation: texts(of: Authorisation.self)
    case .objectionOutcome: texts(of: Objection.Outcome.self)
    case .assessmentOutcome: texts(of: TransferAssessment.Outcome.self)
    case .rulesKind: texts(of: RulesKind.self)
    case .annex: ["I", "I.A", "I.B", "I.C", "II", "III"]
    case .promiseKind: texts(of: PromiseKind.self)
    case .right:
      ["7", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "34", "77", "78", "79", "80", "82"]
    case .subjectKind: ["flow", "activity", "agreement", "notice", "promise", "party", "system"]
    case .noneInSystem: ["storage", "access"]
    case .noneInActivity: ["measures", "recipient-category"]
    case .noneInPurpose: ["basis"]
    case .noneInCondition: ["condition"]
    case .noneInFlow:
      ["categories", "subjects", "purposes", "own-purposes", "operations", "storage", "access", "further-processors"]
    case .noneInTransfer: ["transfer"]
    case .placeOperator: ["recipient"]
    }
  }

  private func texts<Value: RawRepresentable<String> & CaseIterable>(of _: Value.Type) -> [String] {
    Value.allCases.map(\.rawValue)
  }
}
