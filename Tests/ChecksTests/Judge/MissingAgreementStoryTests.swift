import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, where no agreement holds` {
  private let earlier = Day(2025, 6, 30)
  private let later = Day(2025, 12, 31)

  /// Two agreements of the same parties, `a2` declared before `a1`.
  private func two(_ body: (inout Agreement, Day) -> Void, a1: Day, a2: Day) -> Register {
    Companies.hosted.changed {
      $0.agreements.insert(Companies.agreement("a2", "us", "host"), at: 0)
      $0.change("a1" as ID<Agreement>) { body(&$0, a1) }
      $0.change("a2" as ID<Agreement>) { body(&$0, a2) }
    }
  }

  @Test func `names the first of several principals`() throws {
    let register = Companies.hosted.changed {
      $0.parties += [Companies.known("partner", seat: "NO"), Companies.known("cloud", seat: "NO")]
      $0.activities[0].controllers.append(ControllerShare("partner"))
      var onward = Companies.flow("f3", from: "host", to: "cloud")
      onward.onwardOf = ["f1", "f2"]
      $0.flows += [Companies.flow("f2", from: "partner", to: "host"), onward]
    }
    #expect(try Said(register).verdict("R01 f3")?.cause == .pair("partner", "cloud"))
  }

  @Test func `names the attested agreement that ended last, from the day after its end`() throws {
    func listed(_ a1: Day, _ a2: Day, on day: Day = Day(2026, 3, 1)) throws -> [Detail] {
      var register = two({ $0.period.until = $1 }, a1: a1, a2: a2)
      register.change("us" as ID<Party>) { $0.own = false }
      for id in ["a1", "a2"] as [ID<Agreement>] {
        register.change(id) {
          $0.evidence = [.attested(by: "host", who: .named("C. Person"), day: Day(2026, 3, 2), how: "letter")]
        }
      }
      return try Said(register, on: day).verdict("R01 f1")?.details ?? []
    }
    let pair = Detail.pair("us", "host")
    #expect(try listed(earlier, later) == [pair, .ended("a2", later)])
    #expect(try listed(later, earlier) == [pair, .ended("a1", later)])
    #expect(try listed(later, later) == [pair, .ended("a2", later)])
    #expect(try listed(later, later, on: later) == [pair])
    #expect(try listed(later, later, on: later.adding(days: 1)) == [pair, .ended("a2", later)])
  }

  @Test func `names the agreement that ends last, and the one that begins first`() throws {
    func ended(_ a1: Day, _ a2: Day) throws -> [Detail] {
      try Said(two({ $0.period.until = $1 }, a1: a1, a2: a2)).verdict("R02 f1")?.details ?? []
    }
    #expect(try ended(earlier, later) == [.ended("a2", later)])
    #expect(try ended(later, earlier) == [.ended("a1", later)])
    #expect(try ended(later, later) == [.ended("a2", later)])
    let (soon, then) = (Day(2026, 4, 1), Day(2026, 5, 1))
    func coming(_ a1: Day, _ a2: Day) throws -> [Detail] {
      try Said(two({ $0.period.from = $1 }, a1: a1, a2: a2)).verdict("R02 f1")?.details ?? []
    }
    #expect(try coming(soon, then) == [.starts("a1", soon)])
    #expect(try coming(then, soon) == [.starts("a2", soon)])
    #expect(try coming(soon, soon) == [.starts("a1", soon)])
  }

  @Test func `asks for the days of deletion after an agreement only of what is known to be merely kept`() throws {
    func said(_ operations: Declared<String>) throws -> String {
      let register = Companies.hosted.changed {
        $0.change("a1" as ID<Agreement>) { $0.period.until = Day(2026, 2, 15) }
        $0.change("f1" as ID<Flow>) { $0.operations = operations }
      }
      return try Said(register)["R02 f1"]
    }
    #expect(try said(.some(["store"])) == "unknown deletion-days-undeclared")
    #expect(try said(.none(Confirmation(day: Day(2026, 1, 1)))) == "unknown deletion-days-undeclared")
    #expect(try said(.some(["store", "use"])) == "violates agreement-not-in-force")
    #expect(try said(.undeclared) == "violates agreement-not-in-force")
  }

  @Test func `does not say of an agreement that was terminated on its first day that it begins`() throws {
    let register = Companies.hosted.changed {
      $0.change("a1" as ID<Agreement>) {
        $0.period.from = Day(2026, 3, 1)
        $0.termination = Termination(takesEffect: Day(2026, 3, 1))
      }
    }
    let said = try Said(register).verdict("R02 f1")
    #expect(said?.code == .agreementNotInForce)
    #expect(said?.details == [.ended("a1", Day(2026, 2, 28))])
  }
}
