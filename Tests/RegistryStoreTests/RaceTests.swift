import Foundation
import Registry
import Synchronization
import Testing

@testable import RandomDeclarations
@testable import RegistryStore

/// Each reads a number and writes one more, based on what it read. Who is overtaken is told, and tries anew.
@Suite struct `Sixteen who change the same field` {
  /// By `SAMSVAR_SEEDS`, else 4: how often each tries.
  private static let tries = ProcessInfo.processInfo.environment["SAMSVAR_SEEDS"].flatMap { Int($0) } ?? 4

  @Test func `each with a handle of their own, never overwrite each other unseen`() async throws {
    let scratch = try Scratch()
    _ = try scratch.writing().record(counted(0), .everything, as: .based(on: 0))
    let path = scratch.store
    let recorded = try await byTurns {
      let (count, head) = try count(in: Store.reading(path))
      await Task.yield()
      return try isRecorded(
        count + 1, in: try Store.writing(path, as: "one of sixteen", patience: .seconds(10)), basedOn: head)
    }
    try expect(recorded, in: Store.reading(path))
  }

  @Test func `and share one handle, never overwrite each other unseen`() async throws {
    let scratch = try Scratch()
    let shared = try Shared(path: scratch.store)
    let recorded = try await byTurns {
      let (count, head) = try await shared.read()
      await Task.yield()
      return try await shared.isRecorded(count + 1, basedOn: head)
    }
    try expect(recorded, in: Store.reading(scratch.store))
  }

  @Test func `come to write in the order in which they asked`() throws {
    let scratch = try Scratch()
    let file = scratch.path + "/lock"
    let came = Mutex<[Int]>([])
    var first: WriterLock? = try WriterLock(file, holder: "first", patience: .zero)
    withExtendedLifetime(first) {}
    let all = DispatchGroup()
    for number in 0..<8 {
      all.enter()
      Thread.detachNewThread {
        do {
          let lock = try WriterLock(file, holder: "\(number)", patience: .seconds(30))
          came.withLock { $0.append(number) }
          withExtendedLifetime(lock) {}
        } catch { Issue.record(error) }
        all.leave()
      }
      Thread.sleep(forTimeInterval: 0.1)
    }
    first = nil
    all.wait()
    #expect(came.withLock { $0 } == Array(0..<8))
  }

  /// How many of all tries of all sixteen were recorded.
  private func byTurns(_ isRecorded: @escaping @Sendable () async throws -> Bool) async throws -> Int {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<16 {
        group.addTask {
          var recorded = 0
          for _ in 0..<Self.tries where try await isRecorded() { recorded += 1 }
          return recorded
        }
      }
      return try await group.reduce(0, +)
    }
  }

  private func expect(_ recorded: Int, in store: Store) throws {
    let (count, head) = try RegistryStoreTests.count(in: store)
    #expect(count == recorded)
    #expect(head == recorded + 1)
    #expect(try store.revisions().map(\.number) == Array(1...head))
    #expect(recorded < 16 * Self.tries, "nobody was overtaken, so nothing is proven")
  }
}

/// A store that several tasks of one process use by turns.
private actor Shared {
  private let store: Store

  init(path: String) throws {
    store = try Store.writing(path, as: "sixteen", patience: .seconds(1))
    _ = try store.record(counted(0), .everything, as: .based(on: 0))
  }

  func read() throws -> (count: Int, head: Int) { try count(in: store) }

  func isRecorded(_ count: Int, basedOn head: Int) throws -> Bool {
    try RegistryStoreTests.isRecorded(count, in: store, basedOn: head)
  }
}

/// A register whose title is a number.
private func counted(_ count: Int) throws -> RegistrySnapshot {
  var declared = Declarations(seed: 1)
  declared.header.title = "\(count)"
  return try declared.snapshot()
}

private func count(in store: Store) throws -> (count: Int, head: Int) {
  let (register, revision) = try store.snapshot(under: Scratch.law)
  return (try #require(register.header.title.flatMap { Int($0) }), revision.number)
}

/// Whether the number was recorded; not where somebody was faster.
private func isRecorded(_ count: Int, in store: Store, basedOn head: Int) throws -> Bool {
  do {
    let change = RecordedChanges.only(ChangedObjects(put: [.header]))
    return try store.record(counted(count), change, as: .based(on: head, days: 1)).number == head + 1
  } catch StoreFault.stale(basedOn: head, head: let other) where other > head {
    return false
  }
}
