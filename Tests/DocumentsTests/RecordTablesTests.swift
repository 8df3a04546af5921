import Checks
import Foundation
import Law
import Records
import Registry
import Testing
import Vocabulary

@testable import Documents

@Suite struct `The tables of a record` {
  private static let names = ["hosting", "opter", "processor", "schrems-two", "sub-processor-chain"]

  private func record(_ name: String, replacing old: String = "", with new: String = "") throws -> RecordOfProcessing {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Examples/\(name)/registry.xml")
    var text = try String(contentsOf: file, encoding: .utf8)
    if !old.isEmpty { text = text.replacing(old, with: new) }
    let law = try LawEdition.current()
    let register = try RegistryReader.read(Array(text.utf8), file: "registry.xml", law: law)
    let (party, role) = try #require(RecordOfProcessing.available(in: register).first)
    let day = try #require(Day("2026-11-22"))
    return try RecordOfProcessing(of: party, as: role, in: register, under: law, on: day)
  }

  private func bytes(
    _ table: RecordTable, of record: RecordOfProcessing, _ language: Language = .en,
    _ separator: CSVText.Separator = .comma
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try RecordTables(record, in: language, separatedBy: separator).write(table) { bytes += $0 }
    return bytes
  }

  /// Reads RFC 4180 in the strictest way: CRLF between rows, quotes doubled, nothing after a closing quote.
  private func rows(_ bytes: [UInt8], _ separator: Character = ",") throws -> [[String]] {
    try #require(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var rest = Substring(String(decoding: bytes.dropFirst(3), as: UTF8.self))
    while let character = rest.popFirst() {
      switch character {
      case "\"" where cell.isEmpty:
        while let inner = rest.popFirst() {
          if inner == "\"" {
            guard rest.first == "\"" else { break }
            rest.removeFirst()
          }
          cell.append(inner)
        }
      case separator:
        row.append(cell)
        cell = ""
      case "\r\n":
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.append(character)
      }
    }
    #expect(row.isEmpty && cell.isEmpty, "the last row ends with CRLF")
    return rows
  }

  @Test(arguments: names, Language.allCases)
  func `have rows of one length, with columns of different names`(name: String, language: Language) throws {
    let record = try record(name)
    for table in RecordTable.allCases {
      let rows = try rows(bytes(table, of: record, language))
      let head = try #require(rows.first)
      #expect(Set(head).count == head.count, "\(table): \(head)")
      #expect(rows.allSatisfy { $0.count == head.count }, "\(table)")
    }
  }

  @Test(arguments: names)
  func `hold as many things as the record`(name: String) throws {
    let record = try record(name)
    let count = { (table: RecordTable) in try rows(bytes(table, of: record)).count - 1 }
    #expect(try count(.activities) == record.counts.activities)
    #expect(try count(.parties) == record.counts.parties)
    #expect(try count(.agreements) == record.counts.agreements)
    #expect(try count(.recipients) == record.counts.flows.all(in: .recipient) + record.counts.flows.all(in: .inquiry))
  }

  @Test func `open as text where a cell begins like a formula`() throws {
    for start in ["=", "+", "-", "@", "＝"] {
      let record = try record("opter", replacing: "Upsales Technology AB", with: start + "cmd|' /C calc'!A0")
      let names = try rows(bytes(.parties, of: record)).map { $0[1] }
      #expect(names.contains("'" + start + "cmd|' /C calc'!A0"))
    }
    for table in RecordTable.allCases {
      for cell in try rows(bytes(table, of: record("opter"))).flatMap({ $0 }) {
        #expect(cell.first.map { "=+-@\t\r".contains($0) } != true, "\(cell)")
      }
    }
  }

  @Test func `may have semicolons between cells, and no cell is torn by one`() throws {
    let record = try record("opter", replacing: "Upsales Technology AB", with: "A; B, \"C\" AB")
    for (separator, sign) in [(CSVText.Separator.comma, Character(",")), (.semicolon, ";")] {
      let parties = try rows(bytes(.parties, of: record, .nb, separator), sign)
      #expect(parties.contains { $0[1] == "A; B, \"C\" AB" })
    }
  }

  @Test func `say what is not stated, and never leave it for none`() throws {
    let recipients = try rows(bytes(.recipients, of: record("opter")))
    #expect(recipients.contains { $0.contains("not named") && $0.contains("not stated") })
    let activities = try rows(bytes(.activities, of: record("opter")))
    #expect(activities.contains { $0.last?.contains("who runs Marketing Automation System (MAS)") == true })
  }
}
