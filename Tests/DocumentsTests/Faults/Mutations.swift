@testable import RandomDeclarations

/// The tags of a document and its elements, found in its text so that a test can change one of them.
struct Markup {
  struct Attribute {
    /// From the space before the name to the closing quote.
    let whole: Range<String.Index>
    let name: Range<String.Index>
    let value: Range<String.Index>
  }

  struct Element {
    let name: String
    let tag: Range<String.Index>
    var whole: Range<String.Index>
    let attributes: [Attribute]
    let parent: Int?
  }

  let text: String
  private(set) var elements: [Element] = []

  init(_ text: String) {
    self.text = text
    var open: [Int] = []
    for match in text.matches(of: /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([a-z-]+)([^>]*?)(\/?)>/) {
      guard let name = match.output.2 else { continue }
      if match.output.1 == "/" {
        guard let last = open.popLast() else { continue }
        elements[last].whole = elements[last].whole.lowerBound..<match.range.upperBound
        continue
      }
      let attributes = text[match.range].matches(of: /\s+([a-z0-9-]+)="([^"]*)"/).filter { $0.output.1 != "xmlns" }.map
      {
        Attribute(
          whole: $0.range, name: $0.output.1.startIndex..<$0.output.1.endIndex,
          value: $0.output.2.startIndex..<$0.output.2.endIndex)
      }
      elements.append(
        Element(name: String(name), tag: match.range, whole: match.range, attributes: attributes, parent: open.last))
      if match.output.4 != "/" { open.append(elements.count - 1) }
    }
  }

  func replacing(_ range: Range<String.Index>, with replacement: String) -> String {
    text.replacingCharacters(in: range, with: replacement)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with replacement: String) -> String {
    self[..<range.lowerBound] + replacement + self[range.upperBound...]
  }
}

/// One change of a document, whose outcome nobody knows beforehand.
struct Mutation: Sendable, CustomStringConvertible {
  let description: String
  let text: String

  private static let values = [
    "", " ", "x y", "2026-02-30", "2026-02-28", "-", "ÅÆ", "nobody", "yes", "P1D", "1", "SE", "EEA", "fjord", "booking",
    "website", "name", "2021/914", "A6-1-a", "art9", "PT4H",
  ]

  /// A change that the seed chooses.
  init(of markup: Markup, seed: UInt64) {
    var random = Seeded(seed)
    let element = markup.elements[Int.random(in: 1..<markup.elements.count, using: &random)]
    let whole = String(markup.text[element.whole])
    if let attribute = element.attributes.randomElement(using: &random), Int.random(in: 0..<2, using: &random) == 0 {
      let name = markup.text[attribute.name]
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        self.init("without \(name) of \(element.name)", markup.replacing(attribute.whole, with: ""))
      case 1:
        self.init("\(name) of \(element.name) renamed", markup.replacing(attribute.name, with: "other"))
      default:
        let value = Self.values[Int.random(in: 0..<Self.values.count, using: &random)]
        self.init("\(name)=`\(value)` of \(element.name)", markup.replacing(attribute.value, with: value))
      }
      return
    }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: self.init("without \(element.name)", markup.replacing(element.whole, with: ""))
    case 1: self.init("\(element.name) twice", markup.replacing(element.whole, with: whole + whole))
    case 2: self.init("text before \(element.name)", markup.replacing(element.whole, with: "text" + whole))
    case 3: self.init("unknown before \(element.name)", markup.replacing(element.whole, with: "<unknown/>" + whole))
    default:
      let other = markup.elements[Int.random(in: 1..<markup.elements.count, using: &random)]
      self.init(
        "\(other.name) in place of \(element.name)",
        markup.replacing(element.whole, with: String(markup.text[other.whole])))
    }
  }

  init(_ description: String, _ text: String) {
    self.description = description
    self.text = text
  }
}
