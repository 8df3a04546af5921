import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `People's equipment` {
  private let rule = "R36 newsletter"

  private func register(_ body: (inout CollectionPoint) -> Void = { _ in }) -> Register {
    Recorded.kept.changed {
      $0.changeActivity {
        var cookie = CollectionPoint(kind: .cookie)
        (cookie.title, cookie.strictlyNecessary) = ("_id", false)
        body(&cookie)
        $0.collectionPoints.append(cookie)
      }
    }
  }

  @Test func `is not asked about without cookies, before the law, or where no law is in the tables`() throws {
    #expect(try Answers(Recorded.kept)[rule] == "not-applicable no-terminal-equipment")
    #expect(try Answers(register(), on: Day(2024, 12, 31))[rule] == "not-applicable no-law-on-terminal-equipment")
    let swedish = register().changed { $0.change("us" as ID<Party>) { $0.seat = "SE" } }
    #expect(try Answers(swedish)[rule] == "not-applicable no-law-on-terminal-equipment")
    let processor = register().changed { $0.changeActivity { $0.role = .processor } }
    #expect(try Answers(processor)[rule] == "not-applicable processed-for-others")
  }

  @Test func `is used with consent, from the first day of the law in Norway and on Svalbard`() throws {
    #expect(try Answers(register(), on: Day(2025, 1, 1))[rule] == "complies consent-recorded")
    let svalbard = register().changed { $0.change("us" as ID<Party>) { $0.seat = "SJ" } }
    #expect(try Answers(svalbard)[rule] == "complies consent-recorded")
  }

  @Test func `is used against the law for a purpose that rests on another basis, or on later consent`() throws {
    let interest = register().changed { $0.changeActivity { $0.purposes[0].basis = Recorded.basis("A6-1-f") } }
    let said = try Answers(interest)
    #expect(said[rule] == "violates equipment-without-consent")
    #expect(said.details(rule) == [.purpose("newsletter", nil), .point("newsletter", .cookie, "_id")])
    #expect(said.verdict(rule)?.cause == .activity("newsletter"))
    let later = register().changed {
      $0.changeActivity { $0.purposes[0].basis = Recorded.consent(since: Day(2026, 3, 2)) }
    }
    #expect(try Answers(later)[rule] == "violates equipment-without-consent")
    #expect(try Answers(later, on: Day(2026, 3, 2))[rule] == "complies consent-recorded")
    let necessary = interest.changed { $0.changeActivity { $0.collectionPoints[1].strictlyNecessary = true } }
    #expect(try Answers(necessary)[rule] == "complies consent-recorded")
  }

  @Test func `is unclear where necessity, purposes or consent are not declared`() throws {
    let interest = Recorded.basis("A6-1-f")
    let unsaid = register { $0.strictlyNecessary = nil }
    #expect(try Answers(unsaid)[rule] == "complies consent-recorded")
    let unsaidAndLacking = unsaid.changed { $0.changeActivity { $0.purposes[0].basis = interest } }
    #expect(try Answers(unsaidAndLacking)[rule] == "unknown necessity-undeclared")
    let half = register().changed { $0.changeActivity { $0.purposes[0].basis = Recorded.consent(since: nil) } }
    #expect(try Answers(half)[rule] == "unknown equipment-consent-undeclared")
    let another = register { $0.purposes = ["security"] }
    #expect(try Answers(another)[rule] == "unknown equipment-consent-undeclared")
    let none = register().changed { $0.changeActivity { $0.purposes = [] } }
    #expect(try Answers(none)[rule] == "unknown point-purposes-undeclared")
    #expect(try Answers(none).details(rule) == [.point("newsletter", .cookie, "_id")])
  }
}
