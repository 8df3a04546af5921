/// Numbers on disk that were found for numbers of a snapshot: a place for each where everything is written, else only for
/// those that were asked for, so that a small change of a large register takes little. Zero is not found yet.
struct Remembered<Found: FixedWidthInteger> {
  private var all: [Found] = []
  private var some: [Int: Found] = [:]

  /// For numbers below `count`.
  init(_ count: Int, all isAll: Bool) {
    if isAll { all = Array(repeating: 0, count: count) }
  }

  subscript(_ number: Int) -> Found {
    get { all.isEmpty ? some[number] ?? 0 : all[number] }
    set { if all.isEmpty { some[number] = newValue } else { all[number] = newValue } }
  }
}
