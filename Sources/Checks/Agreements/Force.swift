import Registry
import Vocabulary

/// Whether an agreement is in force on a day.
enum Force: Equatable {
  /// It is.
  case inForce
  /// Its first day is not declared.
  case unknown
  /// It begins later.
  case notBegun
  /// It ended on this day.
  case ended(Day)

  /// - Parameter until: the last day, as amended.
  init(of agreement: Agreement, until: Day?, on day: Day) {
    if let end = Self.end(of: agreement, until: until), day > end {
      self = .ended(end)
    } else if let from = agreement.period.from, day < from {
      self = .notBegun
    } else {
      self = agreement.period.from == nil ? .unknown : .inForce
    }
  }

  /// The last day of an agreement; none where it runs until somebody gives notice, or where none is declared.
  static func end(of agreement: Agreement, until: Day?) -> Day? {
    let open = agreement.renews || agreement.runsWithService
    return [open ? nil : until, agreement.termination?.takesEffect.adding(days: -1)].compactMap { $0 }.min()
  }
}
