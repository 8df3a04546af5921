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
    let open = agreement.renews || agreement.runsWithService
    let ends = [open ? nil : until, agreement.termination?.takesEffect.adding(days: -1)].compactMap { $0 }
    if let end = ends.min(), day > end {
      self = .ended(end)
    } else if let from = agreement.period.from, day < from {
      self = .notBegun
    } else {
      self = agreement.period.from == nil ? .unknown : .inForce
    }
  }
}
