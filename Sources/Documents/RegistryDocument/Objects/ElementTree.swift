internal import XMLText

/// One object of a register as a small tree, for those who look into objects that differ.
struct ElementTree: Hashable {
  struct Attribute: Hashable {
    let name: Word
    let value: String
  }

  let name: Word
  var attributes: [Attribute] = []
  /// Nil where there is none but blanks.
  var text: String?
  var children: [ElementTree] = []

  init(_ name: Word) { self.name = name }

  /// The tree of an element that this program wrote.
  init(reading bytes: [UInt8]) throws {
    let reader = XMLReader(TreeHandler(), vocabulary: Word.allCases.map(\.rawValue))
    try reader.feed(bytes)
    try reader.finish()
    self = reader.handler.root
  }

  subscript(_ name: Word) -> String? { attributes.first { $0.name == name }?.value }

  func children(_ name: Word) -> [ElementTree] { children.filter { $0.name == name } }
  func child(_ name: Word) -> ElementTree? { children.first { $0.name == name } }

  /// What people call the object that this element is.
  var title: String? {
    if name == .term { return self[.en] ?? self[.nb] }
    return child(.title)?.text ?? child(.name)?.text
  }
}

private struct TreeHandler: XMLHandler {
  private static let words = Word.allCases
  private(set) var root = ElementTree(.registry)
  private var open: [ElementTree] = []

  mutating func start(_ tag: borrowing XMLTag) throws {
    var element = ElementTree(tag.word.map { Self.words[$0] } ?? .registry)
    for number in 0..<tag.attributeCount {
      guard let word = tag.attributeWord(number) else { continue }
      let value = tag.value(number).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
      element.attributes.append(ElementTree.Attribute(name: Self.words[word], value: value))
    }
    open.append(element)
  }

  mutating func text(_ text: borrowing XMLCharacters) throws {
    guard !text.isBlank, !open.isEmpty else { return }
    let said = text.bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    open[open.count - 1].text = (open[open.count - 1].text ?? "") + said
  }

  mutating func end() throws {
    guard let done = open.popLast() else { return }
    if open.isEmpty { root = done } else { open[open.count - 1].children.append(done) }
  }
}
