import Registry
import Vocabulary

extension Sentences {
  /// A word that a register chose from a fixed list, as people say it; as it is written where the list does not have it.
  func word(_ choice: FieldChoice, _ word: String) -> String {
    switch choice {
    case .language: Language(rawValue: word).map { name(of: $0) } ?? word
    case .taxonomy: FieldName(rawValue: word).map { label($0, in: nil) } ?? word
    case .mark: Marks(name: word).map { mark($0) } ?? word
    case .partyKind: PartyKind(rawValue: word).map { self.word($0) } ?? word
    case .activityRole: ActivityRole(rawValue: word).map { self.word($0) } ?? word
    case .collectionKind: CollectionKind(rawValue: word).map { point($0, nil) } ?? word
    case .dataSource:
      ["subject", "elsewhere", "both"].contains(word)
        ? comesFrom(subject: word != "elsewhere", elsewhere: word != "subject") : word
    case .recipientRole: RecipientRole.allCases.first { $0.name == word }.map { self.word($0) } ?? word
    case .frequency: Frequency(rawValue: word).map { self.word($0) } ?? word
    case .agreementKind: AgreementKind(rawValue: word).map { self.word($0) } ?? word
    case .auditRight: AuditRight(rawValue: word).map { self.word($0) } ?? word
    case .endChoice: EndChoice(rawValue: word).map { self.word($0) } ?? word
    case .authorisation: Authorisation(rawValue: word).map { self.word($0) } ?? word
    case .objectionOutcome: Objection.Outcome(rawValue: word).map { self.word($0) } ?? word
    case .assessmentOutcome: TransferAssessment.Outcome(rawValue: word).map { self.word($0) } ?? word
    case .rulesKind: RulesKind(rawValue: word).map { self.word($0) } ?? word
    case .annex: word
    case .promiseKind: PromiseKind(rawValue: word).map { promised($0) } ?? word
    case .right: article(word)
    case .subjectKind: FieldName(rawValue: word).map { label($0, in: nil) } ?? word
    case .placeOperator: word == "recipient" ? recipientsOwn() : word
    }
  }
}
