internal import GRDB
public import Registry

extension Store {
  /// The answer that a request was given before; `nil` where it was not, or where that was before a moment that is named.
  ///
  /// Throws a `StoreFault`.
  public func answer(to request: RequestKey, since: Timestamp) throws -> EarlierAnswer? {
    try reading { db in
      guard let connection = db.sqliteConnection else { return nil }
      let row = try Statement(
        connection,
        """
        SELECT request, status, location, etag, type, body, revision FROM answered
        WHERE account = ? AND key = ? AND answered >= ?
        """)
      row.bind(1, request.account)
      row.bind(2, request.key)
      row.bind(3, since.description)
      guard try row.step() else { return nil }
      guard row.text(0) == request.fingerprint else { return .otherRequest }
      let answer = KeptAnswer(
        status: Int(row.number(1)), location: row.textIfSaid(2), etag: row.textIfSaid(3), type: row.text(4),
        body: Array(row.blob(5)))
      return .same(answer, revision: Int(row.number(6)))
    }
  }

  /// Records the next revision, and in the same transaction the answer that its request is given: either both are on disk
  /// or neither is. Answers from before `forgetting` are taken away.
  ///
  /// Throws as `record` does.
  public func record(
    _ target: RegistrySnapshot, _ changes: RecordedChanges, as draft: RevisionDraft, answering request: RequestKey,
    with answer: KeptAnswer, forgetting: Timestamp
  ) throws -> Revision {
    try record(target, changes, as: draft) { db, revision in
      try Self.write(answer, to: request, revision, draft.now, forgetting, db)
    }
  }

  /// Keeps the answer to a request that changed nothing, with the revision that stands. Throws a `StoreFault`.
  public func keep(
    _ answer: KeptAnswer, to request: RequestKey, at revision: Int, now: Timestamp, forgetting: Timestamp
  ) throws {
    try checkWritable()
    do {
      try queue.inTransaction(.immediate) { db in
        try Self.write(answer, to: request, revision, now, forgetting, db)
        return .commit
      }
    } catch {
      throw noted(error)
    }
  }

  private static func write(
    _ answer: KeptAnswer, to request: RequestKey, _ revision: Int, _ now: Timestamp, _ forgetting: Timestamp,
    _ db: Database
  ) throws {
    guard let connection = db.sqliteConnection else { return }
    let old = try Statement(connection, "DELETE FROM answered WHERE answered < ?")
    old.bind(1, forgetting.description)
    try old.run()
    let add = try Statement(
      connection, "INSERT OR REPLACE INTO answered VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    add.bind(1, request.account)
    add.bind(2, request.key)
    add.bind(3, request.fingerprint)
    add.bind(4, revision)
    add.bind(5, now.description)
    add.bind(6, answer.status)
    add.bind(7, answer.location)
    add.bind(8, answer.etag)
    add.bind(9, answer.type)
    add.bind(10, blob: answer.body)
    try add.run()
  }
}
