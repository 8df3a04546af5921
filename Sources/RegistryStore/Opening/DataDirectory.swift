internal import Glibc

/// The directory of a store, and what is where in it.
struct DataDirectory: Sendable {
  let path: String

  init(path: String) {
    // SQLite would take it for an address of its own.
    self.path = path.hasPrefix("file:") ? "./" + path : path
  }

  var database: String { path + "/registry.db" }
  var lock: String { path + "/lock" }
  var attachments: String { path + "/blobs" }

  /// The database as an address that tells SQLite that nobody writes to it, so that nothing has to stand beside it.
  var databaseAsItIs: String {
    let escapes: [Character: String] = ["%": "%25", "?": "%3f", "#": "%23"]
    return "file:" + database.map { escapes[$0] ?? String($0) }.joined() + "?immutable=1"
  }

  /// Throws where there is no database, or where it may not be looked for.
  func findDatabase() throws(StoreFault) {
    if access(database, F_OK) == 0 { return }
    if errno == ENOENT || errno == ENOTDIR { throw .missing(directory: path) }
    throw .refused(file: database, what: "cannot be read", why: String(cString: strerror(errno)))
  }

  /// Whether all that was recorded is in the file, and nothing beside it.
  var isFileWhole: Bool { logBytes == 0 && access(database + "-journal", F_OK) != 0 }

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

  /// What is in a directory; nothing where it cannot be looked into.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static func parent(of path: String) -> String {
    let names = path.split(separator: "/").dropLast().joined(separator: "/")
    return path.hasPrefix("/") ? "/" + names : names.isEmpty ? "." : names
  }
}
