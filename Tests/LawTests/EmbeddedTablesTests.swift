import Law
import Testing
import Vocabulary

@Suite struct `The tables in the binary` {
  let law: LawEdition

  init() throws { law = try LawEdition.current() }

  @Test func `are all read, row by row`() {
    #expect(law.name == "2026-11-22")
    #expect(law.knownUntil == Day(2026, 11, 22))
    #expect(law.adequacy.count == 25)
    #expect(law.memberships.count == 60)
    #expect(law.countries.count == 249)
    #expect(law.organisations.count == 1)
    #expect(law.authorities.count == 30)
    #expect(law.standardSets.count == 7)
    #expect(law.standardModules.count == 8)
    #expect(law.clauses.count == 14)
    #expect(law.clauseSets.count == 4)
    #expect(law.legalBases.count == 33)
    #expect(law.nationalLaw.count == 3)
    #expect(law.terms.count == 96)
    let words = Taxonomy.allCases.map { law.taxonomy($0).terms.count }
    #expect(words == [149, 29, 71, 30, 75])
  }

  @Test func `give an equal edition when read from outside, also as a spreadsheet saves them`() throws {
    let bytes = LawEdition.embeddedBytes()
    let saved = bytes.mapValues { table in
      Array(
        "\u{FEFF}\(String(decoding: table, as: UTF8.self).split(separator: "\n").joined(separator: "\r\n"))\r\n".utf8)
    }
    for tables in [bytes, saved] {
      let outside = try LawEdition(tables: tables)
      #expect(outside.name == law.name)
      for table in LawTable.allCases {
        #expect(outside.rows(in: table).map { comparable($0) } == law.rows(in: table).map { comparable($0) })
      }
    }
  }

  @Test func `say where each row comes from`() {
    for table in LawTable.allCases {
      for row in law.rows(in: table) {
        #expect(row.reference == LawReference(table: table, row: row.id, confidence: row.source.confidence))
        #expect(!row.source.text.isEmpty)
      }
    }
  }

  @Test func `own up to the rows that nobody has looked up`() {
    let unverified = Dictionary(grouping: law.unverified, by: \.table).mapValues { $0.map(\.row) }
    #expect(unverified[.adequacy] == ["ca-pnr-2005", "hu-2000", "us-pnr-2004"])
    #expect(
      unverified[.eea] == ["AX", "BL", "GI", "MF", "NC", "PF", "PM", "SJ", "TF", "WF", "YT"])
    #expect(unverified[.standardSets] == ["2002/16"])
    #expect(unverified[.standardModules] == ["2001/497", "2002/16", "2004/915", "2010/87", "2021/914-4"])
    #expect(unverified[.clauses] == nil)
    #expect(unverified[.clauseSets] == ["dk-2019"])
    #expect(unverified[.legalBases] == nil)
    #expect(unverified[.nationalLaw] == ["no-criminal", "no-national-id"])
    #expect(unverified[.authorities]?.count == 11)
    #expect(unverified[.countries] == nil)
  }

  @Test func `carry the notice of what they take from others`() {
    #expect(LawEdition.notice.contains("Data Privacy Vocabulary (DPV), version 2.3"))
    #expect(LawEdition.notice.contains("THIS WORK IS PROVIDED \"AS IS,\""))
  }
}

/// A row of any kind, to be compared with another.
private func comparable(_ row: some LawRow) -> AnyHashable { AnyHashable(row) }
