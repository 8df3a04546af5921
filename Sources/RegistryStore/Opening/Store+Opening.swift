internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// How a store is opened.
extension Store {
  /// Opens the store of a directory to read. Needs no lock, and changes nothing.
  ///
  /// Throws a `StoreFault` where there is none, or where a newer or an older program made it.
  public static func reading(_ path: String) throws -> Store { try reading(path, Migrations()) }

  /// Opens the store of a directory to write, and makes directory and store where they are missing.
  ///
  /// Waits for whoever writes; after `patience` names who that is. Throws a `StoreFault`.
  public static func writing(_ path: String, as holder: String, patience: Duration = .seconds(10)) throws -> Store {
    try writing(path, as: holder, patience: patience, Migrations())
  }

  static func reading(_ path: String, _ migrations: Migrations) throws -> Store {
    let directory = DataDirectory(path: path)
    try directory.findDatabase()
    do {
      return try reading(directory, at: directory.database, nil, migrations)
    } catch StoreFault.refused(_, _, let why) {
      // SQLite keeps an index of the log beside it, also for whoever reads. Where that cannot be made, the file alone is
      // the whole store if its log is empty, and stays so while nobody may write.
      let stillness = try Stillness(directory.lock)
      guard directory.isFileWhole else {
        let beside = "a log stands beside it, for which files must be made there (\(why))"
        throw StoreFault.refused(file: directory.database, what: "cannot be read", why: beside)
      }
      return try reading(directory, at: directory.databaseAsItIs, stillness, migrations)
    }
  }

  private static func reading(
    _ directory: DataDirectory, at place: String, _ stillness: Stillness?, _ migrations: Migrations
  ) throws -> Store {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let store = try open(directory, at: place, configuration, .reading(stillness))
    switch try store.reading({ try migrations.standing(of: $0) }) {
    case .current: return store
    case .empty: throw StoreFault.missing(directory: directory.path)
    case .foreign: throw StoreFault.foreign(file: directory.database)
    case .newer: throw StoreFault.newer(file: directory.database)
    case .older: throw StoreFault.older(file: directory.database)
    }
  }

  static func writing(
    _ path: String, as holder: String, patience: Duration, _ migrations: Migrations
  ) throws -> Store {
    let directory = DataDirectory(path: path)
    try directory.create()
    let lock = try WriterLock(directory.lock, holder: holder, patience: patience)
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    let store = try open(directory, at: directory.database, configuration, .writing(lock))
    do {
      try store.prepare(migrations)
    } catch {
      throw store.noted(error)
    }
    return store
  }

  private static func open(
    _ directory: DataDirectory, at place: String, _ configuration: Configuration, _ right: Right
  ) throws -> Store {
    do {
      return Store(directory, try DatabaseQueue(path: place, configuration: configuration), right)
    } catch let error as DatabaseError {
      throw StoreFault(error, file: directory.database)
    }
  }

  /// Looks before it writes: a file that is not a store, or a newer one, is left as it is.
  private func prepare(_ migrations: Migrations) throws {
    let standing = try queue.read { try migrations.standing(of: $0) }
    switch standing {
    case .foreign: throw StoreFault.foreign(file: directory.database)
    case .newer: throw StoreFault.newer(file: directory.database)
    case .older: try copyBeforeMigration()
    case .empty, .current: break
    }
    try makeDurable()
    if standing != .current {
      // What stands in it is for nobody but whoever runs the program, also where the directory is opened to others.
      chmod(directory.database, 0o600)
      try migrations.run(on: queue)
    }
    // The log has its name by now, which SQLite would not tell of if it were not on disk.
    try DataDirectory.sync(directory.path)
  }

  /// WAL, and a commit that is on disk when it returns.
  ///
  /// GRDB sets `synchronous` to NORMAL for a WAL that it opens itself, and with NORMAL a power cut loses what was
  /// acknowledged; so both are set here, after opening, and asked for again.
  private func makeDurable() throws {
    try queue.inDatabase { db in
      // All rows, to the end: the first comes before the file is written, and a failure to write it after that.
      let mode = try String.fetchAll(db, sql: "PRAGMA journal_mode = WAL").last
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // SQLite's own would keep silent where it fails; see `shortenLog`.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      log.follow(db.sqliteConnection)
      // A large first revision touches more pages than SQLite keeps by itself, in KiB.
      try db.execute(sql: "PRAGMA cache_size = -32768")
      let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
      let references = try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
      guard mode == "wal", synchronous == 2, references == 1 else {
        throw StoreFault.refused(
          file: directory.database, what: "cannot be written durably",
          why: "journal_mode \(mode ?? "?"), synchronous \(synchronous ?? -1), foreign_keys \(references ?? -1)")
      }
      // What SQLite may not open to write, it opens to read, and says so at the first change only.
      if sqlite3_db_readonly(db.sqliteConnection, "main") != 0 {
        throw StoreFault.refused(
          file: directory.database, what: "cannot be written", why: "it could only be opened to be read")
      }
      try db.inTransaction(.immediate) { .rollback }
    }
  }

  /// A copy of the store as it was, beside the data directory: erasing personal data does not have to reach into it.
  private func copyBeforeMigration() throws {
    let done = try queue.read { db in try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations") }
    let name = (done.max() ?? "").map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" }
    let copy = directory.path + ".before-migration-from-" + String(name) + ".db"
    unlink(copy)
    // Made here, for nobody but whoever runs the program; SQLite would let others read it.
    let descriptor = Glibc.open(copy, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    if descriptor >= 0 { try queue.vacuum(into: copy) }
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw StoreFault.refused(file: copy, what: "cannot be written", why: String(cString: strerror(errno)))
    }
    try DataDirectory.sync(DataDirectory.parent(of: directory.path))
  }
}
