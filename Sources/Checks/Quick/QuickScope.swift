import Registry
import Vocabulary

/// One dimension of what agreements cover: for each the row of its covered terms or places.
struct QuickScope {
  private let pool: SetPool
  private let terms: [UInt32]
  private let covered: BitRows
  /// By agreement; less than zero where its scope is not stated.
  private let rows: [Int32]

  init(_ dimension: Dimension, _ view: DayView) {
    let place = Int(dimension.rawValue)
    pool = view.register.sets[dimension]
    terms = view.tree(dimension)?.termOfWord ?? view.places.placeOfUse
    covered = view.covered[place]
    rows = view.agreements.map { $0.limits[place].isStated ? Int32($0.limits[place].covered) : -1 }
  }

  /// Whether an agreement plainly covers every element of a set that has any.
  func covers(_ set: SetNumber, _ agreement: Int) -> Bool {
    let row = Int(rows[agreement])
    let elements = pool.elements(of: set)
    if row < 0 || elements.isEmpty { return false }
    for element in elements where !covered[row, Int(terms[Int(element)])] { return false }
    return true
  }
}
