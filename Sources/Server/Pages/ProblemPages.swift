import HTTPTypes
import Pages
import Wording

/// What a browser gets where something is not done.
enum ProblemPages {
  /// Where one signs in, of whom that is needed; else the page that says what is wrong.
  static func reply(_ problem: Problem, _ arrival: Arrival) throws -> Reply {
    if problem.refusal == .notSignedIn, arrival.method == .get {
      return .seeOther(.signIn(next: Address(back: arrival.head.path)))
    }
    let page = ProblemPage(
      problem.refusal.told(in: arrival.language), faults: problem.faults.map { $0.what.told(in: arrival.language) },
      request: arrival.number, in: arrival.language)
    let frame = Frame(in: arrival.language, at: Address(back: arrival.method == .get ? arrival.head.path : nil))
    return Reply.html(problem.refusal.status, try FramedPage(page, in: frame).bytes())
  }
}
