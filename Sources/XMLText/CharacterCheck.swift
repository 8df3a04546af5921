/// Sees that bytes are UTF-8 without a zero byte, before anyone else looks at them.
enum CharacterCheck {
  struct Outcome {
    /// How far the bytes are whole and sound characters.
    var end: Int
    var refusal: XMLFault.Kind?
  }

  static func sound(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isStart: Bool) -> Outcome {
    if isStart, let encoding = foreignEncoding(bytes) { return Outcome(end: 0, refusal: .encoding(encoding)) }
    var end = wholeCharacters(bytes, from: start)
    var refusal: XMLFault.Kind?
    if let zero = bytes.slice(0..<end).index(of: 0, from: start) {
      end = zero
      refusal = .nulByte
    }
    do {
      _ = try UTF8Span(validating: Span(_unsafeElements: bytes.slice(start..<end)))
    } catch {
      end = start + error.byteOffsets.lowerBound
      refusal = .notUTF8
    }
    return Outcome(end: end, refusal: refusal)
  }

  /// Where the last character ends, if the bytes stop in the middle of one.
  private static func wholeCharacters(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    for back in 1...3 where bytes.count - back >= start {
      let byte = bytes[bytes.count - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back ? bytes.count - back : bytes.count
    }
    return bytes.count
  }

  /// UTF-16 and UTF-32 show in the first four bytes, with a mark or without.
  private static func foreignEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let first = Array(bytes.prefix(4))
    switch first {
    case [0, 0, 0xFE, 0xFF], [0, 0, 0, 0x3C], [0xFF, 0xFE, 0, 0], [0x3C, 0, 0, 0]: return "UTF-32"
    case _ where [[0xFE, 0xFF], [0xFF, 0xFE], [0, 0x3C], [0x3C, 0]].contains(Array(first.prefix(2))): return "UTF-16"
    default: return nil
    }
  }
}
