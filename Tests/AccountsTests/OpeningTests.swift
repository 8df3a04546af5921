import Foundation
import GRDB
import Testing

@testable import Accounts

@Suite struct `Opening the accounts` {
  @Test func `makes directory and file for nobody but their owner, also where the file was open to all`() throws {
    let scratch = try Scratch()
    let accounts = try scratch.open()
    _ = try accounts.setUpInvitation(now: .after(0))
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/data") {
      #expect(try mode(scratch.path + "/data/" + name) == 0o600, "\(name)")
    }
    #expect(try mode(scratch.path + "/data") == 0o700)
    accounts.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: scratch.file)
    try scratch.open().close()
    #expect(try mode(scratch.file) == 0o600)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `is durable: a log ahead of the file, on disk with every commit, references held`() throws {
    let accounts = try Scratch().open()
    let settings = try accounts.queue.read { db in
      try ["journal_mode", "synchronous", "foreign_keys", "secure_delete"].map {
        try String.fetchOne(db, sql: "SELECT CAST(\($0) AS TEXT) FROM pragma_\($0)")
      }
    }
    #expect(settings == ["wal", "2", "1", "1"])
  }

  @Test func `is for one program at a time, and again for the next`() throws {
    let scratch = try Scratch()
    let first = try scratch.open()
    #expect(throws: AccountsFault.locked(file: scratch.path + "/data/accounts.lock")) { try scratch.open() }
    first.close()
    let second = try scratch.open()
    #expect(try second.needsOwner())
  }

  @Test func `leaves alone what is something else`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path + "/data", withIntermediateDirectories: false)
    let text = Data(
      "no database at all, but some text that is long enough to be told from one, by far, by its head".utf8)
    try text.write(to: URL(filePath: scratch.file))
    #expect(throws: AccountsFault.foreign(file: scratch.file)) { try scratch.open() }
    #expect(try Data(contentsOf: URL(filePath: scratch.file)) == text)
    try FileManager.default.removeItem(atPath: scratch.file)
    let other = try DatabaseQueue(path: scratch.file)
    try other.write { try $0.execute(sql: "CREATE TABLE other (a)") }
    try other.close()
    let before = try Data(contentsOf: URL(filePath: scratch.file))
    #expect(throws: AccountsFault.foreign(file: scratch.file)) { try scratch.open() }
    #expect(try Data(contentsOf: URL(filePath: scratch.file)) == before)
  }

  @Test func `refuses what a newer program made, and brings up to date what an older one made`() throws {
    let scratch = try Scratch()
    try scratch.open().close()
    let more = Migrations.Step(name: "2030-01-01 more", statements: ["CREATE TABLE more (a INTEGER) STRICT"])
    try scratch.open { $0.migrations.steps.append(more) }.close()
    #expect(throws: AccountsFault.newer(file: scratch.file)) { try scratch.open() }
    let again = try scratch.open { $0.migrations.steps.append(more) }
    #expect(try again.queue.read { try $0.tableExists("more") })
  }

  @Test func `follows no link that stands in the file's place`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path + "/data", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: scratch.file, withDestinationPath: scratch.path + "/elsewhere")
    #expect(throws: AccountsFault.self) { try scratch.open() }
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/elsewhere"))
  }

  @Test func `after a write that failed at the disk nothing more is written, and reading goes on`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    #expect(throws: AccountsFault.self) {
      try accounts.write { _ in throw DatabaseError(resultCode: .SQLITE_IOERR, message: "disk I/O error") }
    }
    #expect(throws: AccountsFault.stopped(file: accounts.file)) {
      try accounts.invite(.editor, hint: "", by: owner, now: .after(1))
    }
    #expect(try accounts.accounts(for: owner).count == 1)
  }

  @Test func `where the disk is full, who is in stays in`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let session = try await accounts.signedIn("eier").session
    let token = try accounts.makeToken(
      TokenRequest(account: "u1", name: "t", scopes: [.read], expires: Moment.after(900).seconds), by: owner,
      now: .after(0)
    ).text
    try await accounts.queue.write { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 1
      _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)")
    }
    var full: AccountsFault?
    for number in 0..<200 where full == nil {
      full = await fault {
        _ = try accounts.invite(
          .editor, hint: String(repeating: "a", count: 90) + "\(number)", by: owner, now: .after(0))
      }
    }
    #expect(full == .full(file: accounts.file) || full == .tooMany(most: 100))
    #expect(try accounts.looking(session, .after(70)).account == "u1")
    #expect(try accounts.caller(token: token, now: .after(80)).account == "u1")
  }
}
