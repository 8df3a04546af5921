import Registry
import Vocabulary

/// R35, advice of our own: a transfer that rests on a list of organisations alone falls with the list, as two lists have.
extension DayView {
  func fallback(_ basis: Finding, _ covered: [CoveredPlace], _ transfer: Transfer, details: Bool) -> Finding {
    let listed = covered.filter { place in place.holding.contains(where: \.isListing) }
    guard basis.answer == .complies, !listed.isEmpty else { return Finding(.notApplicable, .noListingReliedOn) }
    guard listed.contains(where: { $0.holding.allSatisfy(\.isListing) }) else {
      return Finding(.complies, .fallbackRecorded)
    }
    var tried: [Detail] = []
    if details {
      for place in covered {
        tried += place.attempts.map { .basis(place: places.codes[place.place], $0.tried) }
      }
    }
    return Finding(
      .violates, .restsOnListAlone, severity: .advice, cause: .party(transfer.importer), details: tried)
  }
}
