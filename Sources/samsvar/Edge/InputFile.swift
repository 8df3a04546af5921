import Foundation
import Glibc

/// A file that is read in pieces, so that memory does not grow with it.
struct InputFile: ~Copyable {
  private static let pieceSize = 1 << 18
  private let path: String
  private let descriptor: Int32

  /// Opens a file; a directory is refused.
  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.refused(path, errno) }
  }

  deinit { close(descriptor) }

  /// The next piece; `nil` at the end.
  func next() throws -> [UInt8]? {
    while true {
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, filled in
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count > 0 { return piece }
      if count == 0 { return nil }
      if errno != EINTR { throw Self.refused(path, errno) }
    }
  }

  private static func refused(_ path: String, _ code: Int32) -> Failure {
    Failure(path, "cannot be read", code: code, help: "name a register document that you may read")
  }
}
