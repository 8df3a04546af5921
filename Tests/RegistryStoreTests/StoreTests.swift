import Cast
import Documents
import Foundation
import Registry
import Testing
import Vocabulary

@testable import RandomDeclarations
@testable import RegistryStore

@Suite struct `A store` {
  /// By `SAMSVAR_SEEDS`, else 24: how many histories.
  private static let seeds = ProcessInfo.processInfo.environment["SAMSVAR_SEEDS"].flatMap { UInt64($0) } ?? 24

  @Test func `gives back what was recorded, byte for byte, as of every revision`() throws {
    for seed in 0..<Self.seeds {
      let scratch = try Scratch()
      let store = try scratch.writing()
      var declared = Declarations(seed: seed)
      var before = try declared.snapshot()
      var exported = [try RegistryWriter.bytes(of: before)]
      _ = try store.record(before, .everything, as: .based(on: 0))
      for step in 1...4 {
        declared = declared.later(Declarations(seed: seed &* 31 &+ UInt64(step)), seed: seed &+ UInt64(step))
        let after = try declared.snapshot()
        _ = try store.record(after, .only(try changes(from: before, to: after)), as: .based(on: step))
        exported.append(try RegistryWriter.bytes(of: after))
        before = after
      }
      let reader = try Store.reading(scratch.store)
      for (place, bytes) in exported.enumerated() {
        let byNumber = try reader.snapshot(.revision(place + 1), under: Scratch.law)
        #expect(try RegistryWriter.bytes(of: byNumber.register) == bytes, "seed \(seed), revision \(place + 1)")
        let byDay = try reader.snapshot(.day(Day(2026, 3, 1).adding(days: place)), under: Scratch.law)
        #expect(byDay.1 == byNumber.1)
      }
      #expect(try RegistryWriter.bytes(of: reader.snapshot(under: Scratch.law).register) == exported.last)
    }
  }

  @Test func `lets go of a party that nothing refers to any more, and keeps the one that took its place`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    var register = Companies.hosted
    register.flows = []
    register.parties.append(Companies.mailer)
    _ = try store.record(register.snapshot(), .everything, as: .based(on: 0))
    let version = Companies.agreement("a1", "us", "mailer")
    register.agreements = [version]
    let changed = ChangedObjects(put: [ObjectName(.agreement, "a1")])
    _ = try store.record(register.snapshot(), .only(changed), as: .based(on: 1))
    register.parties.removeAll { $0.id == "host" }
    let target = try register.snapshot()
    #expect(throws: StoreFault.self) {
      try store.record(target, .only(ChangedObjects(removed: [ObjectName(.party, "mailer")])), as: .based(on: 2))
    }
    let removed = ChangedObjects(removed: [ObjectName(.party, "host")])
    #expect(try store.record(target, .only(removed), as: .based(on: 2)).number == 3)
  }

  @Test func `tells of every revision what it changed, each object once`() throws {
    for seed in 0..<Self.seeds {
      let scratch = try Scratch()
      let store = try scratch.writing()
      var declared = Declarations(seed: seed)
      var before = try declared.snapshot()
      let first = HistoryEntry.Changes.first(
        parties: before.parties.count, agreements: before.agreements.count, flows: before.flows.count)
      _ = try store.record(before, .everything, as: .based(on: 0))
      for step in 1...4 {
        // The last but one comes back to what was there before, so that what was removed is added again.
        let other = step == 3 ? Declarations(seed: seed) : Declarations(seed: seed &* 31 &+ UInt64(step))
        declared = step == 3 ? other : declared.later(other, seed: seed &+ UInt64(step))
        let after = try declared.snapshot()
        let changed = try changes(from: before, to: after)
        _ = try store.record(after, .only(changed), as: .based(on: step))
        let known = Set(try changes(from: after, to: before).put)
        let told =
          changed.put.map { ObjectChange($0, known.contains($0) ? .changed : .added) }
          + changed.removed.map { ObjectChange($0, .removed) }
        let history = try Store.reading(scratch.store).history()
        #expect(history.map(\.revision.number) == Array(1...step + 1) && history[0].changes == first)
        #expect(history[step].changes == .objects(told.sorted()), "seed \(seed), revision \(step + 1)")
        before = after
      }
    }
  }

  @Test func `keeps an object that is changed alone, again and again, as it was at each revision`() throws {
    for seed in 0..<max(Self.seeds / 8, 1) {
      let scratch = try Scratch()
      let store = try scratch.writing()
      var declared = Declarations(seed: seed)
      let others = (1...3).map { Declarations(seed: seed &+ 100 &* UInt64($0)) }
      var exported = [try RegistryWriter.bytes(of: declared.snapshot())]
      _ = try store.record(try declared.snapshot(), .everything, as: .based(on: 0))
      for step in 1...24 {
        let before = try declared.snapshot()
        // Every fifth time it is recorded again as it stands.
        let place = step % 2
        if step % 5 != 0 { declared.agreements[place] = others[step % 3].agreements[place] }
        let after = try declared.snapshot()
        let name = ObjectName(.agreement, declared.agreements[place].id.key)
        #expect(Set(try changes(from: before, to: after).put).isSubset(of: [name]))
        _ = try store.record(after, .only(ChangedObjects(put: [name])), as: .based(on: step))
        exported.append(try RegistryWriter.bytes(of: after))
      }
      let reader = try Store.reading(scratch.store)
      for (place, bytes) in exported.enumerated() {
        let read = try reader.snapshot(.revision(place + 1), under: Scratch.law).register
        #expect(try RegistryWriter.bytes(of: read) == bytes, "seed \(seed), revision \(place + 1)")
      }
    }
  }

  @Test func `keeps acceptances, which name flows, and reads them again`() throws {
    for seed in 0..<Self.seeds {
      let scratch = try Scratch()
      let register = try Declarations(seed: seed).snapshot()
      _ = try scratch.writing().record(register, .everything, as: .based(on: 0))
      let read = try Store.reading(scratch.store).snapshot(under: Scratch.law).register
      #expect(read.acceptances.count == register.acceptances.count)
      #expect(try RegistryWriter.bytes(of: read) == RegistryWriter.bytes(of: register))
    }
  }

  @Test func `says who recorded each revision, when, why and on what`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    let register = try Declarations(seed: 1).snapshot()
    _ = try store.record(register, .everything, as: .based(on: 0))
    _ = try store.record(register, .only(ChangedObjects()), as: .based(on: 1))
    let revisions = try Store.reading(scratch.store).revisions()
    #expect(revisions.map(\.number) == [1, 2])
    #expect(revisions.map(\.basedOn) == [nil, 1])
    #expect(revisions.map(\.by) == ["Kari Nordmann", "Kari Nordmann"])
    #expect(revisions.map(\.why) == ["because of 0", "because of 1"])
    #expect(revisions.map(\.recorded.description) == ["2026-03-01T00:00:01.234Z", "2026-03-02T00:00:01.234Z"])
    #expect(revisions.map(\.clockWentBack) == [false, false])
  }

  @Test func `never goes back to an earlier day, and marks a clock that did`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    let register = try Declarations(seed: 1).snapshot()
    _ = try store.record(register, .everything, as: .based(on: 0, days: 10))
    let second = try store.record(register, .only(ChangedObjects()), as: .based(on: 1, days: 3))
    #expect(second.clockWentBack)
    #expect(second.day == Day(2026, 3, 11))
    #expect(second.recorded < (try store.revisions()[0].recorded))
  }

  @Test func `refuses a change that is based on what is no longer the head, and changes nothing`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    let register = try Declarations(seed: 1).snapshot()
    _ = try store.record(register, .everything, as: .based(on: 0))
    _ = try store.record(register, .only(ChangedObjects()), as: .based(on: 1))
    let later = try Declarations(seed: 2).snapshot()
    for stale in [0, 1, 3] {
      #expect(throws: StoreFault.stale(basedOn: stale, head: 2)) {
        try store.record(later, .only(try changes(from: register, to: later)), as: .based(on: stale))
      }
    }
    #expect(try store.revisions().count == 2)
    #expect(
      try RegistryWriter.bytes(of: store.snapshot(under: Scratch.law).register) == RegistryWriter.bytes(of: register))
  }

  @Test func `refuses by itself what would leave a reference to nothing, and goes on`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    let register = try Declarations(seed: 1).snapshot()
    _ = try store.record(register, .everything, as: .based(on: 0))
    let bytes = try RegistryWriter.bytes(of: register)
    #expect(throws: StoreFault.unfitting(what: "FOREIGN KEY constraint failed")) {
      try store.record(
        register, .only(ChangedObjects(removed: [ObjectName(.party, "party-1")])), as: .based(on: 1))
    }
    #expect(try RegistryWriter.bytes(of: Store.reading(scratch.store).snapshot(under: Scratch.law).register) == bytes)
    #expect(try store.record(register, .only(ChangedObjects()), as: .based(on: 1)).number == 2)
  }
}
