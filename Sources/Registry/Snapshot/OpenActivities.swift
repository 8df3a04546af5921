/// The activities of a register that is being made: those that stand from before, and those declared since, by number.
struct OpenActivities: Sendable {
  private let kept: [Activity]
  private var anew: [Int: Activity] = [:]
  private var undeclared: Set<Int> = []
  private(set) var count: Int

  /// - Parameter kept: those of the register that a builder goes on from.
  init(_ kept: [Activity] = []) {
    self.kept = kept
    count = kept.count
  }

  /// The numbers of those that were named and not declared, ascending.
  var missing: [Int] { undeclared.sorted() }

  /// What was declared anew or first.
  var declaredSince: some Collection<Activity> { anew.values }

  /// Whether one is declared.
  func has(_ number: Int) -> Bool { number < count && !undeclared.contains(number) }

  /// Names one: it is to be declared.
  mutating func name(_ number: Int) {
    while count <= number {
      undeclared.insert(count)
      count += 1
    }
  }

  /// Takes one back that is to be declared anew.
  mutating func reopen(_ number: Int) { undeclared.insert(number) }

  /// Declares one.
  mutating func put(_ activity: Activity, at number: Int) {
    name(number)
    undeclared.remove(number)
    anew[number] = activity
  }

  /// All, by number, once none is missing.
  func finished() -> [Activity] {
    if anew.isEmpty { return kept }
    var all = kept
    all.reserveCapacity(count)
    for number in anew.keys.sorted() {
      if number < all.count { anew[number].map { all[number] = $0 } } else { all += [anew[number]].compactMap { $0 } }
    }
    return all
  }
}
