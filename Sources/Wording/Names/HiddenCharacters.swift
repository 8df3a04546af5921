extension String {
  /// One line in which nothing is hidden: what would steer a terminal, turn the direction of writing or cannot be seen is
  /// written as its number, `‹U+202E›`.
  ///
  /// Whoever writes a name may not make a sentence of ours say something else, or carry what no reader sees.
  public var visible: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    if unicodeScalars.allSatisfy({ $0.isPlain || !($0.isHidden || $0.isBreak) }) { return self }
    var text = UnicodeScalarView()
    var hidden: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      if scalar.isHidden {
        hidden.append(scalar)
      } else {
        text.append(contentsOf: Self.shown(hidden))
        hidden = []
        text.append(scalar.isBreak ? " " : scalar)
      }
    }
    text.append(contentsOf: Self.shown(hidden))
    return String(text)
  }

  /// The same, with single blanks and none at the ends.
  var cleaned: String {
    let text = visible
    return text.hasBlanksToSpare ? text.split(separator: " ").joined(separator: " ") : text
  }

  /// Whether it begins or ends with a blank, or has two of them side by side.
  private var hasBlanksToSpare: Bool {
    var wasBlank = true
    for byte in utf8 {
      let isBlank = byte == UInt8(ascii: " ")
      if isBlank, wasBlank { return true }
      wasBlank = isBlank
    }
    return wasBlank && !isEmpty
  }

  /// Characters that stand together by their numbers; of many the first and how many follow.
  private static func shown(_ hidden: [Unicode.Scalar]) -> UnicodeScalarView {
    guard !hidden.isEmpty else { return UnicodeScalarView() }
    let numbers = hidden.prefix(hidden.count > 4 ? 3 : 4).map { scalar in
      let hex = Swift.String(scalar.value, radix: 16, uppercase: true)
      return "U+" + Swift.String(repeating: "0", count: Swift.max(0, 4 - hex.count)) + hex
    }
    let more = hidden.count - numbers.count
    return "‹\(numbers.joined(separator: " "))\(more > 0 ? " +\(more)" : "")›".unicodeScalars
  }
}

extension Unicode.Scalar {
  /// Letters and marks of European languages, dashes and quotation marks: most of what is written, and nothing hidden.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x250, 0x2010..<0x2028: true
    default: false
    }
  }

  /// Whether it ends a line or a page, or is a blank that steers: it is written as a blank.
  fileprivate var isBreak: Bool {
    switch properties.generalCategory {
    case .lineSeparator, .paragraphSeparator: true
    case .control: properties.isWhitespace
    default: false
    }
  }

  /// Whether nobody sees it. The two selectors that only choose between text and picture of an emoji may stay.
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    case .control: !properties.isWhitespace
    case .format, .privateUse, .unassigned: true
    default: properties.isDefaultIgnorableCodePoint && value != 0xFE0E && value != 0xFE0F
    }
  }
}
