internal import Glibc

/// Where the accounts are: a file beside the store, for nobody but whoever runs the program, and one program at a time.
///
/// What was looked up is remembered, so a change that another program made would not be seen; hence the lock.
final class AccountsFile: Sendable {
  let path: String
  private let directory: String
  private let lock: Int32

  /// Makes the directory and an empty file where they are missing.
  init(in directory: String) throws(AccountsFault) {
    // SQLite would take it for an address of its own.
    let directory = directory.hasPrefix("file:") ? "./" + directory : directory
    self.directory = directory
    path = directory + "/accounts.db"
    if mkdir(directory, 0o700) != 0, errno != EEXIST { throw Self.refusal(of: directory, "cannot be made") }
    let file = directory + "/accounts.lock"
    lock = open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard lock >= 0 else { throw Self.refusal(of: file, "cannot be opened") }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw .locked(file: file)
    }
    do {
      try Self.makePrivate(path)
    } catch {
      close(lock)
      throw error
    }
  }

  deinit { close(lock) }

  /// SQLite gives what it makes beside a file the file's own permissions.
  private static func makePrivate(_ path: String) throws(AccountsFault) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw refusal(of: path, "cannot be opened") }
    defer { close(file) }
    guard fchmod(file, 0o600) == 0 else { throw refusal(of: path, "cannot be kept from others") }
  }

  /// Has the names of the files on disk.
  func syncNames() throws(AccountsFault) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.refusal(of: directory, "cannot be read") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Self.refusal(of: directory, "cannot be written") }
  }

  private static func refusal(of file: String, _ what: String) -> AccountsFault {
    .refused(file: file, what: what, why: String(cString: strerror(errno)))
  }
}
