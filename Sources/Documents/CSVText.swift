/// A table as spreadsheets read it: RFC 4180, in UTF-8 with a byte order mark, and no cell that a spreadsheet would run.
public struct CSVText {
  /// What stands between two cells.
  public enum Separator: UInt8, Sendable {
    /// As RFC 4180 has it.
    case comma = 0x2C
    /// As spreadsheets expect it where the decimal sign is a comma, as in Norway.
    case semicolon = 0x3B
  }

  /// What has been written and not yet been taken.
  public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private let separator: Separator

  /// An empty table.
  public init(separatedBy separator: Separator = .comma) { self.separator = separator }

  /// Writes a row.
  public mutating func row(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(separator.rawValue) }
      write(Self.harmless(cell))
    }
    bytes += [13, 10]
  }

  /// Gives what has been written so far away.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// A cell that begins like a formula begins with an apostrophe instead, which spreadsheets show as text. One that begins
  /// with an apostrophe gets another, so that taking one away always gives the text back.
  static func harmless(_ cell: String) -> String {
    let steering: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠"]
    let shown = String(String.UnicodeScalarView(cell.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    return shown.unicodeScalars.first.map { steering.contains($0) } == true ? "'" + shown : shown
  }

  private mutating func write(_ cell: String) {
    let special: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";"), 13, 10]
    let needsQuotes = cell.utf8.contains { special.contains($0) } || cell.hasPrefix(" ") || cell.hasSuffix(" ")
    guard needsQuotes else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
