import Registry
import Vocabulary

/// For each set that an upstream flow brings, the terms that plainly arrived with it; sets that nothing follows have none.
struct ArrivedTerms {
  private var rows: [UInt32: Int32] = [:]
  private var covered: BitRows
  private var terms: [UInt32]
  private var pool: SetPool

  init(_ view: DayView, _ dimension: Dimension) {
    pool = view.register.sets[dimension]
    guard let tree = view.tree(dimension) else {
      (covered, terms) = (BitRows(bits: 0), [])
      return
    }
    terms = tree.termOfWord
    covered = BitRows(bits: tree.count)
    view.register.flows.forEach { _, row in
      if let upstream = row.upstream.single { return take(upstream, dimension, tree, view) }
      if row.upstream == .none { return }
      for upstream in view.register.upstream(of: row) { take(upstream, dimension, tree, view) }
    }
  }

  /// The same in a register that goes on: what later flows bring is looked at when a rule asks.
  func goingOn(in view: DayView, _ dimension: Dimension) -> ArrivedTerms {
    var next = self
    next.pool = view.register.sets[dimension]
    next.terms = view.tree(dimension)?.termOfWord ?? []
    return next
  }

  /// What one flow brings to whoever passes it on.
  private mutating func take(_ flow: Number<Flow>, _ dimension: Dimension, _ tree: TermTree, _ view: DayView) {
    let above = view.register.flows[flow.index]
    let set = dimension == .categories ? above.categories : above.subjects
    guard rows[set.raw] == nil, view.state(set, dimension) == .some else { return }
    let limit = Limit()
    limit.named = view.terms(set, dimension)
    rows[set.raw] = Int32(covered.append(tree.covered(by: limit)))
  }

  /// Whether every term of a set plainly arrived with another set.
  func hold(_ set: SetNumber, from upstream: SetNumber) -> Bool {
    guard let row = rows[upstream.raw].map(Int.init) else { return false }
    for element in pool.elements(of: set) where !covered[row, Int(terms[Int(element)])] { return false }
    return true
  }
}
