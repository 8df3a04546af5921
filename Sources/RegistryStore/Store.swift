internal import GRDB
public import Law
public import Registry
internal import Vocabulary

/// A register that lasts: the data directory with its history, shown as it stood at any revision or on any day.
///
/// One verb records a revision (`record`), one shows a state (`snapshot`); everything else is a function of snapshots.
/// Whoever reads needs no lock; one process at a time writes.
public final class Store {
  let directory: DataDirectory
  let queue: DatabaseQueue
  /// How long the log of whoever writes has become.
  let log = LogLength()
  let right: Right
  /// Set by a failure to write, after which it is not certain what is on disk.
  var isStopped = false
  /// What the revisions are recorded with.
  var statements: Statements?

  init(_ directory: DataDirectory, _ queue: DatabaseQueue, _ right: Right) {
    (self.directory, self.queue, self.right) = (directory, queue, right)
  }

  // The connection closes only after what was prepared for it.
  deinit { statements = nil }

  /// The history from the first revision on. Throws a `StoreFault`.
  public func revisions() throws -> [Revision] {
    try reading { db in try Revision.all(db) }
  }

  /// The history from the first revision on, each with what it changed. Throws a `StoreFault`.
  public func history() throws -> [HistoryEntry] {
    try reading { db in
      guard let connection = db.sqliteConnection else { return [] }
      let revisions = try Revision.all(db)
      let reading = try HistoryReading(connection)
      return try revisions.map { HistoryEntry($0, try reading.changes(in: $0.number)) }
    }
  }

  /// The newest revision; `nil` where nothing was recorded yet. Throws a `StoreFault`.
  public func head() throws -> Revision? {
    try reading { db in try Revision.head(db) }
  }

  /// A revision by its number; `nil` where there is none. Throws a `StoreFault`.
  public func revision(_ number: Int) throws -> Revision? {
    try reading { db in try Revision.numbered(number, db) }
  }

  /// The register as it stood, with the revision that made it so; without a time, the newest.
  ///
  /// Throws a `StoreFault` where there is no such revision or what is stored is damaged, and the `DocumentFaults` of a
  /// content that the law's words do not allow.
  public func snapshot(_ asOf: AsOf? = nil, under law: LawEdition) throws -> (register: RegistrySnapshot, Revision) {
    try reading { db in
      let revision = try Revision.find(asOf, db)
      let reading = try SnapshotReading(db, as: revision.number, file: directory.database)
      return (try reading.snapshot(under: law), revision)
    }
  }

  /// One consistent look at the file, which sees no revision that is recorded meanwhile.
  func reading<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try queue.read { db in try body(db) }
    } catch let error as DatabaseError {
      throw StoreFault(error, file: directory.database)
    } catch is PackedReader.Damage {
      throw StoreFault.damaged(file: directory.database, what: "a row cannot be unpacked")
    }
  }
}

extension StoreFault {
  init(_ error: DatabaseError, file: String) {
    self = .sqlite(error.extendedResultCode.rawValue, file: file, message: error.message ?? "\(error)")
  }
}
