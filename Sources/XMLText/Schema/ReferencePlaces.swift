/// Where references stand: libxml2 says at the end of a document which of them lead nowhere, but not where those are.
/// Each different reference is kept once, where it stands first.
struct ReferencePlaces {
  private let references: [SchemaReference]
  private let paths: [[Path]]
  /// For each attribute, by its number in the vocabulary, the references that it begins.
  private let ofAttribute: [Int: [Int]]
  private var seen: [Seen: Position] = [:]

  private struct Seen: Hashable {
    var reference: Int
    var names: [String]
  }

  /// One alternative of a selector, in numbers of the vocabulary.
  private struct Path {
    var scope: Int?
    var isDeep: Bool
    var steps: [Int?]

    /// Whether it leads to the last of the open elements.
    func leads(to open: [Int?]) -> Bool {
      guard open.count > steps.count else { return false }
      let matches = zip(open.suffix(steps.count), steps).allSatisfy { $1 == nil || $0 == $1 }
      let above = open.dropLast(steps.count)
      return matches && (isDeep ? above.contains(scope) : above.last == scope)
    }
  }

  init(_ references: [SchemaReference]) {
    self.references = references
    let words = Self.vocabulary(references)
    let numbers = Dictionary(zip(words, words.indices)) { first, _ in first }
    paths = references.map { reference in
      reference.paths.map { path in
        Path(
          scope: numbers[reference.scope], isDeep: path.isDeep, steps: path.steps.map { $0.map { numbers[$0] ?? -1 } })
      }
    }
    var ofAttribute: [Int: [Int]] = [:]
    for (number, reference) in references.enumerated() {
      guard let first = reference.attributes.first, let word = numbers[first] else { continue }
      ofAttribute[word, default: []].append(number)
    }
    self.ofAttribute = ofAttribute
  }

  /// The names of elements and attributes that a reader must know by number.
  static func vocabulary(_ references: [SchemaReference]) -> [String] {
    Set(references.flatMap { [$0.scope] + $0.paths.flatMap(\.steps).compactMap(\.self) + $0.attributes }).sorted()
  }

  /// Notes the references of an element, the last of the open ones.
  mutating func note(_ tag: borrowing XMLTag, below open: [Int?]) {
    for place in 0..<tag.attributeCount {
      guard let word = tag.attributeWord(place), let numbers = ofAttribute[word] else { continue }
      for number in numbers where paths[number].contains(where: { $0.leads(to: open) }) {
        let names = references[number].attributes.compactMap { Self.value($0, of: tag) }
        let key = Seen(reference: number, names: names)
        if seen[key] == nil { seen[key] = tag.position(ofValue: place) }
      }
    }
  }

  private static func value(_ name: String, of tag: borrowing XMLTag) -> String? {
    for place in 0..<tag.attributeCount
    where !tag.attributeHasPrefix(place) && String(decoding: tag.attributeName(place), limit: .max) == name {
      return String(decoding: tag.value(place), limit: .max)
    }
    return nil
  }

  /// Where names stand that a reference of the schema leads to.
  func place(of names: [String], in name: String) -> Position? {
    guard let number = references.firstIndex(where: { $0.name == name }) else { return nil }
    return seen[Seen(reference: number, names: names)]
  }
}
