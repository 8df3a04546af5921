import Law
import Registry
import Vocabulary

/// A declared set of places on the day: its places, and whether all of them are inside the EEA.
struct PlaceSet {
  /// Declared on the day: not silent, and not «none» confirmed only later.
  let isDeclared: Bool
  let isNone: Bool
  let isInsideEEA: Bool

  static func all(_ register: RegistrySnapshot, _ places: PlaceTable, _ day: Day) -> [PlaceSet] {
    let pool = register.sets.places
    return (0..<pool.count).map { number in
      let set = SetNumber(UInt32(number))
      if set == .undeclared { return PlaceSet(isDeclared: false, isNone: false, isInsideEEA: false) }
      if let confirmation = pool.confirmation(of: set) {
        let counts = confirmation.day <= day
        return PlaceSet(isDeclared: counts, isNone: counts, isInsideEEA: counts)
      }
      let inside = pool.elements(of: set).allSatisfy { places.presence[Int(places.placeOfUse[Int($0)])] == .inside }
      return PlaceSet(isDeclared: true, isNone: false, isInsideEEA: inside)
    }
  }
}
