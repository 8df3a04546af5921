import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `What must always hold of scopes` {
  /// Registers in which the path cannot change, each with its own dice.
  private func registers(_ body: (Register, Day, inout SplitMix64) throws -> Void) throws {
    for seed in 0..<UInt64(Seeds.forProperties) {
      let random = RandomRegister(seed: seed)
      var dice = SplitMix64(seed: seed ^ 0x5ca1e)
      if random.register.hasOnePath, random.register.flows.count < 20 { try body(random.register, random.day, &dice) }
    }
  }

  private func answers(_ answers: FastAnswers, _ check: CheckName) -> [Subject: Answer] {
    let run = answers.report.checks.first { $0.check == check }
    return Dictionary(uniqueKeysWithValues: (run?.verdicts ?? []).map { ($0.subject, $0.answer) })
  }

  @Test func `naming more never turns what complies into a violation`() throws {
    let law = try LawEdition.current()
    try registers { register, day, dice in
      let before = try FastAnswers(register, on: day)
      for dimension in Dimension.allCases {
        let words =
          dimension.taxonomy.map { law.taxonomy($0).terms.map(\.id) } ?? ["EEA", "EU", "NO", "US", "SJ", "NC"]
        var wider = register
        for index in wider.agreements.indices where wider.agreements[index].amends == nil {
          guard let named = wider.agreements[index].scope[dimension].named, let word = words.randomElement(using: &dice)
          else { continue }
          wider.agreements[index].scope[dimension].named = Set(named + [word]).sorted()
        }
        let (old, new) = (answers(before, dimension.check), answers(try FastAnswers(wider, on: day), dimension.check))
        for (flow, answer) in old where answer == .complies { #expect(new[flow] != .violates, "\(flow) \(dimension)") }
      }
    }
  }

  @Test func `excluding more never turns a violation into what complies`() throws {
    let law = try LawEdition.current()
    try registers { register, day, dice in
      let before = try FastAnswers(register, on: day)
      for dimension in Dimension.allCases {
        let words =
          dimension.taxonomy.map { law.taxonomy($0).terms.map(\.id) } ?? ["EEA", "EU", "NO", "US", "SJ", "NC"]
        var closer = register
        for index in closer.agreements.indices where closer.agreements[index].amends == nil {
          guard let word = words.randomElement(using: &dice) else { continue }
          closer.agreements[index].scope[dimension].excluded.append(word)
        }
        let (old, new) = (answers(before, dimension.check), answers(try FastAnswers(closer, on: day), dimension.check))
        for (flow, answer) in old where answer == .violates { #expect(new[flow] != .complies, "\(flow) \(dimension)") }
      }
    }
  }

  @Test func `carrying less never turns what complies into a violation`() throws {
    try registers { register, day, dice in
      let before = try FastAnswers(register, on: day)
      guard let flow = register.flows.randomElement(using: &dice) else { return }
      for dimension in [Dimension.categories, .subjects, .purposes] where flow[dimension].elements.count > 1 {
        var smaller = register
        smaller.change(flow.id) { $0[dimension] = .some(Array(flow[dimension].elements.dropFirst())) }
        let after = try FastAnswers(smaller, on: day)
        if before[dimension.check, flow.id]?.answer == .complies {
          #expect(after[dimension.check, flow.id]?.answer != .violates, "\(flow.id) \(dimension)")
        }
      }
    }
  }

  @Test func `a narrower word for what is covered is never outside`() throws {
    let law = try LawEdition.current()
    try registers { register, day, dice in
      let before = try FastAnswers(register, on: day)
      guard let flow = register.flows.randomElement(using: &dice) else { return }
      for dimension in [Dimension.categories, .subjects, .purposes] {
        guard before[dimension.check, flow.id]?.code == .covered, let taxonomy = dimension.taxonomy else { continue }
        let words = flow[dimension].elements
        let narrower = words.map { word in
          law.taxonomy(taxonomy).terms.filter { $0.parent == word }.map(\.id).randomElement(using: &dice) ?? word
        }
        var changed = register
        changed.change(flow.id) { $0[dimension] = .some(Array(Set(narrower))) }
        let details = try FastAnswers(changed, on: day)[dimension.check, flow.id]?.details ?? []
        let outside = details.contains { if case .term(_, _, .outside, _) = $0 { true } else { false } }
        #expect(!outside, "\(flow.id) \(dimension)")
      }
    }
  }

  @Test func `what is not declared never complies`() throws {
    for seed in 0..<UInt64(Seeds.forProperties) {
      let random = RandomRegister(seed: seed)
      guard random.register.flows.count < 20 else { continue }
      for dimension in Dimension.allCases {
        var silent = random.register
        for index in silent.systems.indices {
          (silent.systems[index].storage, silent.systems[index].access) = (.undeclared, .undeclared)
        }
        for index in silent.flows.indices {
          switch dimension {
          case .storage: silent.flows[index].storage = .undeclared
          case .access: silent.flows[index].access = .undeclared
          default: silent.flows[index][dimension] = .undeclared
          }
        }
        for (flow, answer) in answers(try FastAnswers(silent, on: random.day), dimension.check) {
          #expect(answer != .complies, "seed \(seed), \(flow), \(dimension)")
        }
      }
    }
  }
}
