internal import Glibc

/// The files of a store, each under the SHA-256 of its bytes. They are kept and handed out, and never looked into.
struct Attachments {
  let directory: DataDirectory

  func path(_ sha256: String) -> String { directory.attachments + "/" + sha256 }

  /// Keeps a file's bytes, on disk before its name is. Answers whether it was new.
  func keep(_ bytes: [UInt8], _ sha256: String) throws(StoreFault) -> Bool {
    let target = path(sha256)
    if access(target, F_OK) == 0 { return false }
    if mkdir(directory.attachments, 0o700) == 0 {
      try DataDirectory.sync(directory.path)
    } else if errno != EEXIST {
      throw refused(directory.attachments)
    }
    let temporary = target + Self.unfinished
    do {
      try WholeFile.write(bytes, to: temporary)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let fault = refused(target)
      unlink(temporary)
      throw fault
    }
    try DataDirectory.sync(directory.attachments)
    return true
  }

  /// Takes a file away that no revision names.
  func forget(_ sha256: String) { unlink(path(sha256)) }

  /// Takes away what earlier tries left behind: files, whole or not, that no revision names.
  func forgetAll(but named: Set<String>) {
    for name in DataDirectory.names(in: directory.attachments) {
      let sha256 = name.hasSuffix(Self.unfinished) ? name.dropLast(Self.unfinished.count) : Substring(name)
      guard sha256.utf8.count == 64, sha256 != name || !named.contains(name) else { continue }
      unlink(path(name))
    }
  }

  private static let unfinished = ".partial"

  private func refused(_ path: String) -> StoreFault { .notWritten(path) }
}

/// Files that are written and read at once.
enum WholeFile {
  /// Writes a file that is not there yet, and has it on disk.
  static func write(_ bytes: [UInt8], to path: String) throws(StoreFault) {
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refused(path) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw refused(path) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw refused(path) }
  }

  /// All bytes of a file.
  static func read(_ path: String) throws(StoreFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, filled in
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw unreadable(path) }
      bytes += piece
    }
  }

  private static func refused(_ path: String) -> StoreFault { .notWritten(path) }

  private static func unreadable(_ path: String) -> StoreFault {
    .refused(file: path, what: "cannot be read", why: String(cString: strerror(errno)))
  }
}

extension StoreFault {
  /// Why the system would not write, as it just said.
  fileprivate static func notWritten(_ path: String) -> StoreFault {
    errno == ENOSPC || errno == EDQUOT
      ? .full(file: path) : .refused(file: path, what: "cannot be written", why: String(cString: strerror(errno)))
  }
}
