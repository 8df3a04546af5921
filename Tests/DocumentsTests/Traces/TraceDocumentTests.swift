import Cast
import Foundation
import Law
import Records
import Registry
import Testing
import Vocabulary
import Wording

@testable import Documents

@Suite struct `A trace that is written` {
  private func trace(_ seed: UInt64) throws -> Trace {
    let random = Cast.RandomRegister(seed: seed)
    let question = TraceQuestion(subjects: seed.isMultiple(of: 2) ? ["data-subject"] : [])
    return try Trace(question, in: random.snapshot(), under: .current(), on: random.day)
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func `fits 80 columns and ends with its counts`(seed: UInt64) throws {
    for language in [Language.en, .nb] {
      let lines = TraceText(try trace(seed), in: language).lines
      #expect(lines.allSatisfy { $0.text.count <= 80 })
      let closing = lines.split { $0.text.isEmpty }.last?.first?.text
      #expect(closing?.hasPrefix(language == .en ? "Recipients: " : "Mottakere: ") == true)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func `has a row and an object for each flow`(seed: UInt64) throws {
    let trace = try trace(seed)
    let flows = trace.found.flatMap { $0.flows.map(\.flow.id.key) }
    let rows = try CSVRows(TraceCSV(trace, in: .en).bytes).rows
    #expect(rows.first?.count == TraceColumn.allCases.count && rows.allSatisfy { $0.count == rows.first?.count })
    let place = try #require(TraceColumn.allCases.firstIndex(of: .flowID))
    #expect(rows.dropFirst().map { $0[place] } == flows)
    let json = try JSONSerialization.jsonObject(with: Data(TraceJSON(trace).bytes)) as? [String: Any]
    let parts = ["recipients", "inquiries", "toControllers", "internal"].flatMap { json?[$0] as? [[String: Any]] ?? [] }
    let ids = parts.flatMap { ($0["flows"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String } }
    #expect(ids == flows)
  }
}

@Suite struct `A table for spreadsheets` {
  static let texts = [
    "=1+1", "+47 23 96", "-", "@SUM(A1)", "\tx", "\rx", "\nx", "'quoted", "''", "＝1", "a,b", "a;b", "say \"x\"",
    "a\r\nb",
    " blank ", "", "æøå 🇳🇴", "12", "a=b",
  ]

  @Test func `gives every text back, and begins no cell like a formula`() throws {
    var csv = CSVText()
    csv.row(Self.texts)
    csv.row(["x"])
    #expect(csv.bytes.starts(with: [0xEF, 0xBB, 0xBF]) && csv.bytes.suffix(2) == [13, 10])
    let rows = try CSVRows(csv.bytes).rows
    #expect(rows.count == 2)
    let cells = try #require(rows.first)
    let steering: Set<Character> = ["=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "＝"]
    #expect(cells.allSatisfy { $0.first.map { !steering.contains($0) } ?? true })
    #expect(cells.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 } == Self.texts)
  }

  @Test func `holds no zero byte`() throws {
    var csv = CSVText()
    csv.row(["\0=1"])
    #expect(!csv.bytes.contains(0))
  }
}

/// Reads a table by RFC 4180, as somebody else would.
struct CSVRows {
  private(set) var rows: [[String]] = []

  struct Broken: Error {}

  init(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var row: [String] = []
    while !rest.isEmpty {
      var cell: [UInt8] = []
      if rest.first == UInt8(ascii: "\"") {
        rest = rest.dropFirst()
        while true {
          guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")) else { throw Broken() }
          cell += rest[..<quote]
          rest = rest[(quote + 1)...]
          guard rest.first == UInt8(ascii: "\"") else { break }
          cell.append(UInt8(ascii: "\""))
          rest = rest.dropFirst()
        }
      } else {
        let end = rest.firstIndex { $0 == UInt8(ascii: ",") || $0 == 13 } ?? rest.endIndex
        cell += rest[..<end]
        rest = rest[end...]
        if cell.contains(UInt8(ascii: "\"")) || cell.contains(10) { throw Broken() }
      }
      row.append(String(decoding: cell, as: UTF8.self))
      if rest.first == UInt8(ascii: ",") {
        rest = rest.dropFirst()
        continue
      }
      guard rest.starts(with: [13, 10]) else { throw Broken() }
      rest = rest.dropFirst(2)
      rows.append(row)
      row = []
    }
  }
}
