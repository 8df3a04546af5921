import Registry
import Testing
import Vocabulary

@testable import Documents
@testable import Wording

@Suite struct `The words for fields` {
  @Test func `are there for each name of the document, and for no other`() {
    #expect(Set(FieldName.allCases.map(\.rawValue)) == Set(Word.allCases.map(\.rawValue)))
    #expect(Set(ObjectKind.allCases.map(\.rawValue)).isSubset(of: FieldName.allCases.map(\.rawValue)))
  }

  @Test(arguments: Language.allCases)
  func `tell the fields of one part from each other`(language: Language) throws {
    let sentences = language.sentences
    var seen = 0
    for (name, type) in Self.elements(of: RegistryGrammar.root) {
      let parent = FieldName(rawValue: name.rawValue)
      let fields = type.attributes.map(\.name) + type.particles.flatMap(\.alternatives).map(\.name)
      let labels = fields.map { field in FieldName(rawValue: field.rawValue).map { sentences.label($0, in: parent) } }
      #expect(labels.allSatisfy { $0?.isEmpty == false }, "\(name)")
      for (place, label) in labels.enumerated() {
        let alike = labels.indices.filter { labels[$0] == label && fields[$0] != fields[place] }
        #expect(alike.isEmpty, "\(name): \(alike.map { fields[$0] }) and \(fields[place]) are both “\(label ?? "")”")
      }
      seen += fields.count
    }
    #expect(seen > 250)
  }

  @Test func `are there for each word that a register chooses from a list`() {
    // Said in Norwegian as they are written, or written for people already.
    let alike: Set<String> = ["system", "I", "I.A", "I.B", "I.C", "II", "III"]
    for words in ClosedWords.allCases {
      guard let choice = words.choice else {
        #expect(words.words.allSatisfy { FieldName(rawValue: $0) != nil }, "\(words)")
        continue
      }
      for word in words.words where !alike.contains(word) {
        #expect(Language.nb.sentences.word(choice, word) != word, "\(words): \(word)")
        #expect(!Language.en.sentences.word(choice, word).isEmpty)
      }
    }
  }

  @Test(arguments: ["nonsense", ""]) func `leave a word alone that no list has`(word: String) {
    for choice in FieldChoice.allCases where choice != .right && choice != .mark {
      #expect(Language.nb.sentences.word(choice, word) == word)
    }
  }

  /// Every element of the grammar with the name that it stands under, each pair once.
  private static func elements(of root: ChildRule) -> [(name: Word, type: ElementType)] {
    var found: [(name: Word, type: ElementType)] = []
    var waiting = [root]
    while let rule = waiting.popLast() {
      if found.contains(where: { $0.name == rule.name && $0.type.name == rule.type.name }) { continue }
      found.append((rule.name, rule.type))
      waiting += rule.type.particles.flatMap(\.alternatives)
    }
    return found
  }
}
