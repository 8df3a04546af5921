import XMLText

/// A findings document as a program of others sees it.
struct Seen {
  struct Element: Hashable {
    var name: String
    var attributes: [String: String]
    subscript(_ name: String) -> String? { attributes[name] }
  }

  let root: Element
  let checks: [Element]
  /// By check, then in order.
  var answers: [[Element]] = []
  /// By check: the four sorts, then those that wait.
  var counts: [[Int]] = []
  let details: [Element]
  /// Sentences and remedies.
  let texts: [String]
  private let all: [Element]

  init(_ document: String) throws {
    let reader = XMLReader(Tree(), namespace: "urn:samsvar:findings:1")
    try reader.feed(Array(document.utf8))
    try reader.finish()
    let tree = reader.handler
    all = tree.elements.map(\.element)
    root = all[0]
    checks = tree.elements.filter { $0.path.last == "checks" }.map(\.element)
    details = tree.elements.filter { $0.path.last == "details" }.map(\.element)
    texts = tree.texts
    for (path, element) in tree.elements where path.contains("checks") {
      if element.name == "check" { answers.append([]) }
      if element.name == "answer" { answers[answers.count - 1].append(element) }
      if element.name == "counts" { counts.append(Self.numbers(element)) }
    }
  }

  /// The numbers of each element of a name.
  func numbers(_ name: String) -> [[Int]] { all.filter { $0.name == name }.map(Self.numbers) }

  private static func numbers(_ element: Element) -> [Int] {
    ["complies", "violates", "unknown", "not-applicable", "waiting", "judged", "planned", "ended"]
      .compactMap { element[$0].flatMap { Int($0) } }
  }
}

/// Keeps every element with the names of those around it.
private struct Tree: XMLHandler {
  var elements: [(path: [String], element: Seen.Element)] = []
  var texts: [String] = []
  private var path: [String] = []

  mutating func start(_ tag: borrowing XMLTag) {
    var attributes: [String: String] = [:]
    for number in 0..<tag.attributeCount { attributes[tag.attributeName(number).string] = tag.value(number).string }
    let name = tag.name.string
    elements.append((path, Seen.Element(name: name, attributes: attributes)))
    path.append(name)
  }

  mutating func text(_ text: borrowing XMLCharacters) {
    if path.last == "sentence" || path.last == "remedy" { texts.append(text.bytes.string) }
  }

  mutating func end() { path.removeLast() }
}

extension Span<UInt8> {
  fileprivate var string: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
}
