import Documents
import Foundation
import GRDB
import Registry
import Testing

@testable import RegistryStore

/// A store that the first version made, and what each of its revisions exported then. Both stay as they are for ever.
enum FirstForm {
  static let revisions = 1...4
  static let attachment = SignedCopy(
    name: "dpa.pdf", sha256: "e3c3c52f5c64fc9e1481b538bd5f2f18ff4779d3b320410f2caf8557252845b9", bytes: 16)
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/form-1")

  /// Lays the store where a test may write to it.
  static func lay(_ path: String) throws {
    try FileManager.default.copyItem(atPath: folder.appending(path: "store").path, toPath: path)
  }

  static func exported(_ revision: Int) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "revision-\(revision).xml")))
  }

  /// The first step, and none of those that came later.
  static var alone: Migrations {
    var migrations = Migrations()
    migrations.steps.removeSubrange(1...)
    return migrations
  }

  /// Steps as they may come one day: new tables, filled from old ones; a column more; an index.
  static var later: Migrations {
    var migrations = Migrations()
    migrations.steps += [
      Migrations.Step(
        name: "2030-01-01 leaves",
        statements: [
          "CREATE TABLE leaf (number INTEGER PRIMARY KEY, revision INTEGER NOT NULL REFERENCES revision, of TEXT) STRICT",
          "INSERT INTO leaf (revision, of) SELECT since, id FROM flow UNION ALL SELECT since, id FROM actor",
          "CREATE INDEX leaf_of ON leaf (of)",
        ]),
      Migrations.Step(
        name: "2031-01-01 seen",
        statements: [
          "ALTER TABLE revision ADD COLUMN seen INTEGER",
          "UPDATE revision SET seen = number",
        ]),
    ]
    return migrations
  }

  /// Holds what every revision exports, and what is attached, to what was recorded.
  static func expectUnchanged(
    _ path: String, _ migrations: Migrations, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let store = try Store.reading(path, migrations)
    #expect(try store.revisions().map(\.number) == Array(revisions), sourceLocation: sourceLocation)
    for revision in revisions {
      let register = try store.snapshot(.revision(revision), under: Scratch.law).register
      #expect(
        try RegistryWriter.bytes(of: register) == exported(revision), "revision \(revision)",
        sourceLocation: sourceLocation)
    }
    #expect(try store.attachments() == [attachment], sourceLocation: sourceLocation)
  }
}

/// The form of a store: which steps were made, and every table.
struct Form: Hashable {
  let steps: [String]
  let schema: [String]
  let rows: [Int]

  init(_ path: String) throws {
    let queue = try DatabaseQueue(path: path + "/registry.db")
    (steps, schema, rows) = try queue.read { db in
      let steps = try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY 1")
      let schema = try String.fetchAll(db, sql: "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name")
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")
      let rows = try tables.map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\($0)\"") ?? 0 }
      return (steps, schema, rows)
    }
  }
}
