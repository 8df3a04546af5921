import Registry
import Vocabulary

/// R01: a processor is engaged under a contract or another legal act (GDPR 28(3)). Asked of the first hop of a chain.
extension DayView {
  func agreementExists(_ hop: Hop, ours: Bool, details: Bool) -> Finding {
    noAgreement(hop, ours: ours, details: details)
  }

  /// No agreement of the kind between the two: in our own drawer it would have been found.
  func noAgreement(_ hop: Hop, ours: Bool, details: Bool) -> Finding {
    guard let principal = hop.principals.first else { return Finding(.unknown, .chainUnclear, cause: .flow(hop.flow)) }
    var listed: [Detail] = []
    if details {
      listed.append(.pair(register.parties[Int(principal)].id, register.parties[Int(hop.recipient)].id))
      if !ours, let last = lastAttested(hop) { listed.append(.ended(last.id, last.end)) }
    }
    return Finding(
      ours ? .violates : .unknown, ours ? .noAgreement : .noAgreementSeen, cause: .pair(principal, hop.recipient),
      details: listed)
  }

  /// Of the agreements that somebody attested and that are no more, the one that ended last.
  private func lastAttested(_ hop: Hop) -> (id: ID<Agreement>, end: Day)? {
    let ended = papers(of: hop).attested.compactMap { number -> (id: ID<Agreement>, end: Day)? in
      let base = declared[number]
      let end = [base.period.until, base.termination?.takesEffect.adding(days: -1)].compactMap { $0 }.min()
      return end.flatMap { $0 < day ? (base.id, $0) : nil }
    }
    return ended.max { $0.end == $1.end ? $0.id < $1.id : $0.end < $1.end }
  }
}
