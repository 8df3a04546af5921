internal import GRDB
internal import Glibc
internal import Registry

extension Store {
  /// Copies the store as it stands at one moment, also while somebody writes to it, into a directory that must not be
  /// there yet. It appears whole or not at all. Answers with the revision that it holds.
  ///
  /// `fingerprint` gives the SHA-256 of bytes: each attachment is held to the one that it is kept under. Throws a
  /// `StoreFault`.
  public func backUp(to path: String, fingerprint: (_ bytes: [UInt8]) -> String) throws -> Int {
    let partial = try Self.newDirectory(beside: path)
    do {
      let copy = DataDirectory(path: partial)
      try queue.vacuum(into: copy.database)
      let holds = try Self.completed(copy, from: directory, fingerprint)
      try Self.show(partial, as: path)
      return holds
    } catch {
      Self.discard(partial)
      throw (error as? DatabaseError).map { StoreFault($0, file: path) } ?? error
    }
  }

  /// Makes a store of a backup, in a directory that must not be there yet, once everything in it was looked at.
  ///
  /// Throws a `StoreFault`, and then there is no store.
  public static func restore(
    _ backup: String, to path: String, fingerprint: (_ bytes: [UInt8]) -> String
  ) throws -> Int {
    let source = try reading(backup)
    try source.check()
    return try source.backUp(to: path, fingerprint: fingerprint)
  }

  /// Whether the database is sound: SQLite's own check, and every reference.
  func check() throws {
    try reading { db in
      let said = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      let dangling = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check")
      if said != ["ok"] {
        throw StoreFault.damaged(file: directory.database, what: said.first ?? "the check of the file says nothing")
      }
      if let dangling {
        throw StoreFault.damaged(file: directory.database, what: "a row of \(dangling[0] as String) refers to nothing")
      }
    }
  }

  /// Brings the attachments that a copied database names beside it, and has everything on disk.
  private static func completed(
    _ copy: DataDirectory, from source: DataDirectory, _ fingerprint: ([UInt8]) -> String
  ) throws -> Int {
    try sync(copy.database)
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: copy.database, configuration: configuration)
    let (head, named) = try queue.read { db in
      (try Revision.head(db)?.number ?? 0, try String.fetchAll(db, sql: "SELECT sha256 FROM attachment"))
    }
    try queue.close()
    let (from, to) = (Attachments(directory: source), Attachments(directory: copy))
    for sha256 in named {
      let bytes = try WholeFile.read(from.path(sha256))
      guard fingerprint(bytes) == sha256 else {
        throw StoreFault.damaged(file: from.path(sha256), what: "its bytes are not those of its SHA-256")
      }
      _ = try to.keep(bytes, sha256)
    }
    try DataDirectory.sync(copy.path)
    return head
  }

  private static func newDirectory(beside path: String) throws(StoreFault) -> String {
    if access(path, F_OK) == 0 { throw .refused(file: path, what: "cannot be made", why: "there is something already") }
    let partial = path + ".partial"
    discard(partial)
    try DataDirectory(path: partial).create()
    return partial
  }

  private static func show(_ partial: String, as path: String) throws(StoreFault) {
    guard rename(partial, path) == 0 else {
      throw .refused(file: path, what: "cannot be made", why: String(cString: strerror(errno)))
    }
    try DataDirectory.sync(DataDirectory.parent(of: path))
  }

  private static func sync(_ file: String) throws(StoreFault) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw .refused(file: file, what: "cannot be written", why: String(cString: strerror(errno)))
    }
  }

  /// Takes away what this command made and did not finish; nothing else is ever in such a directory.
  private static func discard(_ partial: String) {
    for folder in [partial + "/blobs", partial] {
      for name in DataDirectory.names(in: folder) { unlink(folder + "/" + name) }
      rmdir(folder)
    }
  }
}
