import Vocabulary

/// R04: the agreement stipulates what GDPR 28(3)(a) to (h) asks for, shown by where each clause stands or by a standard
/// set that contains it.
extension DayView {
  func agreementHasItsClauses(_ number: Int, details: Bool) -> Finding {
    let (answer, code) = agreements[number].clauses
    return Finding(
      answer, code, cause: answer == .complies ? .none : .agreement(number),
      details: details ? agreements[number].clauseDetails : [])
  }
}
