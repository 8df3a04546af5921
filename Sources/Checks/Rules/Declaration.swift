import Registry
import Vocabulary

/// What a flow declares, as every hop of its chains is asked about it.
struct Declaration {
  let number: UInt32
  let row: FlowRow
  let storage: SetNumber
  let access: SetNumber
  /// All its operations are at or below `keep`.
  let keepsOnly: Bool

  init(_ number: UInt32, _ row: FlowRow, in view: DayView) {
    self.number = number
    self.row = row
    storage = view.register.places(.storage, of: row)
    access = view.register.places(.access, of: row)
    keepsOnly = view.keepsOnly(row.operations)
  }

  func set(_ dimension: Dimension) -> SetNumber {
    switch dimension {
    case .categories: row.categories
    case .subjects: row.subjects
    case .purposes: row.purposes
    case .operations: row.operations
    case .storage: storage
    case .access: access
    }
  }
}

/// How a declared set stands on the day.
enum SetState {
  case undeclared
  case none
  case some
}

extension DayView {
  func state(_ set: SetNumber, _ dimension: Dimension) -> SetState {
    if set == .undeclared { return .undeclared }
    if !register.sets[dimension].elements(of: set).isEmpty { return .some }
    guard let confirmation = register.sets[dimension].confirmation(of: set) else { return .undeclared }
    return confirmation.day <= day ? .none : .undeclared
  }

  func keepsOnly(_ set: SetNumber) -> Bool {
    switch state(set, .operations) {
    case .undeclared: false
    case .none: true
    case .some:
      register.sets.operations.elements(of: set).allSatisfy {
        operations.isAtOrBelow(Int(operations.termOfWord[Int($0)]), "keep")
      }
    }
  }

  /// The terms of a set, or its places, as numbers of the tree or of the table.
  func terms(_ set: SetNumber, _ dimension: Dimension) -> [Int] {
    let elements = register.sets[dimension].elements(of: set)
    if let tree = tree(dimension) { return elements.map { Int(tree.termOfWord[Int($0)]) } }
    var found = elements.map { Int(places.placeOfUse[Int($0)]) }
    found.sort()
    return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
  }
}
