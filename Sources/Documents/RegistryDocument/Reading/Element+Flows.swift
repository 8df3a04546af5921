internal import Registry
internal import Vocabulary

/// What many flows declare alike. The rest of a flow never becomes a value: see `DocumentHandler.addFlow`.
extension Element {
  var flowDetails: FlowDetails {
    var details = FlowDetails()
    details.establishment = place(.establishment)
    details.frequency = choice(.frequency)
    details.transfer = child(.transfer)?.transferClaim
    details.retention = children(.retention).map(\.retentionRule)
    details.inquiry = content(of: .inquiry)
    if let none = none(of: Word.furtherProcessors.rawValue) {
      details.furtherProcessors = .none(none)
    } else if let further = child(.furtherProcessors), let complete = further.day(.complete) {
      details.furtherProcessors = .complete(asOf: complete, accordingTo: further.textIfSaid(.accordingTo))
    }
    return details
  }

  private var transferClaim: TransferClaim? {
    let derogation = child(.derogation)?.derogation
    return claimedBasis.map { TransferClaim($0, derogation: derogation) }
  }

  private var claimedBasis: TransferClaim.Basis? {
    if let none = none(of: Word.transfer.rawValue) { return .noTransfer(none) }
    if let adequacy = child(.adequacy) { return .adequacy(adequacy.text(.decision)) }
    if let clauses = child(.standardClauses) { return .standardClauses(clauses.reference(.agreement)) }
    return child(.other).map { .other($0.text(.basis)) }
  }

  private var derogation: DerogationFacts {
    var facts = DerogationFacts()
    facts.inPublicPowers = yes(.inPublicPowers)
    facts.repetitive = yes(.repetitive)
    facts.fewPersons = yes(.fewPersons)
    facts.safeguards = yes(.safeguards)
    facts.authorityTold = yes(.authorityTold)
    facts.subjectsTold = yes(.subjectsTold)
    facts.recorded = yes(.recorded)
    facts.reason = content
    return facts
  }
}
