import Documents
import Foundation
import Registry
import Synchronization
import Testing

@testable import RegistryStore

@Suite struct `A store of the first form` {
  /// With `SAMSVAR_SEEDS` every store that a kill leaves is read whole, else every eighth.
  private static let step = ProcessInfo.processInfo.environment["SAMSVAR_SEEDS"] == nil ? 8 : 1

  @Test func `exports what it exported then`() throws {
    let scratch = try Scratch()
    try FirstForm.lay(scratch.store)
    try FirstForm.expectUnchangedAfterOpening(scratch.store, Migrations())
  }

  @Test func `exports it after every later step too`() throws {
    let scratch = try Scratch()
    try FirstForm.lay(scratch.store)
    try FirstForm.expectUnchangedAfterOpening(scratch.store, FirstForm.later)
    let copies = try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { $0.hasSuffix(".db") }
    #expect(copies == ["store.before-migration-from-2026-11-23-registry.db"])
  }

  @Test func `is what the first step still makes`() throws {
    let scratch = try Scratch()
    try FirstForm.lay(scratch.store)
    let another = try Scratch()
    _ = try another.writing(FirstForm.alone)
    #expect(try Form(another.store).schema == Form(scratch.store).schema)
  }

  @Test func `killed at any write of a migration is old or new, never mixed, and the next start ends it`() throws {
    let (scratch, forms) = try (Scratch(), forms())
    try FirstForm.lay(scratch.store)
    let store = scratch.store
    let count = try SQLiteWrites.watching(store) { change in
      do { try FileManager.default.copyItem(atPath: store, toPath: store + "-\(change)") } catch { return EIO }
      return nil
    } during: {
      _ = try scratch.writing(FirstForm.later)
    }
    var seen: Set<Int> = []
    for change in 0..<count {
      let killed = store + "-\(change)"
      // Looking repairs what it looks at, so a copy of it is looked at.
      try FileManager.default.copyItem(atPath: killed, toPath: killed + "-seen")
      let form = try #require(forms.firstIndex(of: try Form(killed + "-seen")), "mixed at write \(change)")
      seen.insert(form)
      guard change % Self.step == 0 else { continue }
      try FirstForm.expectUnchangedAfterOpening(killed, FirstForm.later)
      #expect(try Form(killed) == forms.last)
    }
    #expect(seen == Set(forms.indices))
  }

  @Test func `whose migration finds no room stays as it was, says so, and is brought up to date later`() throws {
    let forms = try forms()
    let count = try changes()
    for first in stride(from: 0, to: count, by: Self.step) {
      let scratch = try Scratch()
      try FirstForm.lay(scratch.store)
      var refused = false
      SQLiteWrites.watching(scratch.store) {
        $0 >= first ? ENOSPC : nil
      } during: {
        do {
          let store = try scratch.writing(FirstForm.later)
          try store.finish()
        } catch StoreFault.full { refused = true } catch StoreFault.refused { refused = true } catch {
          Issue.record("\(error) at write \(first)")
        }
      }
      #expect(refused, "at write \(first)")
      // What failed holds its store until the process ends.
      let copy = scratch.store + "-later"
      try FileManager.default.copyItem(atPath: scratch.store, toPath: copy)
      try FileManager.default.copyItem(atPath: scratch.store, toPath: copy + "-seen")
      #expect(forms.contains(try Form(copy + "-seen")), "mixed at write \(first)")
      try FirstForm.expectUnchangedAfterOpening(copy, FirstForm.later)
    }
  }

  /// What the store is after each number of steps.
  private func forms() throws -> [Form] {
    try FirstForm.later.steps.indices.map { last in
      let scratch = try Scratch()
      try FirstForm.lay(scratch.store)
      var migrations = FirstForm.later
      migrations.steps.removeSubrange((last + 1)...)
      _ = try scratch.writing(migrations)
      return try Form(scratch.store)
    }
  }

  /// How many changes a migration makes to files, up to its end.
  private func changes() throws -> Int {
    let scratch = try Scratch()
    try FirstForm.lay(scratch.store)
    return try SQLiteWrites.watching(scratch.store) { _ in
      nil
    } during: {
      try scratch.writing(FirstForm.later).finish()
    }
  }
}

extension FirstForm {
  /// Opens a store to write, which brings it up to date, and holds it to what was recorded.
  static func expectUnchangedAfterOpening(
    _ path: String, _ migrations: Migrations, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    _ = try Store.writing(path, as: "a test", patience: .milliseconds(50), migrations)
    try expectUnchanged(path, migrations, sourceLocation: sourceLocation)
    let attached = Attachments(directory: DataDirectory(path: path)).path(attachment.sha256)
    #expect(
      try Data(contentsOf: URL(filePath: attached)) == Data("%PDF-1.7\nsigned\n".utf8), sourceLocation: sourceLocation)
  }
}
