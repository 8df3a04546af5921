import Registry
import Vocabulary

/// What the rules say of a sub-processor and its agreement under the agreement above: asked for every flow of a chain, and
/// mostly the same as for the flow before. For each lower agreement the last answer is kept.
final class QuickNesting {
  private let view: DayView
  private var kept: [Kept]

  private struct Kept {
    var upper = -1
    var party: UInt32 = .max
    var answer: QuickHop?
  }

  init(_ view: DayView) {
    self.view = view
    kept = [Kept](repeating: Kept(), count: view.agreements.count)
  }

  /// What the rules answer where all comply; `nil` where there is more to say.
  func answer(_ party: UInt32, _ lower: Int, under upper: Int) -> QuickHop? {
    let last = kept[lower]
    if last.upper == upper, last.party == party { return last.answer }
    let answer = ask(party, lower, under: upper)
    kept[lower] = Kept(upper: upper, party: party, answer: answer)
    return answer
  }

  private func ask(_ party: UInt32, _ lower: Int, under upper: Int) -> QuickHop? {
    let nested = view.nested(lower, under: upper)
    guard nested.end.answer == .complies, nested.scope.answer == .complies, nested.obligations.answer == .complies
    else { return nil }
    let authorised = view.authorised(party, under: upper)
    guard authorised.authorised.answer == .complies, authorised.objections.answer <= .complies,
      authorised.notice.answer <= .complies
    else { return nil }
    return QuickHop(
      hadNotice: authorised.notice.answer == .complies, hadWindow: authorised.objections.answer == .complies)
  }
}
