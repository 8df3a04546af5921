import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `Promises about what is collected and for what` {
  private let rule = "R22 n/p"
  private let holder = Holder.promise("n", "p")

  private func term(_ term: String, _ coverage: Coverage) -> Detail {
    .term(.categories, term, coverage, under: holder)
  }

  private func terms(_ term: String, _ coverage: Coverage) -> [Detail] {
    [self.term(term, coverage), .found(.categories, term, in: "newsletter")]
  }

  @Test func `to collect never are kept, broken below and unclear above`() throws {
    let health = Recorded.promising(.neverCollects) { $0.categories = ["health"] }
    #expect(try Answers(health)[rule] == "complies promise-kept")
    let address = try Answers(Recorded.promising(.neverCollects) { $0.categories = ["contact"] })
    #expect(address[rule] == "violates promise-broken")
    #expect(address.details(rule) == terms("email-work", .excluded))
    #expect(address.verdict(rule)?.cause == .promise("n", "p"))
    let broad = health.changed { $0.change("f1" as ID<Flow>) { $0.categories = .some(["special-category"]) } }
    #expect(try Answers(broad)[rule] == "unknown promise-unclear")
    #expect(try Answers(broad).details(rule) == terms("special-category", .unclear))
  }

  @Test func `cannot be tested against what is not declared`() throws {
    let health = Recorded.promising(.neverCollects) { $0.categories = ["health"] }
    let flow = health.changed { $0.change("f1" as ID<Flow>) { $0.categories = .undeclared } }
    #expect(try Answers(flow)[rule] == "unknown promise-not-testable")
    #expect(try Answers(flow).details(rule) == [.silent(.flow("f1"))])
    let none = health.changed {
      $0.change("f1" as ID<Flow>) { $0.categories = .none(Confirmation(day: Day(2026, 3, 1))) }
    }
    #expect(try Answers(none)[rule] == "complies promise-kept")
    #expect(try Answers(none, on: Day(2026, 2, 28))[rule] == "unknown promise-not-testable")
    let point = health.changed { $0.changeActivity { $0.collectionPoints[0].categories = [] } }
    #expect(try Answers(point).details(rule) == [.silent(.activity("newsletter"))])
    let nothing = try Answers(Recorded.promising(.neverCollects))
    #expect(nothing.details(rule) == [.silent(holder)])
    let nobody = health.changed { $0.notices[0].controller = "host" }
    #expect(try Answers(nobody).details(rule) == [.silent(holder)])
  }

  @Test func `through a system ask its points and the flows that start there`() throws {
    let register = Recorded.promising(.neverCollects) { ($0.categories, $0.through) = (["health"], "site") }
    #expect(try Answers(register)[rule] == "complies promise-kept")
    let elsewhere = register.changed { $0.change("f1" as ID<Flow>) { $0.categories = .some(["health"]) } }
    #expect(try Answers(elsewhere)[rule] == "complies promise-kept")
    let there = elsewhere.changed { $0.change("f1" as ID<Flow>) { $0.from = .system("site") } }
    #expect(try Answers(there)[rule] == "violates promise-broken")
    let point = register.changed { $0.changeActivity { $0.collectionPoints[0].categories = ["sick-leave"] } }
    #expect(try Answers(point).details(rule) == terms("sick-leave", .excluded))
    let unplaced = there.changed { $0.changeActivity { $0.collectionPoints[0].at = nil } }
    #expect(try Answers(unplaced)[rule] == "violates promise-broken")
    #expect(try Answers(unplaced).details(rule).contains(.silent(.activity("newsletter"))))
    let empty = register.changed { $0.changeActivity { $0.collectionPoints = [] } }
    #expect(try Answers(empty).details(rule) == [.silent(holder)])
  }

  @Test func `to collect only some break with a warning where people hand over the rest`() throws {
    let only = Recorded.promising(.collectsOnly) { $0.categories = ["contact"] }
    #expect(try Answers(only)[rule] == "complies promise-kept")
    let more = only.changed { $0.changeActivity { $0.about[0].categories.append("gps-coordinate") } }
    #expect(try Answers(more)[rule] == "violates promise-broken (warning)")
    #expect(try Answers(more).details(rule) == terms("gps-coordinate", .outside))
    let bought = more.changed { $0.changeActivity { $0.source = .both("a broker") } }
    #expect(try Answers(bought)[rule] == "violates promise-broken")
    let boughtToo = more.changed {
      var second = $0.activities[0]
      (second.id, second.source) = ("offers", .elsewhere("a broker"))
      $0.activities.append(second)
    }
    #expect(try Answers(boughtToo)[rule] == "violates promise-broken")
    let boughtElse = boughtToo.changed { $0.activities[1].about[0].categories = ["health"] }
    #expect(try Answers(boughtElse)[rule] == "violates promise-broken")
    let rootOnly = try Answers(Recorded.promising(.collectsOnly) { $0.categories = ["personal-data"] })
    #expect(rootOnly[rule] == "unknown promise-unclear")
    #expect(rootOnly.details(rule) == terms("email-work", .notSpecific))
  }

  @Test func `that list examples promise nothing, and may where nobody says`() throws {
    let more = Recorded.promising(.collectsOnly) { $0.categories = ["gps-coordinate"] }
    let examples = more.changed { $0.changePromise { $0.exhaustive = false } }
    #expect(try Answers(examples)[rule] == "not-applicable examples-only")
    let perhaps = more.changed { $0.changePromise { $0.exhaustive = nil } }
    #expect(try Answers(perhaps)[rule] == "unknown exhaustive-undeclared (warning)")
    #expect(try Answers(perhaps).details(rule) == terms("email-work", .outside))
    let kept = perhaps.changed { $0.changePromise { $0.categories = ["contact"] } }
    #expect(try Answers(kept)[rule] == "complies promise-kept")
  }

  @Test func `to use only for some purposes ask the record and every flow, own purposes too`() throws {
    let only = Recorded.promising(.purposesOnly) { $0.purposes = ["direct-marketing"] }
    #expect(try Answers(only)[rule] == "complies promise-kept")
    let own = only.changed { $0.change("f1" as ID<Flow>) { $0.ownPurposes = .some(["security"]) } }
    #expect(try Answers(own)[rule] == "violates promise-broken")
    #expect(
      try Answers(own).details(rule) == [
        .term(.purposes, "security", .outside, under: holder), .found(.purposes, "security", in: "newsletter"),
      ])
    let silentFlow = only.changed { $0.change("f1" as ID<Flow>) { $0.purposes = .undeclared } }
    #expect(try Answers(silentFlow).details(rule) == [.silent(.flow("f1"))])
    let silentRecord = only.changed { $0.changeActivity { $0.purposes = [] } }
    #expect(try Answers(silentRecord).details(rule) == [.silent(.activity("newsletter"))])
  }

  @Test func `about some people leave out what is about others`() throws {
    let members = Recorded.promising(.neverCollects) { ($0.categories, $0.subjects) = (["contact"], ["member"]) }
    #expect(try Answers(members).details(rule) == [.silent(holder)])
    let flow = members.changed { $0.change("f1" as ID<Flow>) { $0.subjects = .undeclared } }
    #expect(try Answers(flow)[rule] == "violates promise-broken")
    let broad = members.changed { $0.changeActivity { $0.about[0].subjects = ["data-subject"] } }
    #expect(try Answers(broad)[rule] == "violates promise-broken")
    let none = members.changed {
      $0.change("f1" as ID<Flow>) { $0.subjects = .none(Confirmation(day: Day(2026, 1, 1))) }
    }
    #expect(try Answers(none).details(rule) == [.silent(holder)])
  }

  @Test func `are judged while the notice stands`() throws {
    let register = Recorded.promising(.neverCollects) { $0.categories = ["contact"] }
      .changed { $0.notices[0].period = Period(from: Day(2026, 3, 1), until: Day(2026, 3, 31)) }
    #expect(try Answers(register, on: Day(2026, 2, 28))[rule] == "nothing")
    #expect(try Answers(register, on: Day(2026, 3, 1))[rule] == "violates promise-broken")
    #expect(try Answers(register, on: Day(2026, 3, 31))[rule] == "violates promise-broken")
    #expect(try Answers(register, on: Day(2026, 4, 1))[rule] == "nothing")
  }
}
