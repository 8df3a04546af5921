import Registry
import Vocabulary

/// R10: every sub-processor is engaged under an agreement with the one above it (GDPR 28(4)). Asked of each hop below the
/// first; a chain that nobody can follow is unknown.
extension DayView {
  func chainIsUnbroken(_ hop: Hop, ours: Bool, details: Bool) -> Finding {
    noAgreement(hop, ours: ours, details: details)
  }

  /// A chain that cannot be followed up to the controller.
  func chainUnclear(_ code: Code, at flow: UInt32) -> Finding { Finding(.unknown, code, cause: .flow(flow)) }
}
