import Law
import Registry
import Vocabulary

/// A declared set of places on the day: its places, and whether all of them are inside the EEA.
struct PlaceSet {
  /// Declared on the day: not silent, and not «none» confirmed only later.
  let isDeclared: Bool
  let isInsideEEA: Bool
  /// Each place is inside the EEA, or the recipient's own.
  let isInsideOrOwn: Bool

  /// Declared, and not all of it inside the EEA.
  var leavesEEA: Bool { isDeclared && !isInsideEEA }

  /// Those of a register from one on, by number.
  static func all(_ register: RegistrySnapshot, _ places: PlaceTable, _ day: Day, from first: Int = 0) -> [PlaceSet] {
    let pool = register.sets.places
    return (first..<pool.count).map { number in
      let set = SetNumber(UInt32(number))
      if set == .undeclared {
        return PlaceSet(isDeclared: false, isInsideEEA: false, isInsideOrOwn: false)
      }
      if let confirmation = pool.confirmation(of: set) {
        let counts = confirmation.day <= day
        return PlaceSet(isDeclared: counts, isInsideEEA: counts, isInsideOrOwn: counts)
      }
      let elements = pool.elements(of: set)
      let isInside = { (use: UInt32) in places.presence[Int(places.placeOfUse[Int(use)])] == .inside }
      return PlaceSet(
        isDeclared: true, isInsideEEA: elements.allSatisfy(isInside),
        isInsideOrOwn: elements.allSatisfy { isInside($0) || register.names.placeUses[Int($0)].by == .recipient })
    }
  }
}
