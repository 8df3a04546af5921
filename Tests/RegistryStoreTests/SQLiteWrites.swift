import Foundation
import GRDBSQLite
import Synchronization

/// Stands before each change that SQLite makes to a file, as a process does that is killed there or a disk that is full.
///
/// SQLite lets the calls that it makes to the system be replaced. Only the files of who asks are looked at: other tests
/// write at the same time.
final class SQLiteWrites: Sendable {
  private static let watched = Mutex<[String: SQLiteWrites]>([:])
  private let before: @Sendable (_ change: Int) -> Int32?
  private let count = Mutex(0)

  private init(before: @escaping @Sendable (Int) -> Int32?) { self.before = before }

  /// Runs `body`, and asks `before` at each change to a file whose path begins so: `nil` lets it happen, a number is the
  /// system's word for why not. Answers how many there were.
  @discardableResult static func watching(
    _ path: String, before: @escaping @Sendable (_ change: Int) -> Int32?, during body: () throws -> Void
  ) rethrows -> Int {
    _ = replaced
    let path = (path as NSString).resolvingSymlinksInPath
    let writes = SQLiteWrites(before: before)
    watched.withLock { $0[path] = writes }
    defer { _ = watched.withLock { $0.removeValue(forKey: path) } }
    try body()
    return writes.count.withLock { $0 }
  }

  /// Why a change to a file is refused.
  private static func refusal(_ descriptor: Int32) -> Int32? {
    let all = watched.withLock { $0 }
    if all.isEmpty { return nil }
    let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
    guard let path, let writes = all.first(where: { path.hasPrefix($0.key) })?.value else { return nil }
    let change = writes.count.withLock { count in
      count += 1
      return count - 1
    }
    return writes.before(change)
  }

  private typealias Write = @convention(c) (Int32, UnsafeRawPointer?, Int, off_t) -> Int
  private typealias Truncate = @convention(c) (Int32, off_t) -> Int32

  private static let write: Write = { descriptor, bytes, count, offset in
    guard let refusal = refusal(descriptor) else { return pwrite(descriptor, bytes, count, offset) }
    errno = refusal
    return -1
  }

  private static let truncate: Truncate = { descriptor, size in
    guard let refusal = refusal(descriptor) else { return ftruncate(descriptor, size) }
    errno = refusal
    return -1
  }

  /// Done once, and for the whole process.
  private static let replaced: Void = {
    guard let system = sqlite3_vfs_find(nil), let replace = system.pointee.xSetSystemCall else {
      fatalError("this SQLite does not let its calls to the system be replaced")
    }
    for name in ["pwrite", "pwrite64"] {
      _ = replace(system, name, unsafeBitCast(write, to: sqlite3_syscall_ptr.self))
    }
    _ = replace(system, "ftruncate", unsafeBitCast(truncate, to: sqlite3_syscall_ptr.self))
  }()
}
