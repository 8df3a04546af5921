import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The same register` {
  private func registers(_ body: (UInt64, RandomRegister) throws -> Void) throws {
    for seed in 0..<UInt64(Seeds.forProperties) { try body(seed, RandomRegister(seed: seed)) }
  }

  @Test func `is judged the same in whatever order it is declared`() throws {
    try registers { seed, random in
      var dice = SplitMix64(seed: seed ^ 0xABCD)
      var other = random.register
      other.parties.shuffle(using: &dice)
      other.systems.shuffle(using: &dice)
      other.activities.shuffle(using: &dice)
      other.agreements.shuffle(using: &dice)
      other.flows.shuffle(using: &dice)
      other.terms.shuffle(using: &dice)
      for index in other.agreements.indices {
        other.agreements[index].parties.shuffle(using: &dice)
        other.agreements[index].evidence.shuffle(using: &dice)
        other.agreements[index].signatures.shuffle(using: &dice)
        other.agreements[index].tools.shuffle(using: &dice)
      }
      let (a, b) = (try FastAnswers(random.register, on: random.day), try FastAnswers(other, on: random.day))
      #expect(a.report == b.report, "seed \(seed)")
    }
  }

  @Test func `is judged the same whatever its flows and agreements are called`() throws {
    try registers { seed, random in
      let other = random.register.renamed {
        String($0.key.reversed()) + "-r"
      } agreements: {
        String($0.key.reversed()) + "-r"
      }
      let (a, b) = (try FastAnswers(random.register, on: random.day), try FastAnswers(other, on: random.day))
      for flow in random.register.flows.map(\.id) {
        let (old, new) = (a.all(flow), b.all(ID(String(flow.key.reversed()) + "-r")))
        #expect(old.map(\.answer) == new.map(\.answer), "seed \(seed), \(flow)")
        #expect(old.map(\.code) == new.map(\.code), "seed \(seed), \(flow)")
        #expect(old.map(\.severity) == new.map(\.severity), "seed \(seed), \(flow)")
      }
    }
  }

  @Test func `is judged the same with something beside it that has nothing to do with it`() throws {
    try registers { seed, random in
      var more = random.register
      var story = Companies.mailed.renamed {
        "z-" + $0.key
      } agreements: {
        "z-" + $0.key
      }
      for index in story.flows.indices { story.flows[index].activity = "elsewhere" }
      for index in story.activities.indices { story.activities[index].id = "elsewhere" }
      more.parties += story.parties
      more.activities += story.activities
      more.flows += story.flows
      more.agreements += story.agreements
      let (a, b) = (try FastAnswers(random.register, on: random.day), try FastAnswers(more, on: random.day))
      for flow in random.register.flows.map(\.id) { #expect(a.all(flow) == b.all(flow), "seed \(seed), \(flow)") }
    }
  }

  @Test func `is judged the same on every day between two on which something turns`() throws {
    try registers { seed, random in
      guard random.register.flows.count < 20 else { return }
      let turning = try random.register.turningDays()
      let first = turning.last { $0 <= random.day } ?? random.day
      let last = turning.first { $0 > random.day }?.adding(days: -1) ?? random.day
      let now = try FastAnswers(random.register, on: random.day).report.checks
      for day in Set([first, last]) {
        #expect(try FastAnswers(random.register, on: day).report.checks == now, "seed \(seed), \(random.day), \(day)")
      }
    }
  }
}
