internal import Registry

/// Strings and numbers.
extension JSONReader {
  /// A number as it stands; what it must be is for whoever asks for one.
  mutating func number() throws(ObjectFault) -> String {
    let start = index
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(ObjectFault) {
    let start = index
    while let next = byte, next &- UInt8(ascii: "0") < 10 { index += 1 }
    if index == start { throw fault(.digit) }
  }

  mutating func string() throws(ObjectFault) -> String {
    index += 1
    let (start, before) = (index, continuing)
    var text: [UInt8] = []
    while let next = byte {
      switch next {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          (index, continuing) = (start, before)
          throw fault(.encoding)
        }
        index += 1
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw fault(.control)
      default:
        text.append(next)
        if next & 0xC0 == 0x80 { continuing += 1 }
        index += 1
      }
    }
    throw fault(.unfinishedString)
  }

  private mutating func escape(into text: inout [UInt8]) throws(ObjectFault) {
    let start = index
    index += 1
    let short: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
      UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
    if let next = byte, let meant = short[next] {
      text.append(meant)
      index += 1
      return
    }
    guard take("u"), let first = hex() else { throw badEscape(at: start) }
    var scalar = Unicode.Scalar(UInt32(first))
    if (0xD800..<0xDC00).contains(first), take("\\"), take("u"), let second = hex(),
      (0xDC00..<0xE000).contains(second)
    {
      scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    }
    guard let scalar else { throw badEscape(at: start) }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func badEscape(at start: Int) -> ObjectFault {
    index = start
    return fault(.escape)
  }

  private mutating func hex() -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
      index += 1
    }
    return value
  }
}
