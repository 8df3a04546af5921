/// «Did you mean»: the nearest of some names to what somebody typed.
enum Suggestion {
  /// The nearest name, where one is near enough to be meant; the first of equals.
  static func nearest(to typed: String, among names: [String]) -> String? {
    let ranked = names.map { (name: $0, distance: distance(typed.lowercased(), $0.lowercased())) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(2, best.name.count / 3) ? best.name : nil
  }

  /// How many letters must be added, left out or changed to make one word of another.
  private static func distance(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let changed = diagonal + (letter == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
