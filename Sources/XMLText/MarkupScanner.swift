/// Runs ahead of libxml2 and finds where tokens begin and end: so that it is only handed whole ones,
/// an endless one is refused before it is gathered, and what is never allowed does not reach it.
struct MarkupScanner {
  let limits: XMLLimits
  /// How long the section is that the last scan ended in.
  private var sectionBytes: Int?

  init(limits: XMLLimits) { self.limits = limits }

  /// How far the bytes may be handed on, and what stands there if they go wrong.
  struct Outcome {
    var end: Int
    var refusal: Refusal?
  }

  enum Refusal {
    case fault(XMLFault.Kind, at: Int)
    /// libxml2 knows better what is wrong: hand it the bytes up to `until` and say that there are no more.
    case malformed(until: Int)
  }

  private enum Token {
    case whole(end: Int)
    case unfinished
    case refused(Refusal)
  }

  /// Scans bytes from where the last scan ended. `isStart` says that they begin the document.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isStart: Bool) -> Outcome {
    var index = start
    while true {
      if sectionBytes != nil {
        switch section(in: bytes, from: index) {
        case .whole(let end): index = end
        case .unfinished: return Outcome(end: max(index, bytes.count - 2), refusal: nil)
        case .refused(let refusal): return Outcome(end: index, refusal: refusal)
        }
      }
      let less = bytes.index(of: Byte.less, from: index) ?? bytes.count
      if let outcome = references(in: bytes.slice(0..<less), from: index, isLast: less < bytes.count) { return outcome }
      guard less < bytes.count else { return Outcome(end: bytes.count, refusal: nil) }
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
    case Byte.question: return isStart ? declaration(in: bytes) : .refused(.fault(.processingInstruction, at: less))
    case Byte.exclamation: return exclamation(in: bytes, at: less)
    case Byte.slash:
      let end = bytes.index(of: Byte.greater, from: less)
      return bounded(end.map { $0 + 1 }, in: bytes, from: less, .tagTooLong(limit: limits.tagBytes))
    default: return startTag(in: bytes, at: less)
    }
  }

  private func bounded(
    _ end: Int?, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ kind: XMLFault.Kind
  ) -> Token {
    if (end ?? bytes.count) - start > limits.tagBytes { return .refused(.fault(kind, at: start)) }
    guard let end else { return .unfinished }
    return .whole(end: end)
  }

  private mutating func exclamation(in bytes: UnsafeBufferPointer<UInt8>, at less: Int) -> Token {
    if bytes.has("<!--", at: less) {
      let end = bytes.index(after: "-->", from: less + 4)
      return bounded(end, in: bytes, from: less, .commentTooLong(limit: limits.tagBytes))
    }
    if bytes.has("<![CDATA[", at: less) {
      sectionBytes = 0
      return .whole(end: less + 9)
    }
    let isDocumentType = bytes.has("<!DOCTYPE", at: less)
    let begun = bytes.slice(less..<bytes.count)
    for word in ["<!--", "<![CDATA[", "<!DOCTYPE"] as [StaticString] where begun.begins(word) { return .unfinished }
    return .refused(.fault(isDocumentType ? .documentType : .badMarkup, at: less))
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
      if byte == Byte.less, index == less + 2 { return .refused(.fault(.loneLessThan, at: less)) }
      if byte == Byte.less { return .refused(.malformed(until: index)) }
      guard byte == Byte.quote || byte == Byte.apostrophe else { continue }
      while index < stop, bytes[index] != byte, bytes[index] != Byte.less { index += 1 }
      guard index < stop else { break }
      if bytes[index] == Byte.less { return .refused(.malformed(until: index + 1)) }
      index += 1
      values += 1
      if values > limits.attributes {
        return .refused(.fault(.tooManyAttributes(limit: limits.attributes), at: less))
      }
    }
    if bytes.count - less >= limits.tagBytes {
      return .refused(.fault(.tagTooLong(limit: limits.tagBytes), at: less))
    }
    return .unfinished
  }

  // MARK: Text

  /// libxml2 gathers a section that has no end, so its length is counted here.
  private mutating func section(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Token {
    let end = bytes.index(after: "]]>", from: start)
    let length = (sectionBytes ?? 0) + (end.map { $0 - 3 } ?? max(start, bytes.count - 2)) - start
    sectionBytes = end == nil ? length : nil
    if length > limits.textBytes { return .refused(.fault(.textTooLong(limit: limits.textBytes), at: start)) }
    guard let end else { return .unfinished }
    return .whole(end: end)
  }

  /// libxml2 gathers all that follows `&` until there is a `;`, so a reference is a token too.
  /// `isLast` says that the text ends where the bytes end.
  private func references(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) -> Outcome? {
    var index = start
    while let ampersand = bytes.index(of: Byte.ampersand, from: index) {
      let longest = min(bytes.count, ampersand + 64)
      var end = ampersand + 1
      while end < longest, Byte.isInReference(bytes[end]) { end += 1 }
      if end == bytes.count, !isLast { return Outcome(end: ampersand, refusal: nil) }
      guard end < bytes.count, bytes[end] == Byte.semicolon else {
        let kind: XMLFault.Kind = end == ampersand + 1 ? .loneAmpersand : .unfinishedReference
        return Outcome(end: ampersand, refusal: .fault(kind, at: ampersand))
      }
      index = end + 1
    }
    return nil
  }

  // MARK: The XML declaration

  /// It may name no other encoding than UTF-8.
  private func declaration(in bytes: UnsafeBufferPointer<UInt8>) -> Token {
    guard bytes.count >= 6 else { return .unfinished }
    guard bytes.has("<?xml", at: 0), Byte.isBlank(bytes[5]) else {
      return .refused(.fault(.processingInstruction, at: 0))
    }
    guard let end = bytes.index(after: "?>", from: 5) else {
      return bytes.count > 1024 ? .refused(.malformed(until: bytes.count)) : .unfinished
    }
    guard let name = declaredEncoding(in: bytes.slice(0..<end)) else { return .whole(end: end) }
    let encoding = String(decoding: bytes[name].prefix(40), as: UTF8.self)
    if encoding.lowercased() == "utf-8" { return .whole(end: end) }
    return .refused(.fault(.encoding(encoding), at: name.lowerBound))
  }

  private func declaredEncoding(in declaration: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let after = declaration.index(after: "encoding", from: 5),
      let quote = declaration[after...].firstIndex(where: { $0 == Byte.quote || $0 == Byte.apostrophe }),
      let end = declaration[(quote + 1)...].firstIndex(of: declaration[quote])
    else { return nil }
    return quote + 1..<end
  }
}
