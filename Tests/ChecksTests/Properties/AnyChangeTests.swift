import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `A kept report that takes in changes of any kind` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  /// What was seen of many changes together.
  private struct Seen {
    var (changes, partly, evaluations, subjects) = (0, 0, 0, 0)
  }

  @Test func `is after each the report of a full check, with fewer subjects judged`() throws {
    var seen: [String: Seen] = [:]
    for seed in 0..<UInt64(2 * Seeds.forProperties) {
      let random = RandomRegister(seed: seed)
      let other = random.edited(seed: seed + 900)
      for (kind, register) in steps(from: random.register, to: other, seed) {
        try change(random.register, to: register, on: random.day, &seen[kind, default: Seen()], "seed \(seed), \(kind)")
      }
    }
    for kind in ["flows", "parties", "systems", "activities", "agreements", "notices", "all", "a flow less"] {
      let one = try #require(seen[kind], "\(kind)")
      #expect(one.changes > 10 && one.partly > 10, "\(kind): \(one)")
      #expect(one.evaluations < 2 * one.subjects, "\(kind): \(one)")
    }
  }

  /// Of what somebody changed, one kind after the other, all of it, and a flow taken away.
  private func steps(from old: Register, to new: Register, _ seed: UInt64) -> [(String, Register)] {
    var steps = [("all", new)]
    func add(_ kind: String, _ change: (inout Register) -> Void) {
      var register = old
      change(&register)
      steps.append((kind, register))
    }
    add("flows") { $0.flows = new.flows }
    add("parties") { $0.parties = new.parties }
    add("systems") { $0.systems = new.systems }
    add("activities") { $0.activities = new.activities }
    add("agreements") { $0.agreements = new.agreements }
    add("notices") { ($0.notices, $0.announcements) = (new.notices, new.announcements) }
    if let flow = old.flows.indices.contains(Int(seed % 7)) ? old.flows[Int(seed % 7)] : nil {
      steps.append(("a flow less", old.without(flow.id)))
    }
    return steps
  }

  /// Changes a register and changes it back.
  private func change(
    _ old: Register, to new: Register, on day: Day, _ seen: inout Seen, _ where: Comment
  ) throws {
    let (there, back) = (old.changes(to: new), new.changes(to: old))
    let first = try old.snapshot()
    guard !there.isEmpty, let second = try? new.snapshot(revising: first, there) else { return }
    let resident = try ResidentReport(of: first, under: law, on: day)
    try take(second, there, resident, &seen, `where`)
    try take(try old.snapshot(revising: second, back), back, resident, &seen, `where`)
  }

  private func take(
    _ register: RegistrySnapshot, _ changes: ChangedObjects, _ resident: ResidentReport, _ seen: inout Seen,
    _ where: Comment
  ) throws {
    let was = resident.report
    let recheck = try resident.take(register, changes)
    let now = resident.report
    #expect(try now == report(of: register, under: law, on: resident.day), `where`)
    let told = Set(recheck.verdicts)
    for (old, new) in zip(was.checks, now.checks) {
      #expect(Set(new.verdicts).subtracting(old.verdicts).isSubset(of: told), "what is new is told: \(`where`)")
    }
    seen.changes += 1
    if recheck.isWhole { return }
    seen.partly += 1
    seen.evaluations += recheck.evaluations
    seen.subjects += now.flows.judged + resident.view.otherSubjects.count
  }
}
