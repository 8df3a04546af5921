import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The fast engine and the naive evaluator` {
  @Test func `agree on every verdict of random registers`() async throws {
    let seeds = Seeds.compared
    let found = try await withThrowingTaskGroup(of: [(UInt64, [Difference])].self) { group in
      for part in 0..<4 {
        group.addTask { try Self.compare(stride(from: part, to: seeds, by: 4).map { UInt64($0) }) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }.sorted { $0.0 < $1.0 }
    var kinds: Set<String> = []
    for (seed, all) in found {
      let random = RandomRegister(seed: seed)
      guard let first = all.first, kinds.insert(first.what).inserted else { continue }
      Issue.record("seed \(seed) on \(random.day), \(all.count) differences, first of them: \(first)")
      if kinds.count == 1 { print(try shrunk(random.register, on: random.day)) }
    }
  }

  private static func compare(_ seeds: [UInt64]) throws -> [(UInt64, [Difference])] {
    let law = try LawEdition.current()
    return try seeds.compactMap { seed in
      let random = RandomRegister(seed: seed)
      let found = try differences(random.register, on: random.day, under: law)
      return found.isEmpty ? nil : (seed, found)
    }
  }

  /// The register without the flows and agreements that the difference does not need.
  private func shrunk(_ register: Register, on day: Day) throws -> String {
    let law = try LawEdition.current()
    var register = register
    var goesOn = true
    while goesOn {
      let smaller = register.flows.map { register.without($0.id) } + register.agreements.map { register.without($0.id) }
      let next = smaller.first { candidate in
        let left = try? differences(candidate, on: day, under: law)
        return left?.isEmpty == false
      }
      goesOn = next != nil
      register = next ?? register
    }
    let left = try differences(register, on: day, under: law).map(\.description)
    return "shrunk to \(register.flows.count) flows, \(register.agreements.count) agreements:\n"
      + (left + register.flows.map { "\($0)" } + register.agreements.map { "\($0)" }).joined(separator: "\n")
  }
}
