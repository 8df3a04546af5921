import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on who authorised a sub-processor` {
  /// The host's agreement, with one entry for the mailer.
  private func mailed(
    _ authorisation: Authorisation?, _ state: (inout SubProcessorEntry) -> Void = { _ in }
  ) -> Register {
    var register = Companies.mailed
    var entry = SubProcessorEntry(party: "mailer", period: Period(from: Day(2026, 2, 1)))
    state(&entry)
    register.change("a1" as ID<Agreement>) {
      var agreed = SubProcessing(authorisation: authorisation)
      (agreed.notice, agreed.objection) = (CalendarDuration(days: 30), CalendarDuration(days: 14))
      agreed.entries = [entry]
      $0.subProcessing = agreed
    }
    return register
  }

  @Test func `asks nothing of a chain with one hop`() throws {
    let said = try Said(Companies.mailed)
    for rule in ["R11", "R12", "R13", "R14", "R16", "R17", "R20"] {
      #expect(said["\(rule) f1"] == "not-applicable single-hop")
    }
  }

  @Test func `knows nothing where the agreement does not say, and names that agreement`() throws {
    let said = try Said(mailed(nil))
    #expect(said["R11 f2"] == "unknown authorisation-undeclared")
    #expect(said.verdict("R11 f2")?.cause == .agreement("a1"))
    #expect(said["R16 f2"] == "not-applicable no-notice-to-wait-for")
  }

  @Test func `finds a violation where no others may be engaged`() throws {
    let said = try Said(mailed(Authorisation.none) { $0.listed = true })
    #expect(said["R11 f2"] == "violates sub-processing-forbidden")
    #expect(said.verdict("R11 f2")?.cause == .subProcessor("mailer", under: "a1"))
  }

  @Test func `takes silence for no, where each is to be approved`() throws {
    #expect(try Said(mailed(.specific))["R11 f2"] == "violates not-approved")
    let approved = mailed(.specific) { $0.approved = Day(2026, 2, 20) }
    #expect(try Said(approved, on: Day(2026, 2, 19))["R11 f2"] == "violates not-approved")
    #expect(try Said(approved, on: Day(2026, 2, 20))["R11 f2"] == "complies sub-processor-authorised")
  }

  @Test func `takes the objection, where it is of the day of the approval`() throws {
    let register = mailed(.specific) {
      $0.approved = Day(2026, 2, 20)
      $0.objections = [Objection(day: Day(2026, 2, 20), outcome: .open)]
    }
    #expect(try Said(register)["R11 f2"] == "violates not-approved")
  }

  @Test func `takes silence for yes once the days for objecting are over`() throws {
    let register = mailed(.general) { $0.notified = Day(2026, 2, 1) }
    #expect(try Said(register, on: Day(2026, 2, 1))["R11 f2"] == "complies sub-processor-notified")
    let waiting = try Said(register, on: Day(2026, 3, 2))
    #expect(waiting["R16 f2"] == "violates window-open")
    #expect(
      waiting.verdict("R16 f2")?.details == [
        .gap(.windowOpen, .subProcessor("mailer", under: "a1")), .freeFrom("mailer", under: "a1", Day(2026, 3, 3)),
      ])
    let free = try Said(register, on: Day(2026, 3, 3))
    #expect(free["R16 f2"] == "complies window-passed")
    #expect(free["R11 f2"] == "complies sub-processor-authorised")
  }

  @Test func `does not know of a notice before its day`() throws {
    let register = mailed(.general) { ($0.notified, $0.period.from) = (Day(2026, 2, 1), nil) }
    #expect(try Said(register, on: Day(2026, 1, 31))["R11 f2"] == "violates not-notified")
    #expect(try Said(mailed(.general))["R11 f2"] == "violates not-notified")
  }

  @Test func `lets an objection stand until it is decided`() throws {
    let register = mailed(.general) {
      $0.notified = Day(2025, 11, 1)
      $0.objections = [Objection(day: Day(2025, 11, 20), outcome: .settled, decided: Day(2026, 3, 1))]
    }
    let open = try Said(register, on: Day(2026, 2, 28))
    #expect(open["R16 f2"] == "violates objection-open")
    #expect(open["R11 f2"] == "complies sub-processor-notified")
    #expect(try Said(register, on: Day(2026, 3, 1))["R16 f2"] == "complies window-passed")
    let upheld = mailed(.general) {
      $0.notified = Day(2025, 11, 1)
      $0.objections = [Objection(day: Day(2025, 11, 20), outcome: .upheld, decided: Day(2026, 3, 1))]
    }
    #expect(try Said(upheld)["R11 f2"] == "violates objection-upheld")
    #expect(try Said(upheld)["R16 f2"] == "not-applicable no-notice-to-wait-for")
    #expect(try Said(upheld, on: Day(2026, 2, 28))["R16 f2"] == "violates objection-open")
  }

  @Test(arguments: [Objection.Outcome.settled, .upheld])
  func `knows nothing of an outcome whose day nobody declared`(outcome: Objection.Outcome) throws {
    let (first, last) = (Day(2025, 11, 20), Day(2025, 11, 25))
    let undated = mailed(.general) {
      $0.notified = Day(2025, 11, 1)
      $0.objections = [
        Objection(day: first, outcome: outcome), Objection(day: last, outcome: .settled, decided: Day(2025, 12, 1)),
      ]
    }
    let said = try Said(undated)
    #expect(said["R16 f2"] == "unknown objection-undated")
    #expect(
      said.verdict("R16 f2")?.details == [
        .gap(.objectionUndated, .subProcessor("mailer", under: "a1")), .objection("mailer", under: "a1", first),
      ])
    #expect(said.verdict("R16 f2")?.cause == .subProcessor("mailer", under: "a1"))
    #expect(
      said["R11 f2"]
        == (outcome == .upheld ? "unknown objection-undated" : "complies sub-processor-notified"))
    #expect(said["R17 f2"] == "complies notice-long-enough")
    // What is known to be worse is said instead.
    var worse = undated
    worse.change("a1" as ID<Agreement>) {
      $0.subProcessing?.entries[0].objections.append(Objection(day: last, outcome: .open))
    }
    #expect(try Said(worse)["R16 f2"] == "violates objection-open")
    worse.change("a1" as ID<Agreement>) {
      $0.subProcessing?.entries[0].objections[2] = Objection(day: first, outcome: .upheld, decided: Day(2026, 1, 1))
    }
    #expect(try Said(worse)["R11 f2"] == "violates objection-upheld")
    #expect(try Said(worse).verdict("R11 f2")?.details.contains(.objection("mailer", under: "a1", first)) == true)
  }

  @Test(arguments: [(Objection.Outcome.open, "R16 f2"), (.upheld, "R11 f2")])
  func `names the last of several objections, be it of the very day`(outcome: Objection.Outcome, rule: String) throws {
    let (first, last) = (Day(2026, 2, 20), Day(2026, 3, 1))
    let register = mailed(.general) {
      $0.notified = Day(2025, 11, 1)
      $0.objections = [first, last].map {
        Objection(day: $0, outcome: outcome, decided: outcome == .upheld ? last : nil)
      }
    }
    let listed = try Said(register).verdict(rule)?.details ?? []
    #expect(listed.contains(.objection("mailer", under: "a1", last)))
    #expect(!listed.contains(.objection("mailer", under: "a1", first)))
  }

  @Test func `knows nothing of a window whose length nobody declared`() throws {
    var register = mailed(.general) { $0.notified = Day(2026, 1, 1) }
    register.change("a1" as ID<Agreement>) {
      $0.subProcessing?.notice = nil
      $0.subProcessing?.objection = nil
    }
    #expect(try Said(register)["R16 f2"] == "unknown window-undeclared")
    let notice = try Said(register).verdict("R17 f2")
    #expect(notice?.code == .noticeUndeclared && notice?.answer == .unknown && notice?.severity == .warning)
    #expect(notice?.details == [.subProcessor("mailer", under: "a1")] && notice?.cause == .agreement("a1"))
    register.change("a1" as ID<Agreement>) { $0.subProcessing?.objection = CalendarDuration(days: 14) }
    #expect(try Said(register)["R16 f2"] == "complies window-passed")
    #expect(try Said(register)["R17 f2"] == "unknown notice-undeclared")
    register.change("a1" as ID<Agreement>) { $0.subProcessing?.entries[0].approved = Day(2026, 1, 20) }
    #expect(try Said(register)["R17 f2"] == "not-applicable no-notice-to-wait-for")
  }

  @Test func `finds one used outside its days`() throws {
    let register = mailed(.general) {
      $0.listed = true
      $0.period = Period(from: Day(2026, 2, 1), until: Day(2026, 3, 31))
      $0.withdrawn = Day(2026, 3, 10)
    }
    #expect(try Said(register, on: Day(2026, 1, 31))["R11 f2"] == "violates used-outside-its-days")
    #expect(try Said(register, on: Day(2026, 2, 1))["R11 f2"] == "complies sub-processor-authorised")
    #expect(try Said(register, on: Day(2026, 3, 9))["R11 f2"] == "complies sub-processor-authorised")
    let after = try Said(register, on: Day(2026, 3, 10))
    #expect(after["R11 f2"] == "violates used-outside-its-days")
    let days = Period(from: Day(2026, 2, 1), until: Day(2026, 3, 9))
    #expect(after.verdict("R11 f2")?.details.contains(.usable("mailer", under: "a1", days)) == true)
  }

  @Test func `warns where the notice was shorter than agreed`() throws {
    let short = mailed(.general) { $0.notified = Day(2026, 1, 3) }
    #expect(try Said(short, on: Day(2026, 4, 1))["R17 f2"] == "violates notice-too-short")
    #expect(try Said(short, on: Day(2026, 4, 1)).verdict("R17 f2")?.severity == .warning)
    let enough = mailed(.general) { $0.notified = Day(2026, 1, 2) }
    #expect(try Said(enough, on: Day(2026, 4, 1))["R17 f2"] == "complies notice-long-enough")
    let unsaid = mailed(.general) { ($0.notified, $0.period.from) = (Day(2026, 1, 2), nil) }
    #expect(try Said(unsaid, on: Day(2026, 4, 1))["R17 f2"] == "unknown used-since-undeclared")
  }

  @Test func `asks for the controller's authorisation at every depth`() throws {
    var register = Companies.printed
    let said = try Said(register)
    #expect(said["R11 f3"] == "unknown authorisation-not-recorded")
    #expect(said.verdict("R11 f3")?.cause == .subProcessor("printer", under: "a1"))
    register.change("a2" as ID<Agreement>) { $0.subProcessing = SubProcessing(authorisation: .specific) }
    #expect(
      try Said(register).verdict("R11 f3")?.details == [
        .gap(.notOnTheList, .subProcessor("printer", under: "a2")),
        .gap(.authorisationNotRecorded, .subProcessor("printer", under: "a1")),
      ])
    register.change("a2" as ID<Agreement>) { $0.subProcessing = Companies.general(listing: "printer") }
    register.change("a1" as ID<Agreement>) { $0.subProcessing?.coversAllLevels = true }
    #expect(try Said(register)["R11 f3"] == "violates not-on-the-list")
    register.change("a1" as ID<Agreement>) { $0.subProcessing = Companies.general(listing: "mailer", "printer") }
    #expect(try Said(register)["R11 f3"] == "complies sub-processor-authorised")
  }

  @Test func `fails a processor whose customer never authorised its sub-processor`() throws {
    // We host for two controllers, and give both lists to one mailer.
    var register = Companies.mailed
    register.parties.append(Companies.known("other", seat: "NO"))
    var activity = Companies.newsletter("other")
    (activity.id, activity.role, activity.processor) = ("newsletter-other", .processor, "host")
    register.activities.append(activity)
    var flows = [
      Companies.flow("g1", from: "other", to: "host"), Companies.flow("g2", from: "host", to: "mailer", .subProcessor),
    ]
    flows[1].onwardOf = ["g1"]
    for index in flows.indices { flows[index].activity = "newsletter-other" }
    register.flows += flows
    var customer = Companies.agreement("b1", "other", "host")
    customer.subProcessing = SubProcessing(authorisation: .specific)
    register.agreements.append(customer)
    let said = try Said(register)
    #expect(said["R11 f2"] == "complies sub-processor-authorised")
    #expect(said["R11 g2"] == "violates not-on-the-list")
    #expect(said.verdict("R11 g2")?.cause == .subProcessor("mailer", under: "b1"))
  }

  @Test func `waits where the agreement that must authorise is missing or not in force`() throws {
    #expect(try Said(Companies.mailed.without("a1" as ID<Agreement>))["R11 f2"] == "waits for R01")
    var register = Companies.mailed
    register.change("a1" as ID<Agreement>) { $0.period.until = Day(2026, 2, 1) }
    #expect(try Said(register)["R11 f2"] == "waits for R02")
  }
}
