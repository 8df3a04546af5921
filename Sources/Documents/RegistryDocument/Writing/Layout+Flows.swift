internal import Registry
internal import Vocabulary

/// The parts of a flow that are values; its row of numbers is written by `FlowWriting`.
extension FlowDetails {
  /// Whether there is anything of them that is an element.
  var hasContent: Bool {
    if case .complete = furtherProcessors { return true }
    return transfer != nil || !retention.isEmpty || inquiry != nil
  }
}

extension Layout {
  mutating func detailAttributes(_ details: FlowDetails) throws {
    try attribute(.establishment, details.establishment)
    try attribute(.frequency, details.frequency)
  }

  mutating func details(_ details: FlowDetails) throws {
    if let transfer = details.transfer { try self.transfer(transfer) }
    try retention(details.retention)
    try text(.inquiry, details.inquiry)
    guard case .complete(let day, let according) = details.furtherProcessors else { return }
    try element(.furtherProcessors) {
      $0.attribute(.complete, day)
      try $0.attribute(.accordingTo, according)
    }
  }

  private mutating func transfer(_ claim: TransferClaim) throws {
    try element(.transfer) {
      switch claim.basis {
      case .adequacy(let decision): try $0.element(.adequacy) { try $0.attribute(.decision, decision) }
      case .standardClauses(let agreement):
        try $0.element(.standardClauses) { try $0.attribute(.agreement, agreement) }
      case .other(let basis): try $0.element(.other) { try $0.attribute(.basis, basis) }
      case .noTransfer(let confirmation): try $0.none(.transfer, confirmation)
      }
      if let facts = claim.derogation { try $0.derogation(facts) }
    }
  }

  private mutating func derogation(_ facts: DerogationFacts) throws {
    try element(.derogation, text: facts.reason) {
      try $0.attribute(.inPublicPowers, facts.inPublicPowers)
      try $0.attribute(.repetitive, facts.repetitive)
      try $0.attribute(.fewPersons, facts.fewPersons)
      try $0.attribute(.safeguards, facts.safeguards)
      try $0.attribute(.authorityTold, facts.authorityTold)
      try $0.attribute(.subjectsTold, facts.subjectsTold)
      try $0.attribute(.recorded, facts.recorded)
    }
  }
}
