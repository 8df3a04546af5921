internal import XMLText

/// One object of the document with all that is inside it, in flat arrays that are used again for the next.
struct Fragment {
  /// Values and texts, one after another.
  private(set) var bytes: [UInt8] = []
  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []

  struct Node {
    let name: Word
    /// The name as a number.
    let word: UInt8
    let position: Position
    fileprivate(set) var attributes: Range<Int32>
    fileprivate(set) var text: Range<Int32>
    /// The node after the last one inside this one.
    fileprivate(set) var end: Int32
    /// Where the values and texts of this node and those inside it begin and end.
    fileprivate(set) var bytes: Range<Int32>
  }

  struct Attribute {
    let name: Word
    let word: UInt8
    let value: Range<Int32>
    /// What the value was understood as: a number, a day, a place in a list.
    let number: UInt32
  }

  mutating func empty() {
    bytes.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
  }

  /// Begins an element and answers with its number.
  mutating func begin(_ name: Word, _ word: UInt8, at position: Position) -> Int {
    let attribute = Int32(attributes.count)
    let byte = Int32(bytes.count)
    nodes.append(
      Node(
        name: name, word: word, position: position, attributes: attribute..<attribute, text: byte..<byte,
        end: Int32(nodes.count + 1), bytes: byte..<byte))
    return nodes.count - 1
  }

  /// Adds an attribute to the element that was begun last.
  mutating func add(_ name: Word, _ word: UInt8, _ value: UnsafeBufferPointer<UInt8>, number: UInt32) {
    let start = Int32(bytes.count)
    bytes.append(contentsOf: value)
    attributes.append(Attribute(name: name, word: word, value: start..<Int32(bytes.count), number: number))
    let last = nodes.count - 1
    nodes[last].attributes = nodes[last].attributes.lowerBound..<Int32(attributes.count)
    nodes[last].text = Int32(bytes.count)..<Int32(bytes.count)
  }

  /// Adds text to the element that was begun last.
  mutating func add(text: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: text)
    let last = nodes.count - 1
    nodes[last].text = nodes[last].text.lowerBound..<Int32(bytes.count)
  }

  /// Ends an element.
  mutating func end(_ node: Int) {
    nodes[node].end = Int32(nodes.count)
    nodes[node].bytes = nodes[node].bytes.lowerBound..<Int32(bytes.count)
  }

  /// Whether an element has text, and it is more than blanks.
  func hasText(_ node: Int) -> Bool {
    let text = nodes[node].text
    return bytes[Int(text.lowerBound)..<Int(text.upperBound)].contains { !isBlank($0) }
  }
}

/// Whether a byte is what XML takes for white space.
@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
