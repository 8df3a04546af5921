import Registry
import Vocabulary

/// R09: data rest and are seen from only where the agreement lets them (GDPR 28(3)(a)): storage and access each by itself.
extension DayView {
  func placesAreCovered(_ flow: Declaration, under agreement: Int, details: Bool) -> [Finding] {
    [Dimension.storage, .access].map { coverage(of: flow, $0, under: agreement, details: details) }
  }

  /// The rows of the EEA's table, written from memory, that the places of a set rest on.
  func uncertain(_ set: SetNumber, _ dimension: Dimension) -> [Detail] {
    guard dimension.taxonomy == nil, !places.uncertain.isEmpty else { return [] }
    return register.sets.places.elements(of: set).compactMap { element in
      places.uncertain[Int(places.placeOfUse[Int(element)])].map { .law($0) }
    }
  }
}
