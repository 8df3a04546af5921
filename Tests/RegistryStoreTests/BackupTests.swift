import Documents
import Foundation
import GRDB
import Registry
import Testing
import Vocabulary

@testable import RandomDeclarations
@testable import RegistryStore

@Suite struct `A backup` {
  private let pdf = Array("%PDF-1.7 signed".utf8)
  private let copy = SignedCopy(name: "avtale.pdf", sha256: String(repeating: "ab", count: 32), bytes: 15)

  /// The fingerprint of the only file here.
  private func fingerprint(_ bytes: [UInt8]) -> String { bytes == pdf ? copy.sha256 : "another" }

  @Test func `and a restored store hold the same history, attachments too`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    let register = try Declarations(seed: 5).snapshot()
    _ = try store.record(register, .everything, as: .based(on: 0))
    let number = try #require(register.number(of: ID<Agreement>("agreement-1")))
    let changes = RecordedChanges.only(ChangedObjects(put: [ObjectName(.agreement, "agreement-1")]))
    _ = try store.attach(
      pdf, as: copy, recording: register.attaching(copy, to: number), changes, as: .based(on: 1))
    let (backup, restored) = (scratch.path + "/backup", scratch.path + "/restored")
    #expect(try Store.reading(scratch.store).backUp(to: backup, fingerprint: fingerprint) == 2)
    #expect(try Store.restore(backup, to: restored, fingerprint: fingerprint) == 2)
    let again = try Store.reading(restored)
    #expect(try again.revisions() == store.revisions())
    #expect(try again.attachments() == [copy])
    #expect(try Data(contentsOf: URL(filePath: restored + "/blobs/" + copy.sha256)) == Data(pdf))
    for revision in 1...2 {
      #expect(
        try RegistryWriter.bytes(of: again.snapshot(.revision(revision), under: Scratch.law).register)
          == RegistryWriter.bytes(of: store.snapshot(.revision(revision), under: Scratch.law).register))
    }
  }

  @Test func `is not written over what is there`() throws {
    let scratch = try Scratch()
    _ = try scratch.writing().record(try Declarations(seed: 5).snapshot(), .everything, as: .based(on: 0))
    #expect(throws: StoreFault.self) {
      try Store.reading(scratch.store).backUp(to: scratch.path, fingerprint: fingerprint)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["store"])
  }

  @Test func `that lacks an attachment or refers to nothing is not restored, and nothing is left of the try`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    _ = try store.record(try Declarations(seed: 6).snapshot(), .everything, as: .based(on: 0))
    try store.queue.write { db in
      try db.execute(
        sql: "INSERT INTO attachment VALUES (?, 1, 'application/pdf', 'a.pdf', 1)", arguments: [copy.sha256])
    }
    let target = scratch.path + "/restored"
    #expect(throws: StoreFault.self) { try Store.restore(scratch.store, to: target, fingerprint: fingerprint) }
    try store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "DELETE FROM attachment")
      try db.execute(sql: "PRAGMA foreign_keys = 0")
      try db.execute(sql: "DELETE FROM actor WHERE id = 'party-1'")
    }
    #expect(throws: StoreFault.self) { try Store.restore(scratch.store, to: target, fingerprint: fingerprint) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["store"])
  }

  @Test func `of an attachment that was changed is not made, nor restored`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    let register = try Declarations(seed: 5).snapshot()
    _ = try store.record(register, .everything, as: .based(on: 0))
    _ = try store.attach(pdf, as: copy, recording: register, .only(ChangedObjects()), as: .based(on: 1))
    let backup = scratch.path + "/backup"
    _ = try store.backUp(to: backup, fingerprint: fingerprint)
    for place in [scratch.store, backup] {
      let file = place + "/blobs/" + copy.sha256
      try Data("%PDF-1.7 Signed".utf8).write(to: URL(filePath: file))
      #expect(throws: StoreFault.damaged(file: file, what: "its bytes are not those of its SHA-256")) {
        try Store.restore(place, to: scratch.path + "/restored", fingerprint: fingerprint)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["backup", "store"])
  }

  @Test func `of an attachment whose revision is refused leaves no file behind`() throws {
    let scratch = try Scratch()
    let store = try scratch.writing()
    let register = try Declarations(seed: 5).snapshot()
    _ = try store.record(register, .everything, as: .based(on: 0))
    #expect(throws: StoreFault.stale(basedOn: 7, head: 1)) {
      try store.attach(pdf, as: copy, recording: register, .only(ChangedObjects()), as: .based(on: 7))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.store + "/blobs") == [])
    #expect(try store.attachments() == [])
    store.isStopped = true
    for stopped in [store, try Store.reading(scratch.store)] {
      #expect(throws: StoreFault.self) {
        try stopped.attach(pdf, as: copy, recording: register, .only(ChangedObjects()), as: .based(on: 1))
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.store + "/blobs") == [])
  }

  @Test func `of an attachment that was interrupted leaves no file behind either, once the next is kept`() throws {
    let scratch = try Scratch()
    try FirstForm.lay(scratch.store)
    let store = try scratch.writing()
    let blobs = scratch.store + "/blobs/"
    for left in [String(repeating: "cd", count: 32), copy.sha256 + ".partial", "a note"] {
      try Data("left".utf8).write(to: URL(filePath: blobs + left))
    }
    let register = try store.snapshot(under: Scratch.law).register
    _ = try store.attach(pdf, as: copy, recording: register, .only(ChangedObjects()), as: .based(on: 4))
    let kept = try FileManager.default.contentsOfDirectory(atPath: blobs)
    #expect(kept.sorted() == ["a note", copy.sha256, FirstForm.attachment.sha256].sorted())
  }
}
