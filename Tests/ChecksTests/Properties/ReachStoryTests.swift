import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

/// What a change reaches beside what was changed: each story has one way that leads there.
@Suite struct `A change in a kept report` {
  private let law: LawEdition
  private let day = Day(2026, 3, 1)

  init() throws { law = try LawEdition.current() }

  /// Makes a change, and says which subjects have other answers than before; the report must be that of a full check.
  private func changed(
    _ register: Register, _ change: (inout Register) -> Void
  ) throws -> (subjects: Set<String>, evaluations: Int) {
    let before = try register.snapshot()
    let next = register.changed(change)
    let changes = register.changes(to: next)
    let after = try next.snapshot(revising: before, changes)
    let resident = try ResidentReport(of: before, under: law, on: day)
    let was = resident.report
    let recheck = try resident.take(after, changes)
    #expect(try resident.report == report(of: after, under: law, on: day))
    #expect(!recheck.isWhole)
    var subjects: Set<String> = []
    for (old, new) in zip(was.checks, resident.report.checks) {
      subjects.formUnion(Set(old.verdicts).symmetricDifference(new.verdicts).map(\.subject.id))
    }
    return (subjects, recheck.evaluations)
  }

  @Test func `of a flow reaches it, what it passes on, what passes it on and their activity, and nothing else`() throws
  {
    let register = Companies.printed.changed { register in
      register.parties.append(Companies.known("other", seat: "NO"))
      register.flows.append(Companies.flow("f9", from: "us", to: "other"))
    }
    for (flow, reached) in [("f1", 4), ("f2", 4), ("f3", 3), ("f9", 2)] {
      let found = try changed(register) { register in
        register.change(ID<Flow>(flow)) { $0.categories = .some(["telephone-number"]) }
      }
      #expect(found.evaluations == 2 * reached, "\(flow): \(found)")
    }
  }

  @Test func `that adds a flow to a controller reaches those to it with purposes of its own`() throws {
    let register = Companies.hosted.changed { register in
      register.change("f1" as ID<Flow>) { $0.ownPurposes = .some(["newsletter"]) }
    }
    let found = try changed(register) {
      $0.flows.append(Companies.flow("f9", from: "us", to: "host", .controller))
    }
    #expect(found.subjects.contains("f1"))
  }

  @Test func `that makes a processor of a joint controller reaches what that one hands on`() throws {
    let register = Companies.hosted.changed { register in
      register.parties.append(Companies.known("partner", seat: "NO"))
      register.changeActivity { $0.controllers.append(ControllerShare("partner")) }
      register.agreements = [Companies.agreement("a9", "partner", "host")]
    }
    let found = try changed(register) { $0.flows.append(Companies.flow("f9", from: "partner", to: "us")) }
    #expect(found.subjects.contains("f1"))
  }

  @Test func `that passes a flow on reaches the others that do, where it shows who holds the data abroad`() throws {
    let register = Companies.printed.changed { register in
      register.parties.append(Companies.known("abroad", seat: "US"))
      register.change("f1" as ID<Flow>) { $0.storage = .some([PlaceUse("US", by: .undeclared)]) }
    }
    let found = try changed(register) { register in
      var onward = Companies.flow("f9", from: "host", to: "abroad", .subProcessor, place: "US")
      onward.onwardOf = ["f1"]
      register.flows.append(onward)
    }
    #expect(found.subjects.isSuperset(of: ["f1", "f2", "f3"]))
  }

  @Test func `that passes a flow on reaches the flow of which nobody was said to pass it on`() throws {
    let register = Companies.hosted.changed { register in
      register.parties.append(Companies.mailer)
      register.change("f1" as ID<Flow>) {
        $0.details.furtherProcessors = .none(Confirmation(day: Day(2026, 1, 15), by: .named("K. Nordmann")))
      }
    }
    let found = try changed(register) { register in
      var onward = Companies.flow("f9", from: "host", to: "mailer", .subProcessor)
      onward.onwardOf = ["f1"]
      register.flows.append(onward)
    }
    #expect(found.subjects.contains("f1"))
  }

  @Test func `of a notice reaches the flows whose data it promises to delete in time`() throws {
    let register = Companies.hosted.changed { register in
      var kept = RetentionRule()
      (kept.event, kept.period) = ("last-contact", CalendarDuration(months: 24))
      register.change("f1" as ID<Flow>) { $0.details.retention = [kept] }
      var notice = Notice(id: "n1", controller: "us")
      notice.period.from = Day(2025, 1, 1)
      register.notices = [notice]
    }
    let found = try changed(register) { register in
      var promise = Promise(id: "p1", kind: .retentionAtMost)
      (promise.event, promise.atMost) = ("last-contact", CalendarDuration(months: 12))
      register.notices[0].promises = [promise]
    }
    #expect(found.subjects.isSuperset(of: ["f1", "n1/p1"]))
  }

  @Test func `of a party reaches its notice, though nothing is done for it`() throws {
    let register = Companies.hosted.changed { register in
      register.parties.append(Companies.known("club", seat: "NO", own: true))
      var notice = Notice(id: "n1", controller: "club")
      notice.period.from = Day(2025, 1, 1)
      var promise = Promise(id: "p1", kind: .authorityIs)
      promise.name = "Datatilsynet"
      notice.promises = [promise]
      register.notices = [notice]
    }
    let found = try changed(register) { register in register.change("club" as ID<Party>) { $0.seat = "SE" } }
    #expect(found.subjects == ["n1"])
  }

  @Test func `of a flow reaches the activities of what passes it on`() throws {
    let register = Companies.mailed.changed { register in
      var other = Companies.newsletter()
      other.id = "other"
      register.activities.append(other)
      register.change("f2" as ID<Flow>) { $0.activity = "other" }
    }
    // What goes back to whom it came from has no recipient.
    let found = try changed(register) { register in
      register.change("f1" as ID<Flow>) { $0.from = .party("mailer") }
    }
    #expect(found.subjects.contains("other"))
  }

  @Test func `of a representative reaches the flows of whom it represents`() throws {
    var register = Companies.hosted.changed { register in
      register.parties.append(Companies.known("rep", seat: "IE"))
    }
    for index in register.parties.indices where register.parties[index].id == "us" {
      register.parties[index].seat = "US"
      register.parties[index].underArticle3 = true
      register.parties[index].representative = "rep"
    }
    let found = try changed(register) { register in register.change("rep" as ID<Party>) { $0.seat = "US" } }
    #expect(found.subjects.contains("f1"))
  }

  /// The host hands the list to a mailer in the US, on behalf of somebody who is at neither end of that flow.
  private var resold: Register {
    Companies.mailed.changed { register in
      register.parties.append(Companies.known("reseller", seat: "NO"))
      register.change("mailer" as ID<Party>) { ($0.seat, $0.assessments) = ("US", []) }
      register.change("f2" as ID<Flow>) { $0.worksFor = "reseller" }
    }
  }

  @Test func `of a party reaches the transfer that it makes, though another hands the data over`() throws {
    let found = try changed(resold) { register in register.change("reseller" as ID<Party>) { $0.seat = "US" } }
    #expect(found.subjects.contains("f2"))
  }

  @Test func `of a party reaches the activities in which somebody works for it`() throws {
    // Whoever works for one of ours is one whose guarantees we have to know of.
    let found = try changed(resold) { register in register.change("reseller" as ID<Party>) { $0.own = true } }
    #expect(found.subjects.contains("newsletter"))
  }

  @Test func `of an agreement with whom a recipient works for reaches the flow, though another hands the data over`()
    throws
  {
    let register = Companies.printed.changed { register in
      register.change("f3" as ID<Flow>) { $0.worksFor = "host" }
      register.agreements.append(Companies.agreement("a9", "host", "printer"))
    }
    let found = try changed(register) { register in
      register.change("a9" as ID<Agreement>) { $0.scope[.categories].named = ["telephone-number"] }
    }
    #expect(found.subjects.contains("f3"))
  }

  @Test func `of an announcement of a notice reaches the promise that changes are announced`() throws {
    let register = Companies.hosted.changed { register in
      var (earlier, later) = (Notice(id: "n1", controller: "us"), Notice(id: "n2", controller: "us"))
      (earlier.period.from, later.period.from) = (Day(2024, 1, 1), Day(2025, 1, 1))
      later.promises = [Promise(id: "p1", kind: .changesAnnounced)]
      register.notices = [earlier, later]
    }
    let found = try changed(register) {
      $0.announcements.append(Announcement(id: "w1", subject: .noticeChanged("n2"), day: Day(2024, 12, 1)))
    }
    #expect(found.subjects == ["n2/p1"])
  }

  @Test func `of an announcement of a sub-processor reaches nobody, since what was notified stands in the agreement`()
    throws
  {
    let found = try changed(Companies.mailed) {
      let subject = Announcement.Subject.added("mailer", under: "a1")
      $0.announcements.append(Announcement(id: "w1", subject: subject, day: Day(2024, 12, 1)))
    }
    #expect(found.evaluations == 0)
  }

  /// What is promised of the mailed register: that data are handed on under agreements alone.
  private var promised: Register {
    Companies.mailed.changed { register in
      var notice = Notice(id: "n1", controller: "us")
      notice.period.from = Day(2025, 1, 1)
      notice.promises = [Promise(id: "p1", kind: .disclosesOnlyUnderAgreement)]
      register.notices = [notice]
    }
  }

  @Test func `of an agreement reaches the promise that data are disclosed under agreements alone`() throws {
    let found = try changed(promised) { register in
      register.change("a2" as ID<Agreement>) { $0.period.until = Day(2025, 1, 1) }
    }
    #expect(found.subjects.isSuperset(of: ["f2", "n1/p1"]))
  }

  @Test func `that takes an agreement away reaches the promise that data are disclosed under agreements alone`() throws
  {
    let found = try changed(promised) { $0.agreements.removeAll { $0.id == "a2" } }
    #expect(found.subjects.isSuperset(of: ["f2", "n1/p1"]))
  }
}
