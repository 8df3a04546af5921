import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `What the law protects more` {
  private let rule = "R26 newsletter"

  private func register(_ category: String, _ conditions: [SpecialCondition]) -> Register {
    Recorded.kept.changed {
      $0.changeActivity {
        $0.about[0].categories = [category]
        $0.conditions = conditions
      }
    }
  }

  @Test func `is not among addresses, and is not asked about where nothing is declared`() throws {
    #expect(try Answers(Recorded.kept)[rule] == "not-applicable no-marked-category")
    let nothing = Recorded.kept.changed {
      $0.changeActivity {
        $0.about = []
        $0.collectionPoints = []
      }
      $0.flows = []
    }
    #expect(try Answers(nothing)[rule] == "unknown categories-undeclared")
    let processor = nothing.changed { $0.changeActivity { $0.role = .processor } }
    #expect(try Answers(processor)[rule] == "not-applicable processed-for-others")
  }

  @Test func `needs a condition of Art. 9, whether record, point or flow names it`() throws {
    let health = try Answers(register("sick-leave", []))
    #expect(health[rule] == "unknown condition-undeclared")
    #expect(health.details(rule) == [.gap(.conditionUndeclared, .marked("sick-leave", .art9))])
    let atPoint = Recorded.kept.changed { $0.changeActivity { $0.collectionPoints[0].categories = ["health"] } }
    #expect(try Answers(atPoint).details(rule) == [.gap(.conditionUndeclared, .marked("health", .art9))])
    let inFlow = Recorded.kept.changed { $0.change("f1" as ID<Flow>) { $0.categories = .some(["health"]) } }
    #expect(try Answers(inFlow).details(rule) == [.gap(.conditionUndeclared, .marked("health", .art9))])
  }

  @Test func `has what it needs with a condition, and with its law where the letter asks for one`() throws {
    let consent = SpecialCondition(mark: .art9, condition: "A9-2-a")
    let given = try Answers(register("health", [consent]))
    #expect(given[rule] == "complies condition-declared")
    #expect(given.details(rule) == [.marked("health", .art9)])
    let work = SpecialCondition(mark: .art9, condition: "A9-2-b")
    #expect(try Answers(register("health", [work]))[rule] == "unknown condition-law-undeclared")
    let byLaw = SpecialCondition(mark: .art9, condition: "A9-2-b", law: "arbeidsmiljøloven")
    #expect(try Answers(register("health", [byLaw]))[rule] == "complies condition-declared")
    #expect(try Answers(register("health", [work, consent]))[rule] == "complies condition-declared")
    let empty = SpecialCondition(mark: .art9)
    #expect(try Answers(register("health", [work, empty]))[rule] == "unknown condition-undeclared")
    #expect(try Answers(register("health", [empty, work]))[rule] == "unknown condition-undeclared")
    let wrong = SpecialCondition(mark: .art9, condition: "A6-1-a")
    #expect(try Answers(register("health", [wrong]))[rule] == "violates not-a-condition")
  }

  @Test func `is unlawful where a condition is said to lack, from the day on which that was confirmed`() throws {
    var none = SpecialCondition(mark: .art9)
    none.none = Confirmation(day: Day(2026, 3, 1))
    #expect(try Answers(register("health", [none]))[rule] == "violates condition-none")
    #expect(try Answers(register("health", [none]), on: Day(2026, 2, 28))[rule] == "unknown condition-undeclared")
    let work = SpecialCondition(mark: .art9, condition: "A9-2-b")
    #expect(try Answers(register("health", [none, work]))[rule] == "unknown condition-law-undeclared")
  }

  @Test func `asks for a law behind criminal data, and for the need of national numbers`() throws {
    let crimes = SpecialCondition(mark: .art10)
    #expect(try Answers(register("criminal-conviction", [crimes]))[rule] == "unknown condition-law-undeclared")
    let lawful = SpecialCondition(mark: .art10, law: "personopplysningsloven § 11")
    let convictions = try Answers(register("criminal-conviction", [lawful]))
    #expect(convictions[rule] == "complies condition-declared")
    let unsure = LawReference(table: .nationalLaw, row: "no-criminal", confidence: .unsure)
    #expect(convictions.details(rule) == [.marked("criminal-conviction", .art10), .law(unsure)])
    let number = SpecialCondition(mark: .nationalID)
    #expect(try Answers(register("national-id-number", [number]))[rule] == "unknown need-undeclared")
    let both = register("national-id-number", [number]).changed {
      $0.changeActivity { $0.about[0].categories += ["health"] }
    }
    #expect(
      try Answers(both).details(rule).prefix(2) == [
        .gap(.conditionUndeclared, .marked("health", .art9)),
        .gap(.needUndeclared, .marked("national-id-number", .nationalID)),
      ])
    let needed = SpecialCondition(mark: .nationalID, need: "payroll")
    #expect(try Answers(register("national-id-number", [needed]))[rule] == "complies condition-declared")
    #expect(try Answers(register("national-id-number", [lawful]))[rule] == "unknown condition-undeclared")
  }
}
