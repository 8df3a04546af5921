/// One element of a document: where it stands, and what it says.
struct Node {
  let name: String
  let range: Range<Int>
  let attributes: [Attribute]
  let children: [Node]

  struct Attribute {
    let name: String
    let value: String
    /// With the blank before it.
    let range: Range<Int>
  }
}

/// Reads the text of an export into a tree, and knows nothing of what it means.
///
/// Enough for a document without comments and other sections, as an export is; anything else ends the test.
struct Walker {
  private let bytes: [UInt8]
  private var at = 0

  static func tree(of bytes: [UInt8]) -> Node {
    var walker = Walker(bytes: bytes)
    walker.skip(past: "?>")
    walker.skip(to: "<")
    return walker.element()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func element() -> Node {
    let start = at
    at += 1
    let name = word()
    var attributes: [Node.Attribute] = []
    while true {
      let before = at
      blanks()
      if bytes[at] == UInt8(ascii: "/") {
        at += 2
        return Node(name: name, range: start..<at, attributes: attributes, children: [])
      }
      if bytes[at] == UInt8(ascii: ">") { break }
      let attribute = word()
      at += 2
      let value = at
      skip(to: "\"")
      at += 1
      attributes.append(Node.Attribute(name: attribute, value: text(value..<at - 1), range: before..<at))
    }
    at += 1
    return Node(name: name, range: start..<at, attributes: attributes, children: content()).ending(at)
  }

  /// What stands between a start tag and its end tag, which is read too.
  private mutating func content() -> [Node] {
    var children: [Node] = []
    while true {
      skip(to: "<")
      precondition(bytes[at + 1] != UInt8(ascii: "!"), "comments are not read here")
      if bytes[at + 1] == UInt8(ascii: "/") {
        skip(past: ">")
        return children
      }
      children.append(element())
    }
  }

  private mutating func word() -> String {
    let start = at
    while !" \n=/>".utf8.contains(bytes[at]) { at += 1 }
    return text(start..<at)
  }

  private mutating func blanks() { while " \n".utf8.contains(bytes[at]) { at += 1 } }

  private mutating func skip(to mark: Unicode.Scalar) { while bytes[at] != UInt8(ascii: mark) { at += 1 } }

  private mutating func skip(past mark: String) {
    let mark = Array(mark.utf8)
    while !bytes[at...].starts(with: mark) { at += 1 }
    at += mark.count
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension Node {
  fileprivate func ending(_ end: Int) -> Node {
    Node(name: name, range: range.lowerBound..<end, attributes: attributes, children: children)
  }
}
