internal import GRDB

extension Accounts {
  /// Opens the accounts in a data directory, and makes both where they are missing.
  ///
  /// Throws an `AccountsFault` where something else stands there, a newer program made it, or another has it open.
  public static func open(_ directory: String, options: AccountsOptions = AccountsOptions()) throws -> Accounts {
    let file = try AccountsFile(in: directory)
    do {
      let queue = try DatabaseQueue(path: file.path, configuration: Configuration())
      try prepare(queue, file, options.migrations)
      return Accounts(Opened(queue, file), options)
    } catch let error as DatabaseError {
      throw AccountsFault(error, file: file.path)
    }
  }

  /// Looks before it writes: a file that holds no accounts, or a newer one, is left as it is.
  private static func prepare(_ queue: DatabaseQueue, _ file: AccountsFile, _ migrations: Migrations) throws {
    let standing = try queue.read { try migrations.standing(of: $0) }
    switch standing {
    case .foreign: throw AccountsFault.foreign(file: file.path)
    case .newer: throw AccountsFault.newer(file: file.path)
    case .older, .empty, .current: break
    }
    try makeDurable(queue, file)
    if standing != .current { try migrations.run(on: queue) }
    try file.syncNames()
  }

  /// WAL, and a commit that is on disk when it returns: a session that was ended must not come back with the power.
  ///
  /// GRDB sets `synchronous` to NORMAL for a WAL that it opens itself, so both are set here, after opening, and asked for.
  private static func makeDurable(_ queue: DatabaseQueue, _ file: AccountsFile) throws {
    try queue.inDatabase { db in
      let mode = try String.fetchAll(db, sql: "PRAGMA journal_mode = WAL").last
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // What is removed is overwritten too.
      try db.execute(sql: "PRAGMA secure_delete = ON")
      let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
      let references = try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
      guard mode == "wal", synchronous == 2, references == 1 else {
        throw AccountsFault.refused(
          file: file.path, what: "cannot be written durably",
          why: "journal_mode \(mode ?? "?"), synchronous \(synchronous ?? -1), foreign_keys \(references ?? -1)")
      }
      // What SQLite may not open to write it opens to read, and says so at the first change only.
      try db.inTransaction(.immediate) {
        try db.execute(sql: "PRAGMA user_version = 0")
        return .rollback
      }
    }
  }
}

extension AccountsFault {
  /// What an error of SQLite means for whoever uses the accounts.
  init(_ error: DatabaseError, file: String) {
    let message = error.message ?? "\(error)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .foreign(file: file)
    case .SQLITE_FULL: self = .full(file: file)
    case .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_PERM:
      self = .refused(file: file, what: "cannot be written", why: message)
    default: self = .refused(file: file, what: "cannot be used", why: message)
    }
  }
}
