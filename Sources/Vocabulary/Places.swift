/// How places are written, wherever they are written.
///
/// A place is a country (ISO 3166-1 alpha-2, capitals) or an international organisation (its code, as `EPO`).
/// A group of places is exactly its members on the day of judgment.
public enum PlaceCode {
  /// The groups that a scope or a flow may name beside single places. `EU` is below `EEA`; `adequate` are the
  /// countries with a decision under Art. 45 for the whole country.
  public static let groups = ["EEA", "EU", "adequate"]

  /// What EU texts write differently from ISO 3166-1: accepted on input, never written.
  public static let otherSpellings = ["EL": "GR", "UK": "GB"]

  /// Whether text has the shape of an organisation's code: three to twelve capitals, digits or hyphens, not a group.
  public static func isOrganisation(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    guard (3...12).contains(bytes.count), let first = bytes.first, isCapital(first), !groups.contains(code)
    else { return false }
    return bytes.allSatisfy { isCapital($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
