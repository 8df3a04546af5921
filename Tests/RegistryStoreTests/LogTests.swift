import Foundation
import Testing
import Vocabulary

@testable import RandomDeclarations
@testable import Registry
@testable import RegistryStore

@Suite struct `The log ahead of the file` {
  @Test func `is brought into the file when it is long, and not again with every revision after that`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    var register = Register(try Declarations(seed: 5).snapshot())
    _ = try store.record(register.next(), .everything, as: .based(on: 0))
    var (revision, written) = (1, [Int]())
    var before = try Data(contentsOf: URL(filePath: scratch.database))
    while revision < 4000, written.count < 3 {
      _ = try store.record(register.next(), .only(ChangedObjects(put: [.header])), as: .based(on: revision, days: 1))
      revision += 1
      let after = try Data(contentsOf: URL(filePath: scratch.database))
      if after != before { written.append(revision) }
      before = after
    }
    // Each revision writes a few pages, and a long log has two thousand.
    let pauses = zip(written, written.dropFirst()).map { $1 - $0 }
    #expect(pauses.count == 2 && pauses.allSatisfy { $0 > 100 }, "\(written)")
    let size = try FileManager.default.attributesOfItem(atPath: scratch.database + "-wal")[.size] as? Int ?? 0
    #expect(size < 9 << 20, "\(size)")
    #expect(try Store.reading(scratch.store).snapshot(under: Scratch.law).register.header == register.header)
  }

  @Test func `of whoever was killed is brought into the file by the next who writes`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    var register = Register(try Declarations(seed: 5).snapshot())
    _ = try store.record(register.next(), .everything, as: .based(on: 0))
    for revision in 1..<1200 {
      _ = try store.record(register.next(), .only(ChangedObjects(put: [.header])), as: .based(on: revision, days: 1))
    }
    // What a process that is killed leaves: the files as they are.
    let left = try Scratch()
    try FileManager.default.copyItem(atPath: scratch.store, toPath: left.store)
    let long = Int(
      try #require(
        try FileManager.default.attributesOfItem(atPath: left.database + "-wal")[.size] as? Int))
    #expect(long > 0)
    let next = try left.writing()
    #expect(try next.head()?.number == 1200)
    _ = try next.record(register.next(), .only(ChangedObjects(put: [.header])), as: .based(on: 1200, days: 1))
    try next.finish()
    #expect(try Store.reading(left.store).snapshot(under: Scratch.law).register.header == register.header)
  }

  /// A register whose title changes again and again.
  private struct Register {
    private var declared: RegistrySnapshot
    private var count = 0

    init(_ declared: RegistrySnapshot) { self.declared = declared }

    var header: RegisterHeader { declared.header }

    mutating func next() -> RegistrySnapshot {
      count += 1
      declared.header.title = "Registeret, for \(count). gang"
      return declared
    }
  }
}
