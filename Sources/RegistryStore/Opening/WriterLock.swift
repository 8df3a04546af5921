internal import Glibc

/// The right to write to a store, which one process has at a time. It ends with the process, however that ends.
final class WriterLock: Sendable {
  private let descriptor: Int32

  /// Waits for the right, and says in the file who has it.
  ///
  /// The lock is `flock`'s: a file that is left behind locks nothing.
  init(_ file: String, holder: String, patience: Duration) throws(StoreFault) {
    descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .refused(file: file, what: "cannot be opened", why: String(cString: strerror(errno)))
    }
    let isOurs: Bool
    do {
      isOurs = try Turn.take(descriptor, patience: patience)
    } catch {
      close(descriptor)
      throw .refused(file: file, what: "cannot be locked", why: error.text)
    }
    guard isOurs else {
      let other = Self.text(of: descriptor)
      close(descriptor)
      throw .locked(file: file, holder: other)
    }
    // Who holds it is a courtesy to others; that it cannot be written does not take the lock away.
    _ = ftruncate(descriptor, 0)
    let bytes = Array(holder.utf8)
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }

  deinit { close(descriptor) }

  fileprivate static func text(of descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 400)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : ""
  }
}

/// That nobody writes to a store, for as long as this lives. It can be had of a file that may only be read.
final class Stillness: Sendable {
  private let descriptor: Int32

  /// Throws where somebody writes, and where it cannot be known.
  init(_ file: String) throws(StoreFault) {
    descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let why = "whether somebody writes is not known: \(String(cString: strerror(errno)))"
      throw .refused(file: file, what: "cannot be read", why: why)
    }
    guard flock(descriptor, LOCK_SH | LOCK_NB) == 0 else {
      let other = WriterLock.text(of: descriptor)
      close(descriptor)
      throw .locked(file: file, holder: other)
    }
  }

  deinit { close(descriptor) }
}

/// What one may do with an open store, and what that rests on.
enum Right: Sendable {
  case reading(Stillness?)
  case writing(WriterLock)

  var isToWrite: Bool {
    if case .writing = self { return true }
    return false
  }
}
