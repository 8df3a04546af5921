/// A calendar day. Law and contracts speak of days, never of instants or time zones.
public struct Day: Hashable, Comparable, Sendable, BitwiseCopyable, CustomStringConvertible {
  /// Days since 1970-01-01 in the proleptic Gregorian calendar.
  public let number: Int32

  /// The day with a number of days since 1970-01-01.
  public init(number: Int32) { self.number = number }

  /// A day that exists, by year, month and day; `nil` for one that does not, such as 2026-02-30.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year)
    else { return nil }
    self.init(civil: year, month, day)
  }

  /// A day written in code, as in tests and tables. Traps on a day that does not exist.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    precondition(
      (1...12).contains(month) && day >= 1 && day <= Self.length(of: month, in: year), "no such day")
    self.init(civil: year, month, day)
  }

  /// Reads an ISO 8601 day, `2026-11-22`; `nil` for any other text and for a day that does not exist.
  public init?(_ text: some Collection<UInt8>) {
    guard text.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    for (place, byte) in text.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch place {
      case 0...3: numbers.0 = numbers.0 * 10 + digit
      case 5...6: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// Reads an ISO 8601 day from text; `nil` for anything else.
  public init?(_ text: String) { self.init(Array(text.utf8)) }

  private init(civil year: Int, _ month: Int, _ day: Int) {
    // Days from civil, counting years from March so that the leap day comes last.
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146097 + dayOfEra - 719468)
  }

  /// Year, month and day.
  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719468
    let era = (z >= 0 ? z : z - 146096) / 146097
    let dayOfEra = z - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// ISO 8601, as `2026-11-22`.
  public var description: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The calendar's order.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The day a number of days later; earlier where the number is negative.
  public func adding(days: Int) -> Day { Day(number: number + Int32(days)) }

  /// The day after a duration: months first, clamped to the month's last day, then days.
  public func adding(_ duration: CalendarDuration) -> Day {
    let (year, month, day) = civil
    let months = year * 12 + (month - 1) + duration.months
    let (y, m) = (months / 12, months % 12 + 1)
    return Day(civil: y, m, Swift.min(day, Self.length(of: m, in: y))).adding(days: duration.days)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
