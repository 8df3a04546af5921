internal import Documents
internal import GRDB
public import Registry
internal import Vocabulary

extension Store {
  /// Records the next revision: the register as it shall stand, of which only the named objects differ from the head.
  ///
  /// When it returns, the revision is on disk. Throws a `StoreFault`, and then nothing was recorded, where the head is no
  /// longer the revision that the draft is based on and where something would refer to what is not there. Where the system
  /// fails to write, only the history of the next start shows whether it stands; this store writes nothing more.
  public func record(
    _ target: RegistrySnapshot, _ changes: RecordedChanges, as draft: RevisionDraft
  ) throws -> Revision {
    try record(target, changes, as: draft) { _, _ in }
  }

  /// The same, with more to write in the same transaction.
  func record(
    _ target: RegistrySnapshot, _ changes: RecordedChanges, as draft: RevisionDraft,
    with more: (Database, _ revision: Int) throws -> Void
  ) throws -> Revision {
    try checkWritable()
    do {
      var recorded: Revision?
      try queue.inTransaction(.immediate) { db in
        let revision = try next(after: try Revision.head(db), draft)
        try insert(revision, db)
        guard let statements = statements(of: db) else { return .rollback }
        defer { statements.reset() }
        var writing = try RevisionWriting(statements, revision.number, target, changes)
        try writing.write()
        try more(db, revision.number)
        recorded = revision
        return .commit
      }
      guard let recorded else { throw StoreFault.stopped(file: directory.database) }
      shortenLog()
      return recorded
    } catch {
      throw noted(error)
    }
  }

  /// Statements that this store prepared for the revision before, or prepares now.
  private func statements(of db: Database) -> Statements? {
    if statements == nil, let connection = db.sqliteConnection { statements = Statements(connection) }
    return statements
  }

  /// Whether this store may write.
  func checkWritable() throws(StoreFault) {
    guard right.isToWrite else {
      throw .refused(file: directory.database, what: "cannot be written", why: "it was opened to be read")
    }
    if isStopped { throw .stopped(file: directory.database) }
  }

  /// Brings a long log into the file. SQLite does so by itself too, and says nothing where it fails. What was recorded is
  /// on disk without this, so that a failure keeps this store from recording more and takes nothing back.
  private func shortenLog() {
    guard log.isDue else { return }
    do {
      try queue.inDatabase { _ = try $0.checkpoint(.passive) }
      log.wasBroughtIn()
    } catch { _ = noted(error) }
  }

  /// Ends writing: brings the log into the file, where a failure is still told. What was recorded is on disk without this.
  ///
  /// Throws a `StoreFault`.
  public func finish() throws {
    guard right.isToWrite, !isStopped else { return }
    do { try queue.inDatabase { _ = try $0.checkpoint(.passive) } } catch { throw noted(error) }
  }

  /// The next revision. Its day is never before that of the one before, whatever the clock says.
  private func next(after head: Revision?, _ draft: RevisionDraft) throws(StoreFault) -> Revision {
    guard draft.basedOn == head?.number ?? 0 else {
      throw .stale(basedOn: draft.basedOn, head: head?.number ?? 0)
    }
    return Revision(
      number: (head?.number ?? 0) + 1, recorded: draft.now, day: max(draft.today, head?.day ?? draft.today),
      clockWentBack: head.map { draft.now < $0.recorded } ?? false, by: draft.by, why: draft.why,
      basedOn: head?.number)
  }

  private func insert(_ revision: Revision, _ db: Database) throws {
    let sql =
      "INSERT INTO revision (number, recorded, day, clock_went_back, who, why, based_on) VALUES (?, ?, ?, ?, ?, ?, ?)"
    try db.cachedStatement(sql: sql).execute(
      arguments: [
        revision.number, revision.recorded.description, revision.day.number, revision.clockWentBack, revision.by,
        revision.why, revision.basedOn,
      ])
  }

  /// What an error means. After a failure to write, what is on disk is not certain: the next start finds out.
  func noted(_ error: any Error) -> any Error {
    let fault = (error as? DatabaseError).map { StoreFault($0, file: directory.database) } ?? (error as? StoreFault)
    switch fault {
    case .refused, .damaged:
      isStopped = true
      // Closing would write once more, so this store stays open until the process ends.
      _ = Unmanaged.passRetained(self)
    default: break
    }
    return fault ?? error
  }
}
