/// A length of time as contracts state it: whole months and days. `P1Y` is 12 months, `P2W` is 14 days.
///
/// Shape: ISO 8601 `PnYnMnWnD` without times. Source: XML Schema 1.0 part 2, section 3.2.6.
public struct CalendarDuration: Hashable, Sendable, BitwiseCopyable, CustomStringConvertible {
  /// Whole months, years included.
  public let months: Int
  /// Days beside the months, weeks included.
  public let days: Int

  /// A duration of months and days; neither is negative.
  public init(months: Int = 0, days: Int = 0) {
    self.months = months
    self.days = days
  }

  /// Reads `P1Y6M`, `P30D`, `P2W`; `nil` for any other text, for an empty `P` and for more than 9,999 of a unit.
  public init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.first == UInt8(ascii: "P") else { return nil }
    var months = 0
    var days = 0
    var number: Int?
    // Units stand in the order of YMWD, each at most once.
    var unitsTaken = 0
    for byte in text.dropFirst() {
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        guard number ?? 0 <= 9_999 else { return nil }
        continue
      }
      guard let count = number else { return nil }
      let unit: Int
      switch byte {
      case UInt8(ascii: "Y"): (unit, months) = (1, months + 12 * count)
      case UInt8(ascii: "M"): (unit, months) = (2, months + count)
      case UInt8(ascii: "W"): (unit, days) = (3, days + 7 * count)
      case UInt8(ascii: "D"): (unit, days) = (4, days + count)
      default: return nil
      }
      guard unit > unitsTaken else { return nil }
      unitsTaken = unit
      number = nil
    }
    guard unitsTaken > 0, number == nil else { return nil }
    self.init(months: months, days: days)
  }

  /// Reads a duration from text; `nil` for anything that is not one.
  public init?(_ text: String) {
    var text = text
    guard let duration = text.withUTF8({ CalendarDuration($0) }) else { return nil }
    self = duration
  }

  /// The shortest ISO form: `P1Y6M14D`; a duration of nothing is `P0D`.
  public var description: String {
    var text = "P"
    if months / 12 > 0 { text += "\(months / 12)Y" }
    if months % 12 > 0 { text += "\(months % 12)M" }
    if days > 0 || text == "P" { text += "\(days)D" }
    return text
  }

  /// How one duration relates to a limit.
  public enum Comparison: Hashable, Sendable {
    /// No longer than the limit, whatever the month.
    case within
    /// Longer than the limit, whatever the month.
    case beyond
    /// It depends on the month, as one month against 30 days.
    case depends
  }

  /// Compares at the four reference days of XML Schema 1.0 part 2, section 3.2.6.2.
  public func compared(to limit: CalendarDuration) -> Comparison {
    let references = [Day(1696, 9, 1), Day(1697, 2, 1), Day(1903, 3, 1), Day(1903, 7, 1)]
    let within = references.map { $0.adding(self) <= $0.adding(limit) }
    if within.allSatisfy({ $0 }) { return .within }
    return within.contains(true) ? .depends : .beyond
  }
}
