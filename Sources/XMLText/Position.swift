/// A place in a text file: its line and the character on that line, both counted from one.
public struct Position: Hashable, Sendable, Comparable, CustomStringConvertible {
  // Kept small, since a reader of a large document keeps millions of them.
  private var storedLine: UInt32
  private var storedColumn: UInt32

  /// The line, counted from one.
  public var line: Int { Int(storedLine) }

  /// The character on the line, counted from one; a character is a Unicode scalar.
  public var column: Int { Int(storedColumn) }

  /// The place at a line and a column.
  public init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  /// The beginning of a file.
  public static let start = Position(line: 1, column: 1)

  /// `line:column`, as compilers write it.
  public var description: String { "\(line):\(column)" }

  /// Whether one place comes before another.
  public static func < (one: Position, other: Position) -> Bool {
    (one.storedLine, one.storedColumn) < (other.storedLine, other.storedColumn)
  }

  /// Goes past bytes of UTF-8. Only a line feed ends a line, so CR LF counts once.
  mutating func advance(past bytes: UnsafeBufferPointer<UInt8>) {
    var lineStart = bytes.startIndex
    var lines = 0
    while let end = bytes.index(of: Byte.lineFeed, from: lineStart) {
      lines += 1
      lineStart = end + 1
    }
    var characters = 0
    for index in lineStart..<bytes.endIndex where bytes[index] & 0xC0 != 0x80 { characters += 1 }
    self = Position(line: line + lines, column: (lines == 0 ? column : 1) + characters)
  }
}
