internal import Wording

/// The rows of a list as text: RFC 4180 with a comma, a semicolon or a tab between cells, as the first row has it.
struct SheetReader {
  /// No list has more rows.
  static let mostRows = 5000

  /// Each row with its number in the spreadsheet; rows in which nothing stands are left out.
  private(set) var rows: [(number: Int, cells: [String])] = []
  private let text: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var at = 0
  private var row = 1

  /// Reads a list. Throws the first place at which it is none.
  init(_ text: [Unicode.Scalar]) throws(SheetProblem) {
    self.text = text
    let declared = Self.declaredSeparator(text)
    separator = declared ?? Self.separator(text)
    // Excel writes the separator into a first line of its own, which is no row of the list.
    if declared != nil { at = (text.firstIndex { $0 == "\n" } ?? text.count - 1) + 1 }
    while at < text.count { try takeRow() }
  }

  private static func declaredSeparator(_ text: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard text.starts(with: "sep=".unicodeScalars), text.count > 4, [";", ",", "\t"].contains(text[4]),
      text.count == 5 || text[5] == "\n" || text[5] == "\r"
    else { return nil }
    return text[4]
  }

  /// What stands most often between the heads.
  private static func separator(_ text: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in text {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      counts[scalar, default: 0] += 1
    }
    var best: (separator: Unicode.Scalar, count: Int) = (";", counts[";"] ?? 0)
    for other: Unicode.Scalar in [",", "\t"] where counts[other] ?? 0 > best.count {
      best = (other, counts[other] ?? 0)
    }
    return best.separator
  }

  private mutating func takeRow() throws(SheetProblem) {
    var cells: [String] = []
    while true {
      cells.append(try cell(row, cells.count))
      guard at < text.count, text[at] == separator else { break }
      at += 1
    }
    if at < text.count { at += text[at] == "\r" && at + 1 < text.count && text[at + 1] == "\n" ? 2 : 1 }
    if cells.contains(where: { !$0.isEmpty }) {
      guard rows.count <= Self.mostRows else { throw SheetProblem(.tooManyRows(most: Self.mostRows)) }
      rows.append((row, cells))
    }
    row += 1
  }

  private mutating func cell(_ row: Int, _ column: Int) throws(SheetProblem) -> String {
    let content = at < text.count && text[at] == "\"" ? try quoted(row, column) : try plain(row, column)
    for scalar in content where scalar.cannotBeSeen {
      throw SheetProblem(.character(scalar.value), row: row, column: column)
    }
    return Self.meant(content)
  }

  private mutating func plain(_ row: Int, _ column: Int) throws(SheetProblem) -> ArraySlice<Unicode.Scalar> {
    let start = at
    while at < text.count, !endsCell {
      guard text[at] != "\"" else { throw SheetProblem(.quote, row: row, column: column) }
      at += 1
    }
    return text[start..<at]
  }

  private mutating func quoted(_ row: Int, _ column: Int) throws(SheetProblem) -> ArraySlice<Unicode.Scalar> {
    at += 1
    var content: [Unicode.Scalar] = []
    while at < text.count {
      let scalar = text[at]
      at += 1
      if scalar != "\"" {
        content.append(scalar)
      } else if at < text.count, text[at] == "\"" {
        content.append(scalar)
        at += 1
      } else if at == text.count || endsCell {
        return content[...]
      } else {
        throw SheetProblem(.quote, row: row, column: column)
      }
    }
    throw SheetProblem(.openQuote, row: row, column: column)
  }

  private var endsCell: Bool { text[at] == separator || text[at] == "\n" || text[at] == "\r" }

  /// Without blanks around it, and without the apostrophe that keeps spreadsheets from running a text.
  private static func meant(_ content: ArraySlice<Unicode.Scalar>) -> String {
    let trimmed = content.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()
    let shown = String(String.UnicodeScalarView(trimmed.map { $0 == "\u{A0}" || $0 == "\r" ? " " : $0 }))
    guard trimmed.first == "'" else { return shown }
    let rest = String(shown.dropFirst())
    return CSVText.harmless(rest) == shown ? rest : shown
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { properties.isWhitespace }

  /// Whether no register can hold it, or nobody would see that it stands there.
  fileprivate var cannotBeSeen: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }
}
