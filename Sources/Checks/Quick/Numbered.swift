/// Values numbered as they first come, each once.
struct Numbered<Value: Hashable> {
  /// The values, by number.
  private(set) var kinds: [Value] = []
  private var numbers: [Value: UInt32] = [:]

  /// - Parameter first: the value that gets number zero.
  init(first: Value) { _ = number(first) }

  init() {}

  mutating func number(_ value: Value) -> UInt32 {
    if let known = numbers[value] { return known }
    let number = UInt32(kinds.count)
    numbers[value] = number
    kinds.append(value)
    return number
  }
}
