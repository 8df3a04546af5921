import Law
import Testing

/// One change to a table, and where and how it must be refused.
struct Mutation: Sendable, CustomTestStringConvertible {
  let table: LawTable
  let old: String
  let new: String
  let line: Int
  let column: Int
  let message: String
  var testDescription: String { "\(table): \(message)" }

  init(_ table: LawTable, _ old: String, _ new: String, at line: Int, _ column: Int, _ message: String) {
    self.table = table
    self.old = old
    self.new = new
    self.line = line
    self.column = column
    self.message = message
  }

  static let all: [Mutation] = [
    // Columns and lines.
    .init(.organisations, "name_nb,source", "name_nn,source", at: 1, 14, "unknown column «name_nn»"),
    .init(.organisations, "name_nb,source", "source,source", at: 1, 21, "the column «source» stands twice"),
    .init(.organisations, "code,name_en,", "code,", at: 1, 1, "the column «name_en» is missing"),
    .init(.organisations, "EPO,European", "EPO,x,European", at: 2, 1, "this line has 7 fields"),
    .init(.organisations, "EPO,European", "\nEPO,European", at: 2, 1, "this line has 1 fields"),
    // Quotes.
    .init(.organisations, "EPO,European", "EPO,Euro\"pean", at: 2, 9, "a quotation mark inside a field"),
    .init(.organisations, "EPO,European", "EPO,\"European", at: 2, 72, "text after the end of a quoted field"),
    .init(.edition, "2026-11-22,State", "2026-11-22,\"State", at: 2, 23, "this quoted field never ends"),
    // Days and periods.
    .init(.adequacy, "2023-07-10,2023-07-10,", "2023-07-10,2023-02-30,", at: 24, 208, "«2023-02-30» is no day"),
    .init(.adequacy, "2016-07-12,2020-07-15", "2016-07-12,2016-07-11", at: 17, 201, "is before the first"),
    .init(.adequacy, "2023-07-10,2023-07-10,", "2023-07-11,2023-07-10,", at: 24, 197, "adopted after its first day"),
    .init(
      .adequacy, "2020-07-15,invalid by C-311/18 Schrems II of 2020-07-16,", "2020-07-15,,", at: 17, 212,
      "a last day and a reason come together"),
    .init(
      .eea, "JE,Jersey,territory-out,third-country,,,,", "JE,Jersey,territory-out,third-country,,,,2020-01-01",
      at: 53, 42, "a last day without a first"),
    // Choices.
    .init(.organisations, ",seen,", ",sure,", at: 2, 139, "«sure» cannot stand in «confidence»"),
    .init(.adequacy, "us-dpf,US,organisation-list", "us-dpf,US,list", at: 24, 11, "«list» cannot stand in «kind»"),
    .init(.clauses, "GDPR 28(3)(h),yes", "GDPR 28(3)(h),ja", at: 14, 69, "«ja» cannot stand in «located»"),
    .init(.dataCategories, "DrugTestResult,art9", "DrugTestResult,art99", at: 132, 94, "unknown mark «art99»"),
    .init(
      .adequacy, "purpose=immigration-control,datatilsynet.no", "purpose=x,datatilsynet.no", at: 20, 214,
      "there is no «x»"),
    // Ids and references.
    .init(.organisations, "EPO,European", "EPO\u{20},European", at: 2, 1, "is no code of an organisation"),
    .init(.clauses, "A28.3.b,", "A28.3.a,", at: 8, 1, "«A28.3.a» stands twice"),
    .init(.purposes, "newsletter,direct-marketing", "newsletter,dm", at: 33, 12, "there is no «dm»"),
    .init(.purposes, "\npurpose,,", "\npurpose,newsletter,", at: 2, 9, "this word is below itself"),
    .init(.adequacy, "ch-2000,CH", "ch-2000,XX", at: 2, 9, "there is no «XX»"),
    .init(.adequacy, "epo-2025,EPO,international-organisation", "epo-2025,EPO,country", at: 25, 14, "is no country"),
    .init(.eea, "AX,Åland Islands", "AX,Åland", at: 33, 4, "another name than in the countries"),
    .init(.eea, "territory-in,none,FI", "territory-in,none,RU", at: 33, 36, "there is no «RU»"),
    .init(.clauseSets, "2021/914,2,", "2021/914,5,", at: 3, 21, "the set has no such module"),
    .init(.standardModules, "2010/87,2010/87", "2010/87,2021/915", at: 6, 9, "there is no «2021/915»"),
  ]
}

@Suite struct `A table with a fault` {
  @Test(arguments: Mutation.all)
  func `is refused with its line and column, and what may stand there`(_ mutation: Mutation) throws {
    let found = try #require(fault(in: tables(changing: mutation.table, mutation.old, to: mutation.new)))
    #expect(found.table == mutation.table.rawValue)
    #expect(found.message.contains(mutation.message))
    #expect([found.line, found.column] == [mutation.line, mutation.column])
    #expect(!found.help.isEmpty)
  }

  @Test func `is refused when it is missing, empty or unknown`() throws {
    var tables = LawEdition.embeddedBytes()
    let eea = tables.removeValue(forKey: "eea")
    #expect(fault(in: tables)?.message == "the table is missing")
    tables["eea"] = []
    #expect(fault(in: tables)?.message == "the table is empty")
    tables["eea"] = eea
    tables["eae"] = eea
    #expect(fault(in: tables)?.description.hasPrefix("eae.csv:1:1: there is no table of this name\nhelp: ") == true)
  }

  @Test func `is refused where its bytes are not UTF-8`() throws {
    var tables = LawEdition.embeddedBytes()
    tables["organisations"]?.append(contentsOf: Array("X,".utf8) + [0xFF])
    let found = try #require(fault(in: tables))
    #expect([found.line, found.column] == [3, 3])
    #expect(found.message == "this field is not UTF-8")
  }
}
