internal import GRDB

/// The steps from an empty file to the newest form, each dated, whole or not at all, and never edited.
struct Migrations: Sendable {
  /// One step: its name, which begins with the day on which it was written, and its statements.
  struct Step: Sendable {
    let name: String
    let statements: [String]
  }

  var steps = [
    Step(name: FirstSchema.name, statements: FirstSchema.statements),
    Step(name: SecondSchema.name, statements: SecondSchema.statements),
  ]

  /// «Smsv» in the file's header: what tells a store from any other SQLite file.
  static let application: Int32 = 0x536D_7376

  /// How a file stands to this program.
  enum Standing: Equatable {
    case empty, current, older, newer, foreign
  }

  /// Looks at a file, and changes nothing.
  func standing(of db: Database) throws -> Standing {
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    if tables == 0, application == 0 || application == Self.application { return .empty }
    guard application == Self.application else { return .foreign }
    let migrator = migrator
    let done = try migrator.appliedIdentifiers(db)
    if done.isEmpty { return .empty }
    if try migrator.hasBeenSuperseded(db) { return .newer }
    return try migrator.hasCompletedMigrations(db) ? .current : .older
  }

  /// Brings a file up to date, one step after another, each in a transaction of its own.
  ///
  /// An empty file is marked as a store first: the migrator's own table comes before the first step, and a file with a
  /// table and no mark is somebody else's.
  func run(on writer: any DatabaseWriter) throws {
    try writer.write { try $0.execute(sql: "PRAGMA application_id = \(Self.application)") }
    try migrator.migrate(writer)
  }

  private var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration(step.name) { db in
        for statement in step.statements { try db.execute(sql: statement) }
      }
    }
    return migrator
  }
}
