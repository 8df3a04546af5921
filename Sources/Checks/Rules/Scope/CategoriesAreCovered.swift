import Registry
import Vocabulary

/// R05: the categories of data are within the agreement's scope (GDPR 28(3), 5(1)(c)), a marked category by a term that
/// carries its mark, and nothing is passed on that is not known to have arrived.
extension DayView {
  func categoriesAreCovered(_ flow: Declaration, under agreement: Int, details: Bool) -> Finding {
    coverage(of: flow, .categories, under: agreement, details: details)
  }

  func categoriesArrived(_ flow: Declaration, from upstream: UInt32?, details: Bool) -> Finding? {
    arrival(of: flow, .categories, from: upstream, details: details)
  }
}
