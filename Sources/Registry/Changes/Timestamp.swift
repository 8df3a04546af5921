public import Vocabulary

/// A moment as a clock told it, to the millisecond, in UTC. It is a claim: what came first is said by numbers.
///
/// Shape: RFC 3339, `2026-11-22T09:31:02.123Z`.
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  private static let millisecondsOfDay: Int64 = 86_400_000
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  /// A moment, by milliseconds since 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads a moment as it is written; `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, let day = Day(bytes[..<10]), text == text.prefix(10) + "T" + text.dropFirst(11) else {
      return nil
    }
    let numbers = [11..<13, 14..<16, 17..<19, 20..<23].map { Int64(String(decoding: bytes[$0], as: UTF8.self)) ?? -1 }
    let (hours, minutes, seconds, thousandths) = (numbers[0], numbers[1], numbers[2], numbers[3])
    guard (0...23).contains(hours), (0...59).contains(minutes), (0...59).contains(seconds), thousandths >= 0 else {
      return nil
    }
    milliseconds =
      Int64(day.number) * Self.millisecondsOfDay + ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
    guard description == text else { return nil }
  }

  /// The day, in UTC.
  public var day: Day {
    Day(number: Int32(clamping: (milliseconds - milliseconds.modulo(Self.millisecondsOfDay)) / Self.millisecondsOfDay))
  }

  /// The time of the day in UTC, to the second: `09:31:02`.
  public var time: String {
    let rest = milliseconds.modulo(Self.millisecondsOfDay)
    return [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { $0.digits(2) }.joined(separator: ":")
  }

  /// The moment as it is written.
  public var description: String { "\(day)T\(time).\(milliseconds.modulo(1000).digits(3))Z" }

  /// Order in time.
  public static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }
}

extension Int64 {
  /// What is left of a division, never negative.
  fileprivate func modulo(_ divisor: Int64) -> Int64 { (self % divisor + divisor) % divisor }

  /// With zeros in front.
  fileprivate func digits(_ count: Int) -> String {
    String(repeating: "0", count: Swift.max(0, count - String(self).count)) + String(self)
  }
}
