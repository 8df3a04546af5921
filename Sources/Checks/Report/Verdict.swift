public import Registry
public import Vocabulary

/// What one check says of one subject on the day, and why.
public struct Verdict: Hashable, Sendable {
  /// The check.
  public var check: CheckName
  /// What it is about.
  public var subject: Subject
  /// Its answer.
  public var answer: Answer
  /// How much the code weighs. Means nothing where the answer is *complies* or *not applicable*.
  public var severity: Severity
  /// The deciding code.
  public var code: Code
  /// What it lists, in the order of `Detail.<`, each once.
  public var details: [Detail]
  /// The one object whose change would decide it; `nil` where there is nothing to decide.
  public var cause: Cause?
  /// The check whose finding this one waits for, where the code is `waits`.
  public var waitsFor: CheckName?
  /// The chain that gave the worst answer, top first, where several lead to the flow; else empty.
  public var chain: [ID<Flow>]

  /// A verdict.
  public init(
    _ check: CheckName, _ subject: Subject, _ answer: Answer, _ code: Code, severity: Severity = .error,
    details: [Detail] = [], cause: Cause? = nil, waitsFor: CheckName? = nil, chain: [ID<Flow>] = []
  ) {
    self.check = check
    self.subject = subject
    self.answer = answer
    self.severity = severity
    self.code = code
    self.details = details
    self.cause = cause
    self.waitsFor = waitsFor
    self.chain = chain
  }
}

/// The one object whose change would decide an answer. Those with two ids are kept apart, so that the others stay small.
public enum Cause: Hashable, Sendable {
  /// Two parties without an agreement: principal and processor.
  indirect case pair(ID<Party>, ID<Party>)
  /// An agreement.
  case agreement(ID<Agreement>)
  /// A flow.
  case flow(ID<Flow>)
  /// A party.
  case party(ID<Party>)
  /// A system.
  case system(ID<System>)
  /// An activity.
  case activity(ID<Activity>)
  /// A sub-processor under the agreement that must authorise it.
  indirect case subProcessor(ID<Party>, under: ID<Agreement>)
  /// A promise of a notice.
  indirect case promise(ID<Notice>, ID<Promise>)
  /// A notice.
  case notice(ID<Notice>)

  /// What sort of object it is, as documents write it.
  public var kind: String {
    switch self {
    case .pair: "pair"
    case .agreement: "agreement"
    case .flow: "flow"
    case .party: "party"
    case .system: "system"
    case .activity: "activity"
    case .subProcessor: "sub-processor"
    case .promise: "promise"
    case .notice: "notice"
    }
  }

  /// Its id; of a pair, and of a sub-processor under an agreement, both with a space between.
  public var id: String {
    switch self {
    case .pair(let principal, let processor): principal.key + " " + processor.key
    case .agreement(let id): id.key
    case .flow(let id): id.key
    case .party(let id): id.key
    case .system(let id): id.key
    case .activity(let id): id.key
    case .subProcessor(let party, let agreement): party.key + " " + agreement.key
    case .promise(let notice, let promise): notice.key + "/" + promise.key
    case .notice(let id): id.key
    }
  }
}

extension Cause: Comparable {
  /// Order by kind and id, by bytes.
  public static func < (a: Self, b: Self) -> Bool {
    a.kind == b.kind ? a.id.precedesByBytes(b.id) : a.kind.precedesByBytes(b.kind)
  }
}
