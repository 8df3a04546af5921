// In a build from nothing, the header of `stat` comes in by this module.
import CDispatch
import Foundation
import Glibc

/// Where results go: the standard output, or a file that appears whole or not at all.
enum OutputFile {
  /// Writes what the body hands over. With a path, the old file stays until the new one is safely on disk.
  static func write(to path: String?, _ body: (_ sink: @escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    guard let path else { return try body { try send($0, to: STDOUT_FILENO, "the standard output") } }
    let target = try resolve(path)
    guard target.isRegular else { return try writeThrough(target.path, body) }
    let temporary = "\(target.path).\(getpid()).partial"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, target.mode)
    guard file >= 0 else { throw refused(path, errno) }
    do {
      defer { close(file) }
      if target.exists { fchmod(file, target.mode) }
      try body { try send($0, to: file, path) }
      guard fsync(file) == 0 else { throw refused(path, errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target.path) == 0 else {
      let code = errno
      unlink(temporary)
      throw refused(path, code)
    }
    syncDirectory(of: target.path)
  }

  private struct Target {
    var path: String
    var exists: Bool
    var isRegular: Bool
    var mode: mode_t
  }

  /// The file behind a path, links followed; a directory is refused before anything is written.
  private static func resolve(_ path: String) throws -> Target {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw refused(path, errno) }
      return Target(path: path, exists: false, isRegular: true, mode: 0o666)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw refused(path, EISDIR) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    let real = isRegular ? realpath(path, nil) : nil
    defer { free(real) }
    return Target(
      path: real.map { String(cString: $0) } ?? path, exists: true, isRegular: isRegular,
      mode: status.st_mode & 0o7777)
  }

  /// Devices and pipes cannot be replaced: they take the bytes as they come.
  private static func writeThrough(_ path: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw refused(path, errno) }
    defer { close(file) }
    try body { try send($0, to: file, path) }
  }

  private static func send(_ bytes: [UInt8], to file: Int32, _ name: String) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw refused(name, errno)
      }
      sent += count
    }
  }

  private static func syncDirectory(of path: String) {
    let parent = URL(filePath: path).deletingLastPathComponent().path
    let directory = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }

  private static func refused(_ name: String, _ code: Int32) -> Failure {
    Failure(name, "cannot be written", code: code, help: "name a file in a directory that you may write to")
  }
}
