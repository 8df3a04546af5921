import Checks
import Documents
import Foundation
import Law
import Records
import Registry
import Testing
import Vocabulary
import Wording

@Suite struct `Who receives the data of a customer's contact person at Opter` {
  static let today = Day(2026, 11, 22)
  let trace: Trace

  init() throws {
    let example = try Example("opter")
    trace = try Trace(
      TraceQuestion(subjects: ["customer-contact"]), in: example.register, under: example.law, on: Self.today)
  }

  @Test(arguments: [Language.nb, .en]) func `is told as expected`(_ language: Language) throws {
    let text = TraceText(trace, in: language).lines.text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try expect(text, toBe: "trace.\(language.rawValue).txt", of: "opter")
  }

  @Test func `is told for programs and as a table as expected`() throws {
    try expect(String(decoding: TraceJSON(trace).bytes, as: UTF8.self), toBe: "trace.json", of: "opter")
    // Read as bytes: a text is read without the byte order mark.
    let (table, url) = (Data(TraceCSV(trace, in: .nb).bytes), Example.url("opter", "expected/trace.nb.csv"))
    if ProcessInfo.processInfo.environment["GOLDEN"] == "1" { try table.write(to: url) }
    #expect(try Data(contentsOf: url) == table, "trace.nb.csv is stale: `make golden` writes it anew")
  }

  @Test func `is the CRM, and whoever runs the marketing automation, as a gap`() {
    let recipients = trace.found(.recipient, .live)
    #expect(recipients.map(\.who) == [.operatorOf("marketing-automation"), .party("upsales")])
    #expect(recipients.map(\.isUnnamed) == [true, false])
    #expect(recipients.map(\.hop) == [1, 1])
    #expect(trace.found.count == 2)
  }

  @Test func `is along every hop for those who visit the website`() throws {
    let example = try Example("opter")
    let visits = try Trace(
      TraceQuestion(subjects: ["website-visitor"], categories: ["ip-address"]), in: example.register,
      under: example.law, on: Self.today)
    let hops = visits.found.map { "\($0.who.key) \($0.hop ?? 0)" }
    #expect(hops == ["google-ireland 1", "upsales 1", "google-llc 2"])
    let last = try #require(visits.found.last?.flows.first)
    #expect(last.presence == .outside && last.standing.footings == [.attested("google-onward-terms")])
  }
}
