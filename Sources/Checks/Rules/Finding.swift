import Registry
import Vocabulary

/// What one hop, dimension, chain or country contributes to a check's answer for a flow.
struct Finding {
  var answer: Answer
  var code: Code
  var severity = Severity.error
  var cause = CauseNumber.none
  var waitsFor: CheckName?
  var details: [Detail] = []
  /// The chain that it speaks of, where several lead to the flow.
  var chain = -1

  init(
    _ answer: Answer, _ code: Code, severity: Severity = .error, cause: CauseNumber = .none, details: [Detail] = []
  ) {
    self.answer = answer
    self.code = code
    self.severity = severity
    self.cause = cause
    self.details = details
  }

  /// An answer that another check's finding on the same hop must come before.
  static func waiting(for check: CheckName, _ cause: CauseNumber) -> Finding {
    var finding = Finding(.notApplicable, .waits, cause: cause)
    finding.waitsFor = check
    return finding
  }

  /// How bad it is: an error that is unknown outranks a mere warning, else a warning could hide it.
  var weight: Int {
    switch answer {
    case .violates: severity == .error ? 6 : 4
    case .unknown: severity == .error ? 5 : 3
    case .complies: 1
    case .notApplicable: code == .waits ? 2 : 0
    }
  }
}

/// A cause in numbers; its ids are looked up only for what is shown.
enum CauseNumber: Hashable {
  case none
  case pair(UInt32, UInt32)
  case agreement(Int)
  case flow(UInt32)
  case party(UInt32)
  case systemOf(Number<Actor>)
  case activity(UInt32)
  case subProcessor(UInt32, under: Int)
  /// A notice and one of its promises, by their places.
  case promise(Int, Int)
  case notice(Int)

  func named(in register: RegistrySnapshot) -> Cause? {
    switch self {
    case .none: nil
    case .pair(let principal, let processor):
      .pair(register.parties[Int(principal)].id, register.parties[Int(processor)].id)
    case .agreement(let number): .agreement(register.agreements[number].id)
    case .flow(let number): .flow(register.id(of: Number(number)))
    case .party(let number): .party(register.parties[Int(number)].id)
    case .systemOf(let actor): register.system(of: actor).map { .system($0.id) }
    case .activity(let number): .activity(register.activities[Int(number)].id)
    case .subProcessor(let party, let agreement):
      .subProcessor(register.parties[Int(party)].id, under: register.agreements[agreement].id)
    case .promise(let notice, let promise):
      .promise(register.notices[notice].id, register.notices[notice].promises[promise].id)
    case .notice(let number): .notice(register.notices[number].id)
    }
  }
}

/// Findings joined into one: the worst decides, and the lists of all that are as bad or bad at all go together.
struct Joined {
  private(set) var worst: Finding?
  private var listed: [Detail] = []
  private var complying: [Detail] = []
  private var law: [Detail] = []

  mutating func add(_ finding: Finding) {
    if !finding.details.isEmpty { file(finding) }
    guard let worst else {
      self.worst = finding
      return
    }
    let (a, b) = (finding.weight, worst.weight)
    if a > b || (a == b && finding.code != worst.code && finding.code < worst.code) { self.worst = finding }
  }

  private mutating func file(_ finding: Finding) {
    for detail in finding.details {
      if case .law = detail {
        law.append(detail)
      } else if finding.answer == .complies {
        complying.append(detail)
      } else {
        listed.append(detail)
      }
    }
  }

  /// Several findings as one.
  static func all(_ findings: [Finding]) -> Finding {
    var joined = Joined()
    for finding in findings { joined.add(finding) }
    return joined.finding ?? Finding(.complies, .covered)
  }

  /// The joined finding, its details sorted and distinct.
  var finding: Finding? {
    guard var finding = worst else { return nil }
    switch finding.answer {
    case .violates, .unknown: finding.details = Detail.sorted(listed + law)
    case .complies: finding.details = Detail.sorted(complying + law)
    case .notApplicable: finding.details = Detail.sorted(law)
    }
    return finding
  }
}
