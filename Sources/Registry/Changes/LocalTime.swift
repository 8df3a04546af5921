public import Vocabulary

/// The time zone in which times are shown: how far it is ahead of UTC, which can differ from moment to moment.
public struct ShownZone: Sendable {
  /// Seconds ahead of UTC at a moment.
  public let offset: @Sendable (Timestamp) -> Int

  /// A time zone.
  public init(offset: @escaping @Sendable (Timestamp) -> Int) { self.offset = offset }

  /// UTC itself.
  public static let utc = ShownZone { _ in 0 }
}

/// A moment as clocks in a time zone show it, with how far they are from UTC.
public struct LocalTime: Hashable, Sendable {
  /// The day there.
  public let day: Day
  /// The time of the day there, to the second: `09:31:02`.
  public let time: String
  /// How far clocks there are from UTC: `UTC`, `UTC+1`, `UTC+5:30`.
  public let zone: String

  /// The time of the day, to the minute: `09:31`.
  public var minute: String { String(time.prefix(5)) }

  /// A moment in a time zone.
  public init(_ moment: Timestamp, in shown: ShownZone) {
    let offset = shown.offset(moment)
    let there = Timestamp(milliseconds: moment.milliseconds + Int64(offset) * 1000)
    (day, time) = (there.day, there.time)
    let minutes = abs(offset) / 60
    let rest = minutes % 60 == 0 ? "" : ":" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    zone = minutes == 0 ? "UTC" : "UTC" + (offset < 0 ? "−" : "+") + "\(minutes / 60)" + rest
  }
}
