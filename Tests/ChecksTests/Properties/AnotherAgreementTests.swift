import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `Another agreement` {
  @Test func `never worsens the largest entry of a flow whose hops had one`() throws {
    for seed in 0..<UInt64(Seeds.forProperties) {
      let random = RandomRegister(seed: seed)
      let register = random.register
      guard register.flows.count < 20, !register.agreements.contains(where: \.isAttestedAtAll) else { continue }
      let before = try FastAnswers(register, on: random.day)
      var dice = SplitMix64(seed: seed)
      guard var other = register.agreements.filter({ $0.amends == nil }).randomElement(using: &dice) else { continue }
      other.id = "a-further"
      other.scope[.categories].named = ["telephone-number"]
      other.period.from = seed.isMultiple(of: 3) ? nil : other.period.from
      other.evidence = seed.isMultiple(of: 2) ? [.claimed] : other.evidence
      var more = register
      more.agreements.append(other)
      let after = try FastAnswers(more, on: random.day)
      for flow in register.flows.map(\.id) {
        let (old, new) = (before.all(flow), after.all(flow))
        if old.contains(where: { $0.check != .chainIsKnown && $0.code == .waits }) || old.lacksACandidate { continue }
        #expect(new.largestEntry <= old.largestEntry, "seed \(seed), \(flow)")
      }
    }
  }
}

extension Agreement {
  fileprivate var isAttestedAtAll: Bool {
    evidence.contains { if case .attested = $0 { true } else { false } }
  }
}

extension [Verdict] {
  fileprivate var lacksACandidate: Bool {
    contains { $0.code == .agreementNotInForce || $0.code == .noAgreement || $0.code == .noAgreementSeen }
  }

  /// The worst entry of the vector that the nearest agreement is chosen by, as far as verdicts show it: a warning of
  /// R08 may hide what is unknown.
  fileprivate var largestEntry: Int {
    let vector: Set<CheckName> = [
      .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses, .categoriesAreCovered, .subjectsAreCovered,
      .purposesAreCovered, .operationsAreCovered, .placesAreCovered,
    ]
    return filter { vector.contains($0.check) }.map { verdict in
      switch (verdict.answer, verdict.severity) {
      case (.violates, .error): 3
      case (.unknown, _), (.violates, _): 2
      default: 0
      }
    }.max() ?? 0
  }
}
