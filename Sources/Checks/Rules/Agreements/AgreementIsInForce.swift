import Registry
import Vocabulary

/// R02: the agreement is in force on the day (GDPR 28(3)).
extension DayView {
  func agreementIsInForce(_ number: Int) -> Finding {
    let (answer, code) = agreements[number].forceFinding
    if answer == .complies { return Finding(answer, code) }
    // Of several agreements of a path each is named, with what is not known of it.
    let which = Detail.gap(code, .agreement(agreements[number].id))
    return Finding(answer, code, cause: .agreement(number), details: [which])
  }

  /// Agreements between the two, none of which holds: the last that ended, and the first that starts.
  func nothingInForce(_ hop: Hop, details: Bool) -> Finding {
    let papers = papers(of: hop).ordinary.map { agreements[$0] }
    let ended = papers.compactMap { agreement -> (AgreementOnDay, Day)? in
      if case .ended(let end) = agreement.force { (agreement, end) } else { nil }
    }
    let last = ended.max { $0.1 == $1.1 ? $0.0.id < $1.0.id : $0.1 < $1.1 }
    let coming = papers.compactMap { agreement -> (AgreementOnDay, Day)? in
      guard let from = agreement.amended.agreement.period.from, from > day else { return nil }
      return (agreement, from)
    }
    let next = coming.min { $0.1 == $1.1 ? $0.0.id < $1.0.id : $0.1 < $1.1 }
    let cause = (last ?? next).map { CauseNumber.agreement($0.0.number) } ?? .none
    var listed: [Detail] = []
    if details, let last { listed.append(.ended(last.0.id, last.1)) }
    if details, let next { listed.append(.starts(next.0.id, next.1)) }
    return Finding(.violates, .agreementNotInForce, cause: cause, details: listed)
  }
}
