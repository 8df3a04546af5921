import Crypto

/// What tells one version of an answer from all others, byte for byte: RFC 9110, section 8.8.3.
struct EntityTag: Hashable, CustomStringConvertible {
  /// With its quotes, as it stands in a header.
  let description: String

  /// Of the very bytes.
  init(of bytes: [UInt8]) {
    description =
      "\""
      + SHA256.hash(data: bytes).prefix(16).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined() + "\""
  }

  /// Of the register as a revision made it.
  init(revision: Int) { description = "\"rev-\(revision)\"" }
}

/// The tags of If-Match or If-None-Match; a weak one is never the same as a strong one.
struct EntityTags {
  private var tags: Set<String> = []
  /// Whether any version will do.
  private(set) var isAny = false
  /// Whether there is none that can be read.
  var isEmpty: Bool { tags.isEmpty && !isAny }

  init(_ text: String) {
    let trimmed = text.trimmed
    guard trimmed != "*" else {
      isAny = true
      return
    }
    for part in Self.parts(of: trimmed) {
      let tag = String(part).trimmed
      let strong = tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
      let inner = strong.utf8.dropFirst().dropLast()
      guard strong.utf8.count >= 2, strong.hasPrefix("\""), strong.hasSuffix("\""),
        inner.allSatisfy({ $0 == 0x21 || (0x23...0x7E).contains($0) || $0 >= 0x80 })
      else {
        tags = []
        return
      }
      tags.insert(tag)
    }
  }

  /// What stands between commas; a tag may hold some of its own.
  private static func parts(of text: String) -> [Substring] {
    var isQuoted = false
    return text.split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "," && !isQuoted
    }
  }

  /// Whether one of them is this one, exactly.
  func match(_ tag: EntityTag) -> Bool { isAny || tags.contains(tag.description) }

  /// Whether one of them is this one or a weak form of it, as If-None-Match compares.
  func matchWeakly(_ tag: EntityTag) -> Bool { match(tag) || tags.contains("W/" + tag.description) }
}

extension String {
  /// Without blanks around it.
  var trimmed: String {
    func isSaid(_ byte: UInt8) -> Bool { byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") }
    guard let first = utf8.firstIndex(where: isSaid), let last = utf8.lastIndex(where: isSaid) else { return "" }
    return String(Substring(utf8[first...last]))
  }
}
