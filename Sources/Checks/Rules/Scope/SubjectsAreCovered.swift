import Registry
import Vocabulary

/// R06: the data subjects are within the agreement's scope (GDPR 28(3)), and nobody's data are passed on that are not
/// known to have arrived.
extension DayView {
  func subjectsAreCovered(_ flow: Declaration, under agreement: Int, details: Bool) -> Finding {
    coverage(of: flow, .subjects, under: agreement, details: details)
  }

  func subjectsArrived(_ flow: Declaration, from upstream: UInt32?, details: Bool) -> Finding? {
    arrival(of: flow, .subjects, from: upstream, details: details)
  }
}
