/// A register document in which every title begins with a small letter, and further processors are told of a day later.
final class Altered {
  private let pieces: Pieces
  /// The end of the piece before: what is altered may reach into the next.
  private var tail: [UInt8] = []
  private static let title = Array("<title>".utf8)
  private static let days = Array("notice=\"P3".utf8)

  init(_ path: String) throws(Refusal) { pieces = try Pieces(path) }

  /// The next piece; `nil` at the end.
  func next() throws(Refusal) -> [UInt8]? {
    guard let piece = try pieces.next() else {
      defer { tail = [] }
      return tail.isEmpty ? nil : tail
    }
    var bytes = tail + piece
    bytes.withUnsafeMutableBufferPointer { Self.alter($0) }
    let kept = min(Self.days.count, bytes.count)
    tail = Array(bytes.suffix(kept))
    bytes.removeLast(kept)
    return bytes
  }

  /// Changes single bytes, so that altering twice is altering once.
  private static func alter(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    for place in bytes.indices {
      if bytes[place] == title[0], bytes[place...].starts(with: title), place + title.count < bytes.count {
        bytes[place + title.count] |= 0x20
      }
      if bytes[place] == days[0], bytes[place...].starts(with: days), place + days.count < bytes.count {
        bytes[place + days.count] |= 0x01
      }
    }
  }
}
