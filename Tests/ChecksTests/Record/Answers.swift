import Cast
import Checks
import Law
import Registry
import Vocabulary

/// What the engine answers for a register on a day, by rule and subject, as `unknown basis-undeclared`.
struct Answers {
  private let verdicts: [String: Verdict]

  init(_ register: Register, on day: Day = Day(2026, 3, 1)) throws {
    let report = try report(of: register.snapshot(), under: LawEdition.current(), on: day, all: true)
    verdicts = Dictionary(
      uniqueKeysWithValues: report.checks.flatMap(\.verdicts).map { ("\($0.check.rule) \($0.subject.id)", $0) })
  }

  /// The verdict of a rule on a subject, as `R25 newsletter`.
  func verdict(_ name: String) -> Verdict? { verdicts[name] }

  func details(_ name: String) -> [Detail] { verdicts[name]?.details ?? [] }

  /// Its answer and code; with the severity where that is no error.
  subscript(_ name: String) -> String {
    guard let verdict = verdicts[name] else { return "nothing" }
    let weight = verdict.answer >= .unknown && verdict.severity != .error ? " (\(verdict.severity.name))" : ""
    return "\(verdict.answer.name) \(verdict.code.rawValue)\(weight)"
  }
}

/// Registers whose record says all that it should.
enum Recorded {
  /// Norsk Varme's newsletter: consent, a form, rules for keeping, an officer; sent by a host under an agreement.
  static var kept: Register {
    var register = Companies.hosted
    register.change("us" as ID<Party>) {
      $0.officer = DataProtectionOfficer(appointed: true, contact: .held(ContactDetails(email: "officer@us.example")))
    }
    register.systems = [System(id: "site")]
    register.systems[0].operator = "us"
    register.changeActivity {
      $0.purposes = [PurposeDeclaration("newsletter", basis: consent())]
      $0.about = [AboutWhom(subjects: ["customer"], categories: ["email-work"])]
      $0.source = .subject
      $0.collectionPoints = [form]
      $0.profiling = Practice(done: false)
      $0.measures = .some(["encryption-at-rest", "access-control"])
      $0.retention = [rule("last-contact", CalendarDuration(months: 24))]
    }
    return register
  }

  static func consent(since: Day? = Day(2020, 1, 1)) -> BasisDeclaration {
    basis("A6-1-a") { $0.consent = Consent(given: "a box", withdrawn: "a link", since: since) }
  }

  static func basis(_ id: String, _ body: (inout Registry.LegalBasis) -> Void = { _ in }) -> BasisDeclaration {
    var basis = Registry.LegalBasis(id)
    body(&basis)
    return .basis(basis)
  }

  static var form: CollectionPoint {
    var point = CollectionPoint(kind: .form)
    (point.title, point.at, point.voluntary, point.categories) = ("Sign up", "site", true, ["email-work"])
    return point
  }

  static func rule(_ event: String?, _ period: CalendarDuration?) -> RetentionRule {
    var rule = RetentionRule()
    (rule.event, rule.period) = (event, period)
    return rule
  }

  /// The same with a notice of ours that promises one thing, judged as `R22 n/p`.
  static func promising(_ kind: PromiseKind, _ body: (inout Promise) -> Void = { _ in }) -> Register {
    var register = kept
    var promise = Promise(id: "p", kind: kind)
    promise.exhaustive = true
    body(&promise)
    var notice = Notice(id: "n", controller: "us")
    (notice.language, notice.promises) = ("nb", [promise])
    register.notices = [notice]
    return register
  }
}

extension Register {
  mutating func changeActivity(_ body: (inout Activity) -> Void) { body(&activities[0]) }
  mutating func changePromise(_ body: (inout Promise) -> Void) { body(&notices[0].promises[0]) }
  func changed(_ body: (inout Register) -> Void) -> Register {
    var copy = self
    body(&copy)
    return copy
  }
}
