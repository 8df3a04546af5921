import Law
import Testing
import Vocabulary

@testable import Wording

@Suite struct `The texts of the tables of law` {
  let law: LawEdition

  init() throws { law = try LawEdition.current() }

  /// What the tables say in words, part by part.
  private var parts: Set<String> {
    var texts = law.adequacy.flatMap { [$0.scope, $0.excluded].compactMap { $0 } }
    for table in LawTable.allCases where table != .edition {
      for row in law.rows(in: table) {
        texts.append(row.source.text)
        if let note = ListedRow(row, .en).note { texts.append(note) }
      }
    }
    return Set(texts.flatMap { $0.split(separator: "; ").map(String.init) })
  }

  @Test func `are all put into bokmål, and nothing else is`() {
    for part in parts { #expect(Bokmaal.lawText(part: part) != nil, "\(part)") }
    let unused = Bokmaal.lawTexts.keys.filter { !parts.contains($0) }
    #expect(unused.isEmpty, "\(unused.sorted())")
  }

  @Test func `have no English words where bokmål is read`() throws {
    let english = ["the", "of", "and", "seen", "memory", "whole", "from", "with", "not", "only", "Decision", "Art."]
    let tables: [LawTable] = [
      .adequacy, .eea, .organisations, .standardSets, .standardModules, .clauses, .clauseSets, .legalBases,
      .nationalLaw,
    ]
    for table in tables {
      // Names of places and authorities are their own, and stand where a row begins.
      let lines = LawText(in: .nb, under: law).rows(of: table).map(\.text).filter { line in
        line.hasPrefix("    ")
      }
      let words = Set(lines.flatMap { $0.split { !$0.isLetter && $0 != "." } }.map(String.init))
      for word in english { #expect(!words.contains(word), "\(table): \(word)") }
    }
  }

  @Test func `stay as they are where somebody else wrote the tables`() {
    #expect(Language.nb.sentences.lawText("our own note; site seen") == "our own note; nettstedet er sett")
    #expect(Language.en.sentences.lawText("site seen") == "site seen")
    #expect(Language.nb.sentences.lawText("OJ L 215 of 2000-08-25") == "EUT L 215 av 2000-08-25")
  }
}
