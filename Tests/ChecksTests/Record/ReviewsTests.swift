import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The review of an activity` {
  private let rule = "R32 newsletter"

  private func said(on day: Day, _ body: (inout Activity) -> Void) throws -> String {
    try Answers(Recorded.kept.changed { $0.changeActivity(body) }, on: day)[rule]
  }

  @Test func `is due when the interval has passed, twelve months where none is said`() throws {
    #expect(try said(on: Day(2027, 1, 15)) { _ in } == "complies reviewed")
    let late = try Answers(Recorded.kept, on: Day(2027, 1, 16))
    #expect(late[rule] == "violates review-overdue (warning)")
    #expect(late.details(rule).contains(.gap(.reviewOverdue, .due(Day(2027, 1, 15)))))
    #expect(late.verdict(rule)?.cause == .activity("newsletter"))
    let monthly = { (activity: inout Activity) in activity.reviewEvery = CalendarDuration(months: 1) }
    #expect(try said(on: Day(2026, 2, 15), monthly) == "complies reviewed")
    #expect(try said(on: Day(2026, 2, 16), monthly) == "violates review-overdue (warning)")
  }

  @Test func `that is planned is due on its day, until one has taken place`() throws {
    let planned = { (activity: inout Activity) in activity.nextReview = Day(2026, 3, 1) }
    #expect(try said(on: Day(2026, 3, 1), planned) == "complies reviewed")
    #expect(try said(on: Day(2026, 3, 2), planned) == "violates review-overdue (warning)")
    #expect(
      try said(on: Day(2026, 3, 2)) { ($0.nextReview, $0.reviewed) = (Day(2026, 3, 1), Day(2026, 3, 1)) }
        == "complies reviewed")
  }

  @Test func `is asked for where nobody recorded one by the day`() throws {
    #expect(try said(on: Day(2026, 3, 1)) { $0.reviewed = nil } == "unknown review-undeclared (warning)")
    #expect(try said(on: Day(2026, 1, 15)) { _ in } == "complies reviewed")
    #expect(try said(on: Day(2026, 1, 14)) { _ in } == "unknown review-undeclared (warning)")
  }
}

@Suite struct `The guarantees of a processor` {
  private let rule = "R32 newsletter"

  private func register(_ assessed: [Day]) -> Register {
    Recorded.kept.changed { register in
      register.change("host" as ID<Party>) { $0.assessments = assessed.map { GuaranteeAssessment(on: $0) } }
    }
  }

  @Test func `are assessed again within the activity's interval`() throws {
    let register = register([Day(2024, 6, 1), Day(2025, 6, 1)])
    #expect(try Answers(register, on: Day(2026, 6, 1))[rule] == "complies reviewed")
    let late = try Answers(register, on: Day(2026, 6, 2))
    #expect(late[rule] == "violates guarantees-overdue (warning)")
    #expect(late.details(rule) == [.gap(.guaranteesOverdue, .assessed("host", Day(2025, 6, 1)))])
  }

  @Test func `are asked for where no assessment by the day is on record`() throws {
    let none = try Answers(register([Day(2026, 3, 2)]))
    #expect(none[rule] == "unknown guarantees-undeclared (warning)")
    #expect(none.details(rule) == [.gap(.guaranteesUndeclared, .party("host"))])
    #expect(try Answers(register([Day(2026, 3, 1)]))[rule] == "complies reviewed")
  }

  @Test func `of a sub-processor are for the one that engages it to know`() throws {
    var register = Companies.mailed
    register.change("mailer" as ID<Party>) { $0.assessments = [] }
    #expect(try Answers(register)[rule] == "complies reviewed")
    register.change("host" as ID<Party>) { $0.own = true }
    #expect(try Answers(register).details(rule) == [.gap(.guaranteesUndeclared, .party("mailer"))])
    register.change("f2" as ID<Flow>) { $0.worksFor = "us" }
    register.change("host" as ID<Party>) { $0.own = false }
    #expect(try Answers(register).details(rule) == [.gap(.guaranteesUndeclared, .party("mailer"))], "it works for us")
  }

  @Test func `are not ours to assess where a customer engages us`() throws {
    var register = Companies.hosted
    register.change("us" as ID<Party>) { $0.own = false }
    register.change("host" as ID<Party>) { ($0.own, $0.assessments) = (true, []) }
    #expect(try Answers(register)[rule] == "complies reviewed")
    register.change("us" as ID<Party>) { $0.own = true }
    #expect(try Answers(register)[rule] == "unknown guarantees-undeclared (warning)")
    // Of two that decide together, one is ours.
    register.parties.append(Companies.known("partner", seat: "NO"))
    register.changeActivity { $0.controllers = [ControllerShare("us"), ControllerShare("partner")] }
    #expect(try Answers(register)[rule] == "unknown guarantees-undeclared (warning)")
  }

  @Test func `of a controller, of ourselves or in a flow that has ended are not asked about`() throws {
    for change: (inout Flow) -> Void in [
      { $0.role = .controller }, { $0.to = .party("us") }, { $0.period.until = Day(2026, 2, 28) },
    ] {
      #expect(try Answers(register([]).changed { $0.change("f1" as ID<Flow>, change) })[rule] == "complies reviewed")
    }
  }
}
