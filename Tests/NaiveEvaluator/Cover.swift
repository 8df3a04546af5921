public import Checks
internal import Vocabulary

/// Section 3: a term under a scope.
extension Words {
  /// Whether a word or one above it is excluded.
  func isExcluded(_ word: String, by excluded: Set<String>) -> Bool { up(word).contains { excluded.contains($0) } }

  /// How a word stands to what is named and excluded; `nil` where it is covered.
  public func cover(_ word: String, named: Set<String>, excluded: Set<String> = []) -> Coverage? {
    // 1
    if isExcluded(word, by: excluded) { return .excluded }
    // 2
    let marks = marks(word)
    let namedAbove = up(word).filter { named.contains($0) }
    let bearers = namedAbove.filter { marks.isSubset(of: self.marks($0)) }
    if !bearers.isEmpty {
      if bearers.allSatisfy(isTooWide) { return .notSpecific }
      let borne = bearers.map { self.marks($0) }
      let doubtful = down(word).contains { below in
        excluded.contains(below) || carriesMore(below, than: borne)
      }
      return doubtful ? .unclear : nil
    }
    // 3
    if down(word).contains(where: { named.contains($0) && !isExcluded($0, by: excluded) }) { return .unclear }
    // 4 and 5
    return namedAbove.isEmpty ? .outside : .notNamed
  }

  /// Whether a word carries a mark that none of these has.
  private func carriesMore(_ word: String, than borne: [Marks]) -> Bool {
    [Marks.art9, .art10, .nationalID].contains { mark in
      marks(word).contains(mark) && !borne.contains { $0.contains(mark) }
    }
  }
}
