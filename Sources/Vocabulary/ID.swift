/// A key chosen by the people who declare, such as `upsales` or `newsletter`, typed by what it names.
///
/// Shape: `[a-z0-9][a-z0-9.-]{0,62}`. The readers refuse anything else; this type does not check.
public struct ID<Named>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The key as people wrote it.
  public let key: String

  /// Names something by the key that people chose.
  public init(_ key: String) { self.key = key }

  /// The key itself.
  public var description: String { key }

  /// Order by bytes, the same on every machine and in every locale.
  public static func < (a: Self, b: Self) -> Bool { a.key.precedesByBytes(b.key) }

  /// Whether a key has the shape that every id in a register must have.
  public static func isWellFormed(_ key: some Collection<UInt8>) -> Bool {
    guard let first = key.first, key.count <= 63, isLowerOrDigit(first) else { return false }
    return key.dropFirst().allSatisfy { isLowerOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }
}

extension ID: ExpressibleByStringLiteral {
  /// A key written in code, as in tests.
  public init(stringLiteral key: String) { self.init(key) }
}

private func isLowerOrDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

extension String {
  /// Order by UTF-8 bytes: what every list in a report or a document is sorted by.
  public func precedesByBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
