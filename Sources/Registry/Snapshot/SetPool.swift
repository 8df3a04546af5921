import Vocabulary

/// The number of a declared set in its pool. Zero is «undeclared».
public struct SetNumber: Hashable, Sendable, BitwiseCopyable {
  /// Counted from zero, where zero is the undeclared set.
  public let raw: UInt32
  /// A set by its number.
  public init(_ raw: UInt32) { self.raw = raw }
  /// Nothing was declared.
  public static let undeclared = SetNumber(0)
  /// As an index of an array.
  @inlinable public var index: Int { Int(raw) }
}

/// The distinct declared sets of one kind, each kept once: most flows of a register declare what others do.
public struct SetPool: Sendable {
  @usableFromInline var elements: [UInt32] = []
  @usableFromInline var ends: [UInt32] = [0]
  /// By slot, the number of a set; and eight bits of its hash, so that few other sets are looked at.
  private var slots: [UInt32] = Array(repeating: 0, count: 16)
  private var tags: [UInt8] = Array(repeating: 0, count: 16)
  private var confirmed: [UInt32: Confirmation] = [:]
  private var empties: [Confirmation: UInt32] = [:]
  private var hashed = 0

  /// A pool with only the undeclared set.
  public init() {}

  /// How many sets there are, the undeclared one included.
  public var count: Int { ends.count }

  /// The elements of a set, ascending by number; empty for «undeclared» and for «none, confirmed».
  @inlinable
  public func elements(of set: SetNumber) -> ArraySlice<UInt32> { elements[range(set.index)] }

  /// Who confirmed that a set is empty, where somebody did.
  public func confirmation(of set: SetNumber) -> Confirmation? { confirmed[set.raw] }

  /// The number of «none, confirmed».
  public mutating func number(of none: Confirmation) -> SetNumber {
    if let known = empties[none] { return SetNumber(known) }
    ends.append(UInt32(elements.count))
    let number = UInt32(count - 1)
    confirmed[number] = none
    empties[none] = number
    return SetNumber(number)
  }

  /// The number of a set of elements, which must be ascending and distinct, and at least one.
  public mutating func number(of set: some Collection<UInt32>) -> SetNumber {
    precondition(!set.isEmpty, "an empty set is either undeclared or confirmed")
    let hash = Self.hash(set)
    let tag = Self.tag(hash)
    if let known = known(set, hash) { return known }
    if (hashed + 1) * 4 > slots.count * 3 { grow() }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 { slot = (slot + 1) & mask }
    elements.append(contentsOf: set)
    ends.append(UInt32(elements.count))
    slots[slot] = UInt32(count - 1)
    tags[slot] = tag
    hashed += 1
    return SetNumber(UInt32(count - 1))
  }

  private func known(_ set: some Collection<UInt32>, _ hash: UInt64) -> SetNumber? {
    let (mask, tag) = (slots.count - 1, Self.tag(hash))
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 {
      if tags[slot] == tag, elements[range(Int(slots[slot]))].elementsEqual(set) { return SetNumber(slots[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inlinable
  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    tags = Array(repeating: 0, count: slots.count)
    let mask = slots.count - 1
    for index in 1..<count where confirmed[UInt32(index)] == nil {
      let hash = Self.hash(elements[range(index)])
      var slot = Int(truncatingIfNeeded: hash) & mask
      while tags[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index)
      tags[slot] = Self.tag(hash)
    }
  }

  /// Never zero, which marks an empty slot.
  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }

  private static func hash(_ set: some Collection<UInt32>) -> UInt64 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for element in set {
      hash = (hash ^ UInt64(element)) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 32
    }
    return hash
  }
}
