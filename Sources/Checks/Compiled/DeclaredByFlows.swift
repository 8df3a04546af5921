import Registry
import Vocabulary

/// What the live flows of each activity declare, as rows of terms: one pass over all flows, made when first asked for.
final class DeclaredByFlows {
  private(set) var categories: BitRows
  private(set) var subjects: BitRows
  private(set) var purposes: BitRows

  /// The same where only some activities have other flows.
  init(_ earlier: DeclaredByFlows, _ activities: Set<Int>, in view: DayView) {
    (categories, subjects, purposes) = (earlier.categories, earlier.subjects, earlier.purposes)
    for activity in activities {
      categories.clear(activity)
      subjects.clear(activity)
      purposes.clear(activity)
      for flow in view.flowsByActivity[activity] {
        let row = view.register.flows[Int(flow)]
        for term in view.terms(row.categories, .categories) { categories[activity, term] = true }
        for term in view.terms(row.subjects, .subjects) { subjects[activity, term] = true }
        for term in view.terms(row.purposes, .purposes) { purposes[activity, term] = true }
      }
    }
  }

  init(_ view: DayView) {
    let register = view.register
    let count = register.activities.count
    categories = BitRows(bits: view.categories.count, rows: count)
    subjects = BitRows(bits: view.subjects.count, rows: count)
    purposes = BitRows(bits: view.purposes.count, rows: count)
    let sets = register.sets
    var known = [
      [UInt32](repeating: .max, count: sets.categories.count), [UInt32](repeating: .max, count: sets.subjects.count),
      [UInt32](repeating: .max, count: sets.purposes.count),
    ]
    /// Takes in a set, unless the activity whose row took it in last is the same.
    func file(_ set: SetNumber, _ place: Int, _ row: inout BitRows, _ pool: SetPool, _ tree: TermTree, _ one: UInt32) {
      if known[place][set.index] == one { return }
      known[place][set.index] = one
      for element in pool.elements(of: set) { row[Int(one), Int(tree.termOfWord[Int(element)])] = true }
    }
    register.flows.forEach { _, row in
      guard row.isLive(on: view.day) else { return }
      file(row.categories, 0, &categories, sets.categories, view.categories, row.activity.raw)
      file(row.subjects, 1, &subjects, sets.subjects, view.subjects, row.activity.raw)
      file(row.purposes, 2, &purposes, sets.purposes, view.purposes, row.activity.raw)
    }
  }
}
