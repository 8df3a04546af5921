public import Registry
public import Vocabulary

/// A flaw in words: what is wrong, and what may stand there or what to do. Both are parts of sentences: a small first
/// letter, no full stop.
public struct ToldFlaw: Hashable, Sendable {
  /// What is wrong, in one line.
  public let message: String
  /// What may stand there, or what to do.
  public let help: String

  init(_ message: String, help: String) { (self.message, self.help) = (message, help) }
}

extension Flaw {
  /// The flaw in a language.
  public func told(in language: Language) -> ToldFlaw { language.sentences.told(self) }
}

/// What is wrong with what was declared, in words.
protocol FlawSentences {
  func told(_ flaw: ValueFlaw) -> ToldFlaw
  func told(_ flaw: NameFlaw) -> ToldFlaw
  func told(_ flaw: ElementFlaw) -> ToldFlaw
  func told(_ flaw: AttributeFlaw) -> ToldFlaw
  func told(_ flaw: MemberFlaw) -> ToldFlaw
  func told(_ flaw: JSONFlaw) -> ToldFlaw
  func told(_ flaw: MarkupFlaw) -> ToldFlaw
  func told(_ flaw: AcceptanceFlaw) -> ToldFlaw
  func told(_ flaw: WholeFlaw) -> ToldFlaw
  func told(_ flaw: EditFlaw) -> ToldFlaw
  func told(_ flaw: SchemaFlaw) -> ToldFlaw
}

extension FlawSentences {
  func told(_ flaw: Flaw) -> ToldFlaw {
    switch flaw {
    case .value(let flaw): told(flaw)
    case .name(let flaw): told(flaw)
    case .element(let flaw): told(flaw)
    case .attribute(let flaw): told(flaw)
    case .member(let flaw): told(flaw)
    case .json(let flaw): told(flaw)
    case .markup(let flaw): told(flaw)
    case .acceptance(let flaw): told(flaw)
    case .whole(let flaw): told(flaw)
    case .edit(let flaw): told(flaw)
    case .schema(let flaw): told(flaw)
    }
  }
}

extension [String] {
  /// Words as they are written in a document, with commas and a last «or» or «and».
  package func quoted(_ conjunction: String) -> String {
    map { "`\($0)`" }.listed(conjunction)
  }
}

extension Taxonomy {
  /// The name under which `samsvar law` shows the words.
  var lawTable: String {
    switch self {
    case .categories: "data-categories"
    case .subjects: "data-subjects"
    case .purposes: "purposes"
    case .operations: "operations"
    case .measures: "measures"
    }
  }
}

extension UInt32 {
  /// As Unicode writes the number of a character: `U+0007`.
  var codePoint: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}

extension LawWords {
  /// What a person calls a row of such a table, in English.
  package var english: String { English().row(of: self) }
}
