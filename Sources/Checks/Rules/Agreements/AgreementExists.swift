import Registry
import Vocabulary

/// R01: a processor is engaged under a contract or another legal act (GDPR 28(3)). Asked of the first hop of a chain.
extension DayView {
  func agreementExists(_ hop: Hop, ours: Bool, details: Bool) -> Finding {
    noAgreement(hop, ours: ours, details: details)
  }

  /// No agreement of the kind between the two: in our own drawer it would have been found.
  func noAgreement(_ hop: Hop, ours: Bool, details: Bool) -> Finding {
    let first = hop.principals.min { register.parties[Int($0)].id < register.parties[Int($1)].id }
    guard let principal = first else { return Finding(.unknown, .chainUnclear, cause: .flow(hop.flow)) }
    let pair: [Detail] =
      details ? [.pair(register.parties[Int(principal)].id, register.parties[Int(hop.recipient)].id)] : []
    return Finding(
      ours ? .violates : .unknown, ours ? .noAgreement : .noAgreementSeen, cause: .pair(principal, hop.recipient),
      details: pair)
  }
}
