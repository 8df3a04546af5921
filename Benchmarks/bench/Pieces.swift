import Glibc

/// Why the program stopped.
enum Refusal: Error {
  case usage
  case unreadable(String)
  case unwritable(String)
  case wrongVerdicts(Int)
  case wrongStore(String)
}

/// A file, piece by piece.
final class Pieces {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws(Refusal) {
    self.path = path
    descriptor = open(path, O_RDONLY)
    if descriptor < 0 { throw .unreadable(path) }
  }

  deinit { close(descriptor) }

  /// The next piece; `nil` at the end.
  func next() throws(Refusal) -> [UInt8]? {
    var failed = false
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let read = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      failed = read < 0
      count = max(read, 0)
    }
    if failed { throw .unreadable(path) }
    return piece.isEmpty ? nil : piece
  }

  /// All that is left of it.
  func all() throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try next() { bytes += piece }
    return bytes
  }
}

/// A file that is written from its beginning.
final class Sink {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws(Refusal) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 { throw .unwritable(path) }
  }

  deinit { close(descriptor) }

  func append(_ piece: [UInt8]) throws {
    var written = 0
    while written < piece.count {
      let count = piece.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count < 0 { throw Refusal.unwritable(path) }
      written += count
    }
  }
}
