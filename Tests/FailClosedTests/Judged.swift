import Checks
import Documents
import Law
import Registry
import Vocabulary

/// A check of a flow.
struct Question: Hashable, Comparable, CustomStringConvertible, Sendable {
  let subject: Subject
  let check: CheckName

  init(subject: Subject, check: CheckName) { (self.subject, self.check) = (subject, check) }

  init(flow: ID<Flow>, check: CheckName) { self.init(subject: .flow(flow), check: check) }

  var description: String { "\(check.rule) of \(subject.id)" }

  static func < (a: Self, b: Self) -> Bool { (a.subject, a.check) < (b.subject, b.check) }
}

/// What is answered, as far as it is compared.
struct Reply: Equatable, CustomStringConvertible, Sendable {
  let answer: Answer
  let code: Code
  let severity: Severity

  init(_ verdict: Verdict) {
    answer = verdict.answer
    code = verdict.code
    severity = verdict.answer > .complies ? verdict.severity : .error
  }

  /// What waits for another finding is as unsettled as that.
  var isBad: Bool { answer > .complies || code == .waits }

  /// From the worst up: violates, unknown (or waiting), complies, not applicable.
  var rank: Int {
    if code == .waits { return 1 }
    switch answer {
    case .violates: return 0
    case .unknown: return 1
    case .complies: return 2
    case .notApplicable: return 3
    }
  }

  var description: String { "\(answer.name) \(code.rawValue)" }
}

/// Every answer about a document on the day; `nil` where the reader refuses it.
func replies(_ document: [UInt8], _ law: LawEdition, on day: Day) throws -> [Question: Reply]? {
  let register: RegistrySnapshot
  do { register = try RegistryReader.read(document, file: "register.xml", law: law) } catch { return nil }
  let verdicts = try report(of: register, under: law, on: day, all: true).checks.flatMap(\.verdicts)
  return Dictionary(
    uniqueKeysWithValues: verdicts.map { (Question(subject: $0.subject, check: $0.check), Reply($0)) })
}

/// What a change did to the answers.
enum Outcome: Equatable, Sendable {
  /// The reader refuses the document, and nothing is judged.
  case refused
  /// Something complied and does not any longer; nothing is better than before.
  case closed
  /// Something is better than before.
  case better([String])
  /// Nothing is worse, and nothing better but for answers that now rest on something else.
  case restsElsewhere([String])
  /// Flows are not judged any longer; nothing else has changed.
  case gone
  /// Every answer is as before.
  case unchanged
}

/// A change, what it did, and which answers it took from what complied.
struct Result: Sendable {
  let change: Change
  let outcome: Outcome
  private(set) var lost: [Question] = []
  /// Answers that are better than before.
  private(set) var improved: [Question] = []
  /// Answers that still comply, or are not asked, for another reason than before.
  private(set) var shifted: [String] = []

  init(_ change: Change, before: [Question: Reply], after: [Question: Reply]?) {
    self.change = change
    guard let after else {
      outcome = .refused
      return
    }
    var better: [String] = []
    var isGone = false
    for (question, old) in before.sorted(by: { $0.key < $1.key }) {
      guard let new = after[question] else {
        isGone = true
        continue
      }
      let says = "\(question): \(old) -> \(new)"
      if new.isBad, !old.isBad { lost.append(question) }
      if new.rank > old.rank, !Self.follows(question, after, before) {
        better.append(says)
        improved.append(question)
      }
      if new != old, !new.isBad { shifted.append(says) }
    }
    outcome =
      if !better.isEmpty {
        .better(better)
      } else if !lost.isEmpty {
        .closed
      } else if isGone {
        .gone
      } else {
        shifted.isEmpty ? .unchanged : .restsElsewhere(shifted)
      }
  }

  /// Whether the check asks about nothing because what it builds on does not comply any longer.
  private static func follows(
    _ question: Question, _ after: [Question: Reply], _ before: [Question: Reply]
  ) -> Bool {
    leaders(of: question.check).contains { check in
      let other = Question(subject: question.subject, check: check)
      return after[other]?.isBad == true && before[other]?.isBad == false
    }
  }

  /// A basis for the transfer comes before what is asked of it, and so does an authorisation before its dates.
  private static func leaders(of check: CheckName) -> [CheckName] {
    switch check {
    case .transferHasAFallback: [.transferHasABasis, .decisionCoversTransfer]
    case .transferIsAssessed: [.transferHasABasis, .transferHasAFallback]
    case .derogationIsOccasional: [.transferHasABasis]
    case .objectionsAreOver, .noticeWasLongEnough: [.subProcessorIsAuthorised]
    default: []
    }
  }
}
