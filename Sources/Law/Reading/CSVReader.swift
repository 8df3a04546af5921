/// One field of a table and where it starts in the file.
struct Cell {
  var text: String
  let line: Int
  let column: Int
}

/// Reads comma-separated values (RFC 4180) from bytes, and says line and column of whatever is not.
///
/// Lines may end in LF or CRLF and the file may begin with a byte order mark, since spreadsheets write both.
struct CSVReader {
  private let table: String
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var column = 1

  /// All lines of a table, each as its fields.
  static func lines(of bytes: [UInt8], table: String) throws(LawFault) -> [[Cell]] {
    var reader = CSVReader(table: table, bytes: bytes)
    var lines: [[Cell]] = []
    while reader.at < bytes.count { lines.append(try reader.nextLine()) }
    return lines
  }

  private init(table: String, bytes: [UInt8]) {
    self.table = table
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  private mutating func nextLine() throws(LawFault) -> [Cell] {
    var cells: [Cell] = []
    while true {
      cells.append(try nextCell())
      guard at < bytes.count else { return cells }
      let separator = bytes[at]
      advance()
      if separator == UInt8(ascii: "\r"), at < bytes.count { advance() }
      if separator != UInt8(ascii: ",") { return cells }
    }
  }

  private mutating func nextCell() throws(LawFault) -> Cell {
    let (startLine, startColumn) = (line, column)
    let quoted = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
    let content = quoted ? try quotedContent() : try plainContent()
    guard let text = String(validating: content, as: UTF8.self) else {
      throw LawFault(
        table: table, line: startLine, column: startColumn, message: "this field is not UTF-8",
        help: "save the file as UTF-8")
    }
    return Cell(text: text, line: startLine, column: startColumn)
  }

  private mutating func plainContent() throws(LawFault) -> ArraySlice<UInt8> {
    let start = at
    while at < bytes.count, !endsCell {
      guard bytes[at] != UInt8(ascii: "\"") else {
        throw fault("a quotation mark inside a field that does not begin with one", "quote the whole field")
      }
      advance()
    }
    return bytes[start..<at]
  }

  private mutating func quotedContent() throws(LawFault) -> ArraySlice<UInt8> {
    let opening = fault("this quoted field never ends", "end it with a quotation mark; write one inside as two")
    advance()
    var content: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      advance()
      guard byte == UInt8(ascii: "\"") else {
        content.append(byte)
        continue
      }
      if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
        content.append(byte)
        advance()
      } else if at == bytes.count || endsCell {
        return content[...]
      } else {
        throw fault("text after the end of a quoted field", "a comma or the end of the line")
      }
    }
    throw opening
  }

  /// Whether a comma or the end of a line stands here. A lone carriage return is text.
  private var endsCell: Bool {
    switch bytes[at] {
    case UInt8(ascii: ","), UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\n")
    default: false
    }
  }

  private mutating func advance() {
    if bytes[at] == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if bytes[at] & 0xC0 != 0x80 {
      // A byte that continues a character does not start a new column.
      column += 1
    }
    at += 1
  }

  private func fault(_ message: String, _ help: String) -> LawFault {
    LawFault(table: table, line: line, column: column, message: message, help: help)
  }
}
