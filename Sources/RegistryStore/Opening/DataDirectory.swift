internal import Glibc

/// The directory of a store, and what is where in it.
struct DataDirectory: Sendable {
  let path: String

  var database: String { path + "/registry.db" }
  var lock: String { path + "/lock" }
  var attachments: String { path + "/blobs" }

  /// Whether there is a database.
  var hasDatabase: Bool { access(database, F_OK) == 0 }

  /// How long the log ahead of the database is.
  var logBytes: Int {
    var status = stat()
    return stat(database + "-wal", &status) == 0 ? Int(status.st_size) : 0
  }

  /// Makes the directory where it is missing, for nobody but its owner, and has its name on disk before it is used.
  func create() throws(StoreFault) {
    guard mkdir(path, 0o700) == 0 else {
      var status = stat()
      if errno == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
      throw .refused(file: path, what: "cannot be made", why: String(cString: strerror(errno)))
    }
    try Self.sync(Self.parent(of: path))
  }

  /// Has the names in a directory on disk.
  static func sync(_ directory: String) throws(StoreFault) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .refused(file: directory, what: "cannot be read", why: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .refused(file: directory, what: "cannot be written", why: String(cString: strerror(errno)))
    }
  }

  static func parent(of path: String) -> String {
    let names = path.split(separator: "/").dropLast().joined(separator: "/")
    return path.hasPrefix("/") ? "/" + names : names.isEmpty ? "." : names
  }
}
