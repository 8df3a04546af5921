/// Where references stand: libxml2 says at the end of a document which of them lead nowhere, but not where those are.
/// Each different reference is kept once, where it stands first.
struct ReferencePlaces {
  private let references: [SchemaReference]
  /// For each reference its alternatives, in words of the vocabulary from the scope down.
  private let paths: [[[Int]]]
  private let ofElement: [Int: [Int]]
  private var seen: [Seen: Position] = [:]

  private struct Seen: Hashable {
    var reference: Int
    var names: [String]
  }

  init(_ references: [SchemaReference]) {
    self.references = references
    let words = Self.vocabulary(references)
    let numbers = Dictionary(zip(words, words.indices)) { first, _ in first }
    paths = references.map { reference in
      reference.paths.map { path in ([reference.scope] + path).compactMap { numbers[$0] } }
    }
    var ofElement: [Int: [Int]] = [:]
    for (number, paths) in paths.enumerated() {
      for last in Set(paths.compactMap(\.last)).sorted() { ofElement[last, default: []].append(number) }
    }
    self.ofElement = ofElement
  }

  /// The names of elements and attributes that a reader must know by number.
  static func vocabulary(_ references: [SchemaReference]) -> [String] {
    Set(references.flatMap { [$0.scope] + $0.paths.flatMap(\.self) + $0.attributes }).sorted()
  }

  /// Notes the references of an element; `words` are the names of the open elements, itself the last.
  mutating func note(_ tag: borrowing XMLTag, below words: [Int?]) {
    guard let last = words.last, let word = last, let numbers = ofElement[word] else { return }
    for number in numbers where paths[number].contains(where: { words.suffix($0.count).elementsEqual($0) }) {
      var names: [String] = []
      for name in references[number].attributes {
        for attribute in 0..<tag.attributeCount
        where String(decoding: tag.attributeName(attribute), limit: .max) == name {
          names.append(String(decoding: tag.value(attribute), limit: .max))
          if names.count == references[number].attributes.count {
            let key = Seen(reference: number, names: names)
            if seen[key] == nil { seen[key] = tag.position(ofValue: attribute) }
          }
        }
      }
    }
  }

  /// Where names stand that a reference of the schema leads to.
  func place(of names: [String], in name: String) -> Position? {
    guard let number = references.firstIndex(where: { $0.name == name }) else { return nil }
    return seen[Seen(reference: number, names: names)]
  }
}
