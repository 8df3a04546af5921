import Vocabulary

/// R03: the agreement is in writing and binds both sides, electronic form included (GDPR 28(9)), and that can be shown
/// (5(2)).
extension DayView {
  func agreementIsConcluded(_ number: Int, details: Bool) -> Finding {
    let (answer, severity, code) = agreements[number].conclusion
    if answer == .complies { return Finding(.complies, code) }
    return Finding(
      answer, code, severity: severity, cause: .agreement(number),
      details: details ? agreements[number].conclusionDetails() : [])
  }
}
