/// One line of text for people, and what sort of line it is, so that a terminal may colour it.
public struct TextLine: Hashable, Sendable {
  /// The sorts of lines.
  public enum Style: Hashable, Sendable {
    /// What the text is about.
    case title
    /// A heading.
    case heading
    /// A violation.
    case violation
    /// Something to be clarified.
    case unknown
    /// A warning or advice.
    case warning
    /// Something in order.
    case good
    /// Everything else.
    case plain
  }

  /// The line, without its end.
  public var text: String
  /// What sort of line it is.
  public var style: Style

  /// A line.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// Lines of at most 80 characters, or of another width, written one after another.
struct TextWriter {
  static let width = 80
  let width: Int
  private(set) var lines: [TextLine] = []

  init(width: Int = Self.width) { self.width = width }

  /// An empty line, unless there is one already or nothing above.
  mutating func space() {
    if let last = lines.last, !last.text.isEmpty { lines.append(TextLine("")) }
  }

  /// Text that is broken where it is too long. What follows the first line is moved in as far as `first` is long.
  mutating func write(_ text: String, _ style: TextLine.Style = .plain, first: String = "") {
    let indent = String(repeating: " ", count: first.count)
    for (place, line) in Self.wrapped(text.visible, width: max(width - first.count, 20)).enumerated() {
      lines.append(TextLine((place == 0 ? first : indent) + line, style))
    }
  }

  /// Words in lines of a width; a word that is longer than a line is cut.
  static func wrapped(_ text: String, width: Int) -> [String] {
    // No text has more characters than bytes.
    if text.utf8.count <= width, text.hasSingleBlanks { return [text] }
    var lines: [String] = []
    var (line, length) = ("", 0)
    for word in text.split(separator: " ").flatMap({ pieces($0, width) }) {
      let more = word.count
      if line.isEmpty {
        (line, length) = (word, more)
      } else if length + 1 + more <= width {
        line += " " + word
        length += 1 + more
      } else {
        lines.append(line)
        (line, length) = (word, more)
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  private static func pieces(_ word: Substring, _ width: Int) -> [String] {
    var rest = word
    var pieces: [String] = []
    while rest.count > width {
      pieces.append(String(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    return pieces + [String(rest)]
  }
}

extension String {
  /// Whether it has no two blanks together, and none at its ends.
  fileprivate var hasSingleBlanks: Bool {
    var wasBlank = true
    for byte in utf8 {
      let isBlank = byte == UInt8(ascii: " ")
      if isBlank, wasBlank { return false }
      wasBlank = isBlank
    }
    return !wasBlank
  }

  /// The same with spaces after it, up to a number of characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}

extension Collection<TextLine> {
  /// The lines as one text, each with its end.
  public var text: String { map { $0.text + "\n" }.joined() }
}
