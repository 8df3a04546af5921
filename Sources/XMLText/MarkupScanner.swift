/// Runs ahead of libxml2 and finds where tokens begin and end: so that it is only handed whole ones,
/// an endless one is refused before it is gathered, and what is never allowed does not reach it.
struct MarkupScanner {
  let limits: XMLLimits
  private var insideSection = false

  init(limits: XMLLimits) { self.limits = limits }

  /// How far the bytes may be handed on, and what stands there if they go wrong.
  struct Outcome {
    var end: Int
    var refusal: Refusal?
  }

  enum Refusal {
    case fault(XMLFault.Kind)
    /// libxml2 knows better what is wrong: hand it the bytes up to `until` and say that there are no more.
    case malformed(until: Int)
  }

  private enum Token {
    case whole(end: Int)
    case unfinished
    case refused(Refusal)
  }

  /// Scans bytes that begin where the last scan ended. `isStart` says that they begin the document.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, isStart: Bool) -> Outcome {
    var index = 0
    while true {
      if insideSection {
        guard let end = bytes.index(after: "]]>", from: index) else {
          return Outcome(end: max(index, bytes.count - 2), refusal: nil)
        }
        insideSection = false
        index = end
      }
      guard let less = bytes.index(of: Byte.less, from: index) else { return Outcome(end: bytes.count, refusal: nil) }
      switch token(in: bytes, at: less, isStart: isStart && less == 0) {
      case .whole(let end): index = end
      case .unfinished: return Outcome(end: less, refusal: nil)
      case .refused(let refusal): return Outcome(end: less, refusal: refusal)
      }
    }
  }

  private mutating func token(in bytes: UnsafeBufferPointer<UInt8>, at less: Int, isStart: Bool) -> Token {
    guard less + 1 < bytes.count else { return .unfinished }
    switch bytes[less + 1] {
    case Byte.question: return isStart ? declaration(in: bytes) : .refused(.fault(.processingInstruction))
    case Byte.exclamation: return exclamation(in: bytes, at: less)
    case Byte.slash:
      let end = bytes.index(of: Byte.greater, from: less)
      return bounded(end.map { $0 + 1 }, in: bytes, from: less, limits.tagBytes, .tagTooLong(limit: limits.tagBytes))
    default: return startTag(in: bytes, at: less)
    }
  }

  private func bounded(
    _ end: Int?, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ limit: Int, _ kind: XMLFault.Kind
  ) -> Token {
    if (end ?? bytes.count) - start > limit { return .refused(.fault(kind)) }
    guard let end else { return .unfinished }
    return .whole(end: end)
  }

  private mutating func exclamation(in bytes: UnsafeBufferPointer<UInt8>, at less: Int) -> Token {
    if bytes.has("<!--", at: less) {
      let end = bytes.index(after: "-->", from: less + 4)
      return bounded(
        end, in: bytes, from: less, limits.tagBytes, .commentTooLong(limit: limits.tagBytes))
    }
    if bytes.has("<![CDATA[", at: less) {
      insideSection = true
      return .whole(end: less + 9)
    }
    for word in ["<!--", "<![CDATA["] as [StaticString] where bytes.count - less < word.utf8CodeUnitCount {
      if (less..<bytes.count).allSatisfy({ bytes[$0] == word.utf8Start[$0 - less] }) { return .unfinished }
    }
    let next = bytes[less + 2] & 0xDF
    let isLetter = next >= UInt8(ascii: "A") && next <= UInt8(ascii: "Z")
    return .refused(isLetter ? .fault(.documentType) : .malformed(until: less + 3))
  }

  /// Goes from quote to quote, so that `>` in a value does not end the tag.
  private func startTag(in bytes: UnsafeBufferPointer<UInt8>, at less: Int) -> Token {
    let stop = min(bytes.count, less + limits.tagBytes)
    var values = 0
    var index = less + 1
    while index < stop {
      let byte = bytes[index]
      index += 1
      if byte == Byte.greater { return .whole(end: index) }
      if byte == Byte.less { return .refused(.malformed(until: index)) }
      guard byte == Byte.quote || byte == Byte.apostrophe else { continue }
      while index < stop, bytes[index] != byte, bytes[index] != Byte.less { index += 1 }
      guard index < stop else { break }
      if bytes[index] == Byte.less { return .refused(.malformed(until: index + 1)) }
      index += 1
      values += 1
      if values > limits.attributes { return .refused(.fault(.tooManyAttributes(limit: limits.attributes))) }
    }
    if bytes.count - less >= limits.tagBytes { return .refused(.fault(.tagTooLong(limit: limits.tagBytes))) }
    return .unfinished
  }

  /// The XML declaration may name no other encoding than UTF-8.
  private func declaration(in bytes: UnsafeBufferPointer<UInt8>) -> Token {
    guard bytes.count >= 6 else { return .unfinished }
    guard bytes.has("<?xml", at: 0), Byte.isBlank(bytes[5]) else { return .refused(.fault(.processingInstruction)) }
    guard let end = bytes.index(after: "?>", from: 5) else {
      return bytes.count > 1024 ? .refused(.malformed(until: bytes.count)) : .unfinished
    }
    guard let name = declaredEncoding(in: bytes.slice(0..<end)), name.lowercased() != "utf-8" else {
      return .whole(end: end)
    }
    return .refused(.fault(.encoding(name)))
  }

  private func declaredEncoding(in declaration: UnsafeBufferPointer<UInt8>) -> String? {
    guard let after = declaration.index(after: "encoding", from: 5),
      let quote = declaration[after...].firstIndex(where: { $0 == Byte.quote || $0 == Byte.apostrophe }),
      let end = declaration[(quote + 1)...].firstIndex(of: declaration[quote])
    else { return nil }
    return String(decoding: declaration[(quote + 1)..<end].prefix(40), as: UTF8.self)
  }
}
