import Cast
import Checks
import Law
import NaiveEvaluator
import Registry
import Vocabulary

/// Two answers that should be one.
struct Difference: CustomStringConvertible {
  let what: String
  let naive: Verdict?
  let fast: Verdict?

  var description: String {
    guard let naive, let fast else { return what }
    return """
      \(what): \(naive.check.rule) of \(naive.subject.id)
        naive: \(naive.inShort)
        fast:  \(fast.inShort)
      """
  }
}

/// Everything in which the fast engine and the naive evaluator differ about a register on a day.
func differences(_ register: Register, on day: Day, under law: LawEdition) throws -> [Difference] {
  let snapshot = try register.snapshot()
  let naive = naiveReport(of: snapshot, under: law, on: day)
  let fast = try report(of: snapshot, under: law, on: day, all: true)
  var found: [Difference] = []
  if naive.checks.map(\.check) != fast.checks.map(\.check) {
    return [Difference(what: "the checks", naive: nil, fast: nil)]
  }
  for (slow, quick) in zip(naive.checks, fast.checks) {
    if slow.verdicts.map(\.subject) != quick.verdicts.map(\.subject) {
      found.append(Difference(what: "\(slow.check.rule): which subjects", naive: nil, fast: nil))
      continue
    }
    for (a, b) in zip(slow.verdicts, quick.verdicts) where a.comparable != b.comparable {
      found.append(Difference(what: "\(a.code.rawValue), \(b.code.rawValue)", naive: a, fast: b))
    }
  }
  if found.isEmpty, naive.numbers != fast.numbers {
    found.append(Difference(what: "counts", naive: nil, fast: nil))
  }
  return found
}

extension Verdict {
  /// Without the severity of what is in order, which means nothing.
  var comparable: Verdict {
    var copy = self
    if answer < .unknown { copy.severity = .error }
    return copy
  }

  fileprivate var inShort: String {
    let name = "\(answer.name) \(code.rawValue)" + (answer >= .unknown ? " (\(severity.name))" : "")
    let listed = details.map { "\($0)".replacing("Checks.", with: "") }.joined(separator: ", ")
    let why = cause.map { " cause \($0.kind) \($0.id)" } ?? ""
    let waits = waitsFor.map { " waits for \($0.rule)" } ?? ""
    return "\(name)\(why)\(waits) chain \(chain.map(\.key)) [\(listed)]"
  }
}

extension Report {
  /// The report without its verdicts.
  fileprivate var numbers: Report {
    var copy = self
    for index in copy.checks.indices { copy.checks[index].verdicts = [] }
    return copy
  }
}
