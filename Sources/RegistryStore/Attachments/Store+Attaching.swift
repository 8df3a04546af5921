internal import GRDB
public import Registry

extension Store {
  /// Keeps a file, and records the revision that names it; where the change is refused, the file is not kept either.
  /// What a try that was interrupted left behind is taken away.
  ///
  /// The copy says what the bytes are: whoever calls has made the fingerprint of them. Throws a `StoreFault`.
  public func attach(
    _ bytes: [UInt8], as copy: SignedCopy, recording target: RegistrySnapshot, _ changes: RecordedChanges,
    as draft: RevisionDraft
  ) throws -> Revision {
    let attachments = Attachments(directory: directory)
    try checkWritable()
    attachments.forgetAll(but: Set(try self.attachments().map(\.sha256)))
    let isNew = try attachments.keep(bytes, copy.sha256)
    do {
      return try record(target, changes, as: draft) { db, revision in
        try db.execute(
          sql: "INSERT OR IGNORE INTO attachment (sha256, bytes, type, name, since) VALUES (?, ?, ?, ?, ?)",
          arguments: [copy.sha256, copy.bytes, "application/pdf", copy.name, revision])
      }
    } catch {
      // After a failure to write, the revision may stand all the same, and then it needs its file.
      if isNew, !isStopped { attachments.forget(copy.sha256) }
      throw error
    }
  }

  /// The bytes of a file that the store keeps, held against the SHA-256 that it is kept under, which `fingerprint` makes.
  ///
  /// Throws a `StoreFault`, also where the file was changed meanwhile.
  public func bytes(of copy: SignedCopy, fingerprint: (_ bytes: [UInt8]) -> String) throws -> [UInt8] {
    let path = Attachments(directory: directory).path(copy.sha256)
    let bytes = try WholeFile.read(path)
    guard fingerprint(bytes) == copy.sha256 else {
      throw StoreFault.damaged(file: path, what: "its bytes are not those of its SHA-256")
    }
    return bytes
  }

  /// The files that the store keeps, by fingerprint. Throws a `StoreFault`.
  public func attachments() throws -> [SignedCopy] {
    try reading { db in
      try Row.fetchAll(db, sql: "SELECT name, sha256, bytes FROM attachment ORDER BY sha256").map {
        SignedCopy(name: $0[0], sha256: $0[1], bytes: $0[2])
      }
    }
  }
}
