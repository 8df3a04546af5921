/// JSON as it is written: keys in the order given, no space between, the same bytes for the same values.
package struct JSONText {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty text.
  package init() {}

  /// An object whose members the body writes.
  package mutating func object(_ body: (inout JSONText) throws -> Void) rethrows {
    try nested(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// A list whose elements the body writes.
  package mutating func array(_ body: (inout JSONText) throws -> Void) rethrows {
    try nested(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// A member's key; its value comes next.
  package mutating func key(_ key: String) {
    comma()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func value(_ text: String) {
    comma()
    quote(text)
    needsComma = true
  }

  package mutating func value(_ number: Int) {
    comma()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  package mutating func value(_ flag: Bool) {
    comma()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  /// A value that was written before.
  package mutating func value(written bytes: [UInt8]) {
    comma()
    self.bytes += bytes
    needsComma = true
  }

  package mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// A member with a text.
  package mutating func member(_ key: String, _ text: String) {
    self.key(key)
    value(text)
  }

  /// A member with a text, or `null`.
  package mutating func member(_ key: String, optional text: String?) {
    self.key(key)
    if let text { value(text) } else { null() }
  }

  package mutating func member(_ key: String, _ number: Int) {
    self.key(key)
    value(number)
  }

  package mutating func member(_ key: String, _ flag: Bool) {
    self.key(key)
    value(flag)
  }

  /// A member with a list of texts.
  package mutating func member(_ key: String, _ texts: [String]) {
    self.key(key)
    array { for text in texts { $0.value(text) } }
  }

  /// A new line before what comes next, so that two texts can be compared line by line.
  package mutating func line() {
    comma()
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Ends the text with a new line.
  package mutating func end() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Gives what has been written so far away.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func nested(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) throws -> Void) rethrows {
    comma()
    bytes.append(open)
    needsComma = false
    try body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  /// RFC 8259, section 7. Characters that steer terminals (DEL and C1) are escaped too.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ Self.isPlain($0) }) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if isPlain { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      case "\r": bytes.append(contentsOf: "\\r".utf8)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let hex = String(scalar.value, radix: 16)
        bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
      default: bytes.append(contentsOf: scalar.utf8)
      }
    }
  }

  /// Whether a byte stands for itself whatever comes before and after it: C1 begins with C2.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 ? byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F : byte != 0xC2
  }
}
