internal import CLibXML2

/// The vocabulary, found by address: libxml2 keeps each distinct name once, so equal names are the same pointer.
struct WordTable {
  private let slots: UnsafeMutableBufferPointer<(name: UnsafePointer<UInt8>?, word: Int)>
  private let mask: Int

  init(_ words: [String], in dictionary: xmlDictPtr?) {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    slots = .allocate(capacity: size)
    slots.initialize(repeating: (nil, 0))
    for (number, word) in words.enumerated() {
      var word = word
      let name = word.withUTF8 { xmlDictLookup(dictionary, $0.baseAddress, Int32($0.count)) }
      guard let name else { continue }
      var slot = hash(name)
      while slots[slot].name != nil, slots[slot].name != name { slot = (slot + 1) & mask }
      if slots[slot].name == nil { slots[slot] = (name, number) }
    }
  }

  func index(of name: UnsafePointer<UInt8>) -> Int? {
    var slot = hash(name)
    while let candidate = slots[slot].name {
      if candidate == name { return slots[slot].word }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func hash(_ name: UnsafePointer<UInt8>) -> Int {
    let mixed = UInt64(UInt(bitPattern: name)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & mask
  }

  func deallocate() { slots.deallocate() }
}
