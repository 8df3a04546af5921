import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `A kept report that takes in changes of any kind` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  /// What was seen of many changes of one kind together.
  private struct Seen {
    var (changes, partly, goingOn, ready, evaluations, subjects) = (0, 0, 0, 0, 0, 0)
  }

  @Test func `is after each the report of a full check, with fewer subjects judged`() throws {
    var seen: [Reworking.Kind: Seen] = [:]
    for seed in 0..<UInt64(2 * Seeds.forProperties) {
      let random = RandomRegister(seed: seed)
      for kind in Reworking.Kind.allCases {
        var working = Reworking(random.register, seed: seed)
        var (register, snapshot) = (random.register, try random.snapshot())
        let resident = try ResidentReport(of: snapshot, under: law, on: random.day)
        for step in 0..<3 {
          let next = working.changed(kind)
          let changes = register.changes(to: next)
          snapshot = try next.snapshot(revising: snapshot, changes)
          try take(snapshot, changes, resident, &seen[kind, default: Seen()], "seed \(seed), \(kind) \(step)")
          register = next
        }
      }
    }
    for kind in Reworking.Kind.allCases {
      let one = try #require(seen[kind], "\(kind)")
      #expect(one.changes > 10 && one.partly > 10 && (kind != .flow || one.goingOn > 10), "\(kind): \(one)")
      #expect(one.evaluations < 2 * one.subjects, "\(kind): \(one)")
      #expect(one.ready > 3 || [.flow, .agreement].contains(kind), "\(kind): \(one)")
    }
  }

  @Test func `is so after changes of several kinds at once`() throws {
    var seen = Seen()
    for seed in 0..<UInt64(2 * Seeds.forProperties) {
      let random = RandomRegister(seed: seed)
      let (old, new) = (random.register, random.edited(seed: seed + 900))
      let (there, back) = (old.changes(to: new), new.changes(to: old))
      let first = try old.snapshot()
      let second = try new.snapshot(revising: first, there)
      let resident = try ResidentReport(of: first, under: law, on: random.day)
      try take(second, there, resident, &seen, "seed \(seed)")
      try take(try old.snapshot(revising: second, back), back, resident, &seen, "seed \(seed), back")
    }
    #expect(seen.changes > 10 && seen.partly > 10, "\(seen)")
  }

  private func take(
    _ register: RegistrySnapshot, _ changes: ChangedObjects, _ resident: ResidentReport, _ seen: inout Seen,
    _ where: Comment
  ) throws {
    if changes.isEmpty { return }
    let (was, isGoingOn) = (resident.report, resident.view.goingOn(to: register, changes.put + changes.removed) != nil)
    // What is compiled before is the same as what is compiled then.
    let isReady = seen.changes.isMultiple(of: 2) && resident.compilesAnew(for: register, changes)
    let ready = isReady ? try CompiledRegister(register, under: law, on: resident.day) : nil
    let recheck = try resident.take(register, changes, compiled: ready)
    if isReady { seen.ready += 1 }
    let now = resident.report
    #expect(try now == report(of: register, under: law, on: resident.day), `where`)
    let told = Set(recheck.verdicts)
    for (old, new) in zip(was.checks, now.checks) {
      #expect(Set(new.verdicts).subtracting(old.verdicts).isSubset(of: told), "what is new is told: \(`where`)")
    }
    seen.changes += 1
    if isGoingOn { seen.goingOn += 1 }
    if recheck.isWhole { return }
    seen.partly += 1
    seen.evaluations += recheck.evaluations
    seen.subjects += now.flows.judged + resident.view.otherSubjects.count
  }
}
