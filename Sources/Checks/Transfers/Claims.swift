import Law
import Registry
import Vocabulary

/// The basis that a flow claims is judged by itself as well.
extension DayView {
  func judgeClaims(
    _ transfer: Transfer, _ covered: [CoveredPlace], into judgment: inout Judgment, details: Bool
  ) {
    let claim = register.details[Int(transfer.flow.row.details)].transfer?.basis
    let own = covered.first { $0.place == transfer.place }
    var decision = Finding(.notApplicable, .noDecisionClaimed)
    var clauses = Finding(.notApplicable, .noClausesClaimed)
    switch claim {
    case .adequacy(let id): decision = decisionCoversTransfer(id, transfer, own)
    case .standardClauses(let agreement): clauses = clausesFitTransfer(agreement, transfer, own)
    case nil, .other, .noTransfer: break
    }
    judgment.add(decision, to: .decisionCoversTransfer)
    judgment.add(clauses, to: .clausesFitTransfer)
  }
}
