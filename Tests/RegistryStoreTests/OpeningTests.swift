import Foundation
import GRDB
import Registry
import Testing

@testable import RandomDeclarations
@testable import RegistryStore

@Suite struct `Opening a store` {
  @Test func `to read needs one that is there`() throws {
    let scratch = try Scratch()
    #expect(throws: StoreFault.missing(directory: scratch.store)) { try Store.reading(scratch.store) }
    #expect(!FileManager.default.fileExists(atPath: scratch.store))
  }

  @Test func `to write makes directory and file for nobody but their owner`() throws {
    let scratch = try Scratch()
    _ = try scratch.writing()
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.store)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    #expect(try Store.reading(scratch.store).head() == nil)
    #expect(throws: StoreFault.noSuchRevision(.empty)) {
      try Store.reading(scratch.store).snapshot(under: Scratch.law)
    }
  }

  @Test func `to write is durable: a log ahead of the file, on disk with every commit, and references held`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    let settings = try store.queue.read { db in
      try ["journal_mode", "synchronous", "foreign_keys"].map {
        try String.fetchOne(db, sql: "SELECT CAST(\($0) AS TEXT) FROM pragma_\($0)")
      }
    }
    #expect(settings == ["wal", "2", "1"])
  }

  @Test func `to write waits for the other, then names it; to read does not wait`() throws {
    let scratch = try Scratch()
    let first = try scratch.writing()
    _ = try first.record(try Declarations(seed: 3).snapshot(), .everything, as: .based(on: 0))
    #expect(throws: StoreFault.locked(file: scratch.store + "/lock", holder: "a test")) {
      try Store.writing(scratch.store, as: "another", patience: .milliseconds(60))
    }
    #expect(try Store.reading(scratch.store).head()?.number == 1)
    withExtendedLifetime(first) {}
  }

  @Test func `leaves alone what is no store, and what a newer program made`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.store, withIntermediateDirectories: false)
    for text in ["no database at all, but some text that is long enough", ""] {
      try Data(text.utf8).write(to: URL(filePath: scratch.database))
      #expect(throws: StoreFault.self) { try Store.reading(scratch.store) }
    }
    try FileManager.default.removeItem(atPath: scratch.database)
    let other = try DatabaseQueue(path: scratch.database)
    try other.write { try $0.execute(sql: "CREATE TABLE other (a)") }
    try other.close()
    let before = try Data(contentsOf: URL(filePath: scratch.database))
    #expect(throws: StoreFault.foreign(file: scratch.database)) { try Store.reading(scratch.store) }
    #expect(throws: StoreFault.foreign(file: scratch.database)) { try scratch.writing() }
    #expect(try Data(contentsOf: URL(filePath: scratch.database)) == before)
  }

  @Test func `refuses a store of a newer program, and brings an older one up to date with a copy beside it`() throws {
    let scratch = try Scratch()
    let register = try Declarations(seed: 4).snapshot()
    _ = try scratch.writing().record(register, .everything, as: .based(on: 0))
    var newer = Migrations()
    newer.steps.append(Migrations.Step(name: "2030-01-01 more", statements: ["CREATE TABLE more (a INTEGER) STRICT"]))
    #expect(throws: StoreFault.older(file: scratch.database)) { try Store.reading(scratch.store, newer) }
    _ = try scratch.writing(newer)
    #expect(try Store.reading(scratch.store, newer).head()?.number == 1)
    for opening in [{ _ = try Store.reading(scratch.store) }, { _ = try scratch.writing() }] {
      #expect(throws: StoreFault.newer(file: scratch.database)) { try opening() }
    }
    let copies = try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { $0.hasSuffix(".db") }
    #expect(copies == ["store.before-migration-from-2026-11-24-answers.db"])
    let copy = scratch.path + "/" + (copies.first ?? "")
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `to read needs nothing beside the file, where it is whole and nobody writes`() throws {
    let scratch = try Scratch()
    try FirstForm.lay(scratch.store)
    // SQLite follows no link, and so cannot make its index of the log: as on a medium that can only be read.
    let index = scratch.database + "-shm"
    try FileManager.default.createSymbolicLink(atPath: index, withDestinationPath: "nowhere")
    #expect(throws: StoreFault.self) { try Store.reading(scratch.store, FirstForm.alone) }
    let lock = scratch.store + "/lock"
    try Data("somebody".utf8).write(to: URL(filePath: lock))
    try FirstForm.expectUnchanged(scratch.store, FirstForm.alone)
    do {
      let writer = try WriterLock(lock, holder: "another", patience: .zero)
      #expect(throws: StoreFault.locked(file: lock, holder: "another")) {
        try Store.reading(scratch.store, FirstForm.alone)
      }
      withExtendedLifetime(writer) {}
    }
    let reader = try Store.reading(scratch.store, FirstForm.alone)
    #expect(throws: StoreFault.self) { try scratch.writing() }
    withExtendedLifetime(reader) {}
    for beside in ["-wal", "-journal"] {
      try Data("some".utf8).write(to: URL(filePath: scratch.database + beside))
      #expect(throws: StoreFault.self) { try Store.reading(scratch.store, FirstForm.alone) }
      try FileManager.default.removeItem(atPath: scratch.database + beside)
    }
    #expect(try Store.reading(scratch.store, FirstForm.alone).head()?.number == 4)
  }

  @Test func `takes a path for a path, whatever SQLite would take it for`() {
    #expect(DataDirectory(path: "file:store").database == "./file:store/registry.db")
    #expect(DataDirectory(path: "/a?b#c%d").databaseAsItIs == "file:/a%3fb%23c%25d/registry.db?immutable=1")
  }
}
