/// Finds what somebody may have meant.
enum Nearest {
  /// The words nearest to another, three at most; none where all are far off.
  static func words(to word: String, among candidates: some Sequence<String>) -> [String] {
    let letters = Array(word.lowercased().unicodeScalars.prefix(64))
    let bound = max(1, letters.count / 3)
    var found: [(distance: Int, word: String)] = []
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      guard abs(other.count - letters.count) <= bound else { continue }
      let distance = distance(letters, other)
      if distance <= bound { found.append((distance, candidate)) }
    }
    found.sort {
      $0.distance == $1.distance ? $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) : $0.distance < $1.distance
    }
    return found.prefix { $0.distance == found[0].distance }.prefix(3).map(\.word)
  }

  /// How many letters must be put in, left out, changed or swapped with the next.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = above
      above = row
    }
    return above[b.count]
  }
}
