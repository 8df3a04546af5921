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
    Step(name: PasswordLinkSchema.name, statements: PasswordLinkSchema.statements),
  ]

  /// «SmsA» in the file's header: what tells accounts from any other SQLite file.
  static let application: Int32 = 0x536D_7341

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
    if try migrator.appliedIdentifiers(db).isEmpty { return .empty }
    if try migrator.hasBeenSuperseded(db) { return .newer }
    return try migrator.hasCompletedMigrations(db) ? .current : .older
  }

  /// Brings a file up to date, one step after another, each in a transaction of its own, the mark first.
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
