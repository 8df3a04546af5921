import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on how long data are kept` {
  private func keeping(_ period: CalendarDuration?, from event: String? = "last-contact") -> RetentionRule {
    var rule = RetentionRule()
    (rule.period, rule.event) = (period, event)
    return rule
  }

  private func hosted(_ rule: RetentionRule?, under limit: RetentionLimit?) -> Register {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) { $0.details.retention = [rule].compactMap { $0 } }
    register.change("a1" as ID<Agreement>) { $0.retention = [limit].compactMap { $0 } }
    return register
  }

  private let year = CalendarDuration(months: 12)

  @Test func `asks nothing where nobody sets a limit, or where the recipient keeps by a criterion`() throws {
    #expect(try Said(hosted(keeping(year), under: nil))["R27 f1"] == "not-applicable no-retention-limit")
    var criterion = RetentionRule()
    criterion.criterion = "as long as needed"
    let limit = RetentionLimit(event: "last-contact", atMost: year)
    #expect(try Said(hosted(criterion, under: limit))["R27 f1"] == "not-applicable no-retention-period")
    for (onRequest, code) in [(true, "not-applicable no-retention-period"), (false, "unknown retention-undeclared")] {
      var rule = RetentionRule()
      rule.onRequest = onRequest
      #expect(try Said(hosted(rule, under: limit))["R27 f1"] == code)
    }
  }

  @Test func `compares period with period, of the same event`() throws {
    let limit = RetentionLimit(event: "last-contact", atMost: year)
    #expect(try Said(hosted(keeping(year), under: limit))["R27 f1"] == "complies retention-within")
    let longer = try Said(hosted(keeping(CalendarDuration(months: 12, days: 1)), under: limit)).verdict("R27 f1")
    #expect(longer?.code == .retentionExceeded)
    #expect(longer?.cause == .activity("newsletter"))
    #expect(
      longer?.details == [
        .retention(CalendarDuration(months: 12, days: 1), event: "last-contact", limit: year, under: .agreement("a1"))
      ])
    let depends = hosted(keeping(CalendarDuration(days: 365)), under: limit)
    #expect(try Said(depends)["R27 f1"] == "complies retention-within")
    #expect(
      try Said(hosted(keeping(CalendarDuration(days: 366)), under: limit))["R27 f1"] == "unknown retention-unclear")
  }

  @Test func `knows nothing where the events differ, or where the recipient says nothing`() throws {
    let limit = RetentionLimit(event: "end-of-contract", atMost: year)
    #expect(try Said(hosted(keeping(year), under: limit))["R27 f1"] == "unknown retention-event-differs")
    #expect(try Said(hosted(nil, under: limit))["R27 f1"] == "unknown retention-undeclared")
    let any = RetentionLimit(event: "any", atMost: year)
    #expect(try Said(hosted(keeping(year), under: any))["R27 f1"] == "complies retention-within")
    #expect(try Said(hosted(keeping(year, from: nil), under: limit))["R27 f1"] == "unknown retention-event-differs")
  }

  @Test func `asks how long every category is kept that no rule reaches`() throws {
    func kept(_ carried: Declared<String>, _ named: [[String]], _ body: (inout RetentionRule) -> Void = { _ in })
      throws -> Verdict?
    {
      var register = hosted(nil, under: RetentionLimit(event: "last-contact", atMost: year))
      register.change("f1" as ID<Flow>) {
        $0.categories = carried
        $0.details.retention = named.map { words in
          var rule = keeping(year)
          rule.categories = words
          body(&rule)
          return rule
        }
      }
      return try Said(register).verdict("R27 f1")
    }
    let both = Declared.some(["email-work", "name"])
    let silent = try kept(both, [["email-work"]])
    #expect(silent?.answer == .unknown && silent?.code == .retentionUndeclared && silent?.severity == .error)
    #expect(silent?.details == [.retentionUnsaid("name")] && silent?.cause == .activity("newsletter"))
    #expect(try kept(both, [["email-work"], ["name"]])?.code == .retentionWithin)
    #expect(try kept(both, [["email-work"], []])?.code == .retentionWithin)
    // What is above reaches what is below it, and not the other way round.
    #expect(try kept(.some(["email-work"]), [["email-address"]])?.code == .retentionWithin)
    #expect(try kept(.some(["email-address"]), [["email-work"]])?.details == [.retentionUnsaid("email-address")])
    // A rule without a period says as much as one with it, and one without anything says nothing.
    func criterion(_ rule: inout RetentionRule) { (rule.period, rule.criterion) = (nil, "as long as needed") }
    #expect(try kept(both, [["email-work"]], criterion)?.details == [.retentionUnsaid("name")])
    #expect(try kept(both, [["email-work", "name"]], criterion)?.code == .noRetentionPeriod)
    #expect(try kept(both, [["email-work"]]) { $0.period = nil }?.details == [])
    #expect(try kept(.undeclared, [["email-work"]])?.details == [.undeclared(.categories)])
    #expect(try kept(.undeclared, [[]])?.code == .retentionWithin)
    #expect(try kept(.none(Confirmation(day: Day(2026, 1, 1))), [["email-work"]])?.code == .retentionWithin)
  }

  @Test func `lists a limit that is exceeded beside the category that no rule reaches`() throws {
    var register = hosted(keeping(CalendarDuration(months: 24)), under: RetentionLimit(event: "any", atMost: year))
    register.change("f1" as ID<Flow>) {
      $0.categories = .some(["email-work", "name"])
      $0.details.retention[0].categories = ["name"]
    }
    let said = try Said(register).verdict("R27 f1")
    #expect(said?.code == .retentionExceeded && said?.details.contains(.retentionUnsaid("email-work")) == true)
  }

  @Test func `compares with the record and with the notice, each by itself`() throws {
    var register = hosted(keeping(year), under: nil)
    register.activities[0].retention = [keeping(CalendarDuration(months: 6))]
    #expect(try Said(register).verdict("R27 f1")?.details.first?.holder == .activity("newsletter"))
    register.activities[0].retention = []
    var notice = Notice(id: "n1", controller: "us")
    notice.period = Period(from: Day(2026, 1, 1), until: Day(2026, 3, 1))
    var promise = Promise(id: "p1", kind: .retentionAtMost)
    (promise.event, promise.atMost) = ("last-contact", CalendarDuration(months: 6))
    notice.promises = [promise]
    register.notices = [notice]
    #expect(try Said(register, on: Day(2025, 12, 31))["R27 f1"] == "not-applicable no-retention-limit")
    #expect(try Said(register, on: Day(2026, 1, 1))["R27 f1"] == "violates retention-exceeded")
    #expect(try Said(register, on: Day(2026, 3, 1))["R27 f1"] == "violates retention-exceeded")
    #expect(try Said(register, on: Day(2026, 3, 2))["R27 f1"] == "not-applicable no-retention-limit")
  }

  @Test func `warns of a limit that a law overrides`() throws {
    var rule = keeping(CalendarDuration(months: 60))
    rule.floor = LegalFloor(law: "bokføringsloven § 13", period: CalendarDuration(months: 60))
    let register = hosted(rule, under: RetentionLimit(event: "last-contact", atMost: year))
    #expect(try Said(register)["R27 f1"] == "violates limit-below-floor")
    #expect(try Said(register).verdict("R27 f1")?.severity == .warning)
  }
}

extension Detail {
  /// Who sets the limit that is compared.
  fileprivate var holder: Holder? { if case .retention(_, _, _, let under, _) = self { under } else { nil } }
}
