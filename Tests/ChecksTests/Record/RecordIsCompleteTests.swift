import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The entry in the record` {
  private let rule = "R29 newsletter"

  private func answers(_ body: (inout Activity) -> Void) throws -> Answers {
    try Answers(Recorded.kept.changed { $0.changeActivity(body) })
  }

  private func party(_ id: ID<Party>, _ body: (inout Party) -> Void) throws -> Answers {
    try Answers(Recorded.kept.changed { $0.change(id, body) })
  }

  private func gap(_ code: Code, _ letter: RecordLetter, _ gap: RecordGap) -> Detail {
    .gap(code, .leftOut(letter, gap))
  }

  @Test func `is complete where each letter is stated`() throws {
    #expect(try Answers(Recorded.kept)[rule] == "complies record-complete")
    #expect(try Answers(Recorded.kept, on: Day(2018, 7, 19))[rule] == "not-applicable not-in-force")
  }

  @Test func `lacks what Art. 30(1)(a) to (e) ask for, as an error`() throws {
    let silent = try answers { ($0.purposes, $0.about) = ([], [AboutWhom(subjects: [], categories: ["name"])]) }
    #expect(silent[rule] == "violates record-incomplete")
    #expect(
      silent.details(rule) == [
        gap(.recordIncomplete, .purposes, .purposes), gap(.recordIncomplete, .people, .subjects),
      ])
    #expect(silent.verdict(rule)?.cause == .activity("newsletter"))
    #expect(try answers { $0.about = [] }[rule] == "violates record-incomplete")
    let unreached = try party("us") { ($0.address, $0.contact) = (nil, nil) }
    #expect(unreached.details(rule) == [gap(.recordIncomplete, .controllers, .contact("us"))])
    #expect(try party("us") { $0.officer?.contact = nil }[rule] == "violates record-incomplete")
  }

  @Test func `warns of what is asked for where possible`() throws {
    let silent = try answers { ($0.retention, $0.measures) = ([], .undeclared) }
    #expect(try answers { ($0.retention, $0.measuresDescription) = ([], nil) }[rule].hasSuffix("(warning)"))
    #expect(silent[rule] == "violates left-out-where-possible (warning)")
    let none = Confirmation(day: Day(2026, 3, 1), by: .named("N"))
    let declared = Recorded.kept.changed {
      $0.changeActivity { ($0.measures, $0.measuresDescription) = (.none(none), nil) }
    }
    #expect(try Answers(declared)[rule] == "complies record-complete", "on the day of the confirmation")
    let before = try Answers(declared, on: Day(2026, 2, 28))
    #expect(before.details(rule) == [gap(.leftOutWherePossible, .measures, .measures)])
  }

  @Test func `asks why there is no time limit where a criterion stands alone`() throws {
    func kept(_ body: (inout RetentionRule) -> Void) throws -> String {
      var rule = RetentionRule()
      rule.criterion = "as long as needed"
      body(&rule)
      return try answers { $0.retention = [rule] }[self.rule]
    }
    #expect(try kept { _ in } == "unknown erased-by-criterion (warning)")
    #expect(try kept { $0.onRequest = false } == "unknown erased-by-criterion (warning)")
    #expect(try kept { $0.onRequest = true } == "complies record-complete")
    #expect(try kept { $0.notPossible = "each case ends by itself" } == "complies record-complete")
    #expect(try kept { $0.period = CalendarDuration(months: 6) } == "complies record-complete")
  }

  @Test
  func `is not clear where it is not known whether there is anything to state, and that weighs as it does elsewhere`()
    throws
  {
    let officer = try party("us") { $0.officer = nil }
    #expect(officer[rule] == "unknown record-unclear (warning)")
    #expect(officer.verdict(rule)?.cause == .party("us"))
    #expect(try party("us") { ($0.officer, $0.kind) = (nil, .publicAuthority) }[rule] == "unknown record-unclear")
    let country = try party("host") { $0.seat = nil }
    #expect(country[rule] == "unknown record-unclear")
    #expect(country.details(rule) == [gap(.recordUnclear, .transfers, .country("host"))])
    #expect(country.verdict(rule)?.cause == .activity("newsletter"))
    let places = try Answers(Recorded.kept.changed { $0.change("f1" as ID<Flow>) { $0.access = .undeclared } })
    #expect(places.details(rule) == [gap(.recordUnclear, .transfers, .places("host"))])
  }

  @Test func `is not clear where nobody knows who runs a system, and lists it once for each letter`() throws {
    let register = Recorded.kept.changed { register in
      var system = System(id: "mail")
      system.title = "Mail"
      register.systems.append(system)
      register.change("f1" as ID<Flow>) { $0.to = .system("mail") }
    }
    let answers = try Answers(register)
    #expect(answers[rule] == "unknown record-unclear")
    #expect(
      answers.details(rule) == [
        gap(.recordUnclear, .recipients, .recipients), gap(.recordUnclear, .transfers, .systemOperator("mail")),
      ])
    #expect(answers.verdict("R15 f1")?.cause == .system("mail"))
  }

  @Test func `may say that nobody gets the data, from the day on which that was confirmed`() throws {
    let alone = Recorded.kept.changed { register in
      register.flows = []
      register.changeActivity { $0.noRecipients = Confirmation(day: Day(2026, 3, 1), by: .named("N")) }
    }
    #expect(try Answers(alone)[rule] == "complies record-complete")
    let before = try Answers(alone, on: Day(2026, 2, 28))
    #expect(
      before.details(rule) == [
        gap(.recordIncomplete, .recipients, .recipients), gap(.recordIncomplete, .transfers, .recipients),
      ])
    let planned = Recorded.kept.changed { register in
      register.changeActivity { $0.noRecipients = Confirmation(day: Day(2026, 1, 1)) }
      register.change("f1" as ID<Flow>) { $0.period.from = Day(2026, 3, 2) }
      register.change("host" as ID<Party>) { $0.name = nil }
    }
    #expect(try Answers(planned)[rule] == "unknown record-unclear", "a flow that begins tomorrow says otherwise")
  }

  @Test func `of a processor answers to Art. 30(2)`() throws {
    func kept(_ processing: String?) throws -> Answers {
      try Answers(
        Recorded.kept.changed { register in
          register.change("host" as ID<Party>) {
            ($0.own, $0.officer) = (true, DataProtectionOfficer(appointed: false, reason: "few data"))
          }
          register.changeActivity {
            ($0.role, $0.processor, $0.purposes, $0.about, $0.retention) = (.processor, "host", [], [], [])
            $0.controllers = [ControllerShare("us", processing: processing)]
          }
        })
    }
    #expect(try kept("sending letters")[rule] == "complies record-complete")
    #expect(try kept(nil).details(rule) == [gap(.recordIncomplete, .processing, .processing("us"))])
  }
}
