import Checks
import Foundation
import Registry
import Testing
import Vocabulary
import Wording

@testable import Documents

@Suite struct `The findings as SARIF` {
  /// The text of a made-up register, and what SARIF says of it.
  private func sarif(
    _ made: MadeUpReport, in language: Language = .en, allowsUnknown: Bool = false
  ) throws -> (register: String, text: String) {
    let register = try RegistryWriter.bytes(of: made.register)
    let places = DeclaredPlaces()
    for piece in stride(from: 0, to: register.count, by: 1000) {
      places.feed(Array(register[piece..<min(piece + 1000, register.count)]))
    }
    places.finish()
    let file = RegisterFile(uri: "registers/a%20b.xml", places: places)
    var bytes: [UInt8] = []
    FindingsSARIF(
      made.report, of: made.register, in: file, under: made.law, in: language, by: "0.1.0",
      allowsUnknown: allowsUnknown
    ).write { bytes += $0 }
    return (String(decoding: register, as: UTF8.self), String(decoding: bytes, as: UTF8.self))
  }

  @Test func `are valid by the published schema, whatever the register and the day`() throws {
    var documents = try (0..<40 as Range<UInt64>).map { seed in
      try sarif(MadeUpReport(seed: seed), in: seed % 2 == 0 ? .en : .nb, allowsUnknown: seed % 3 == 0).text
    }
    documents.append(try sarif(.ofEverySort()).text)
    for (place, complaint) in try SARIFValidator.complaints(about: documents).enumerated() {
      #expect(complaint.isEmpty, "document \(place)")
    }
  }

  @Test func `are refused by that schema where they are broken`() throws {
    let sound = try sarif(.ofEverySort()).text
    let faults = [
      (#""version":"2.1.0""#, #""version":"2.2.0""#), (#""kind":"fail""#, #""kind":"failed""#),
      (#""level":"error""#, #""level":"fatal""#), (#""startLine":"#, #""startLine":-"#),
      (#""ruleIndex":"#, #""ruleNumber":"#), (#""status":"accepted""#, #""status":"fine""#),
      (#""text":"#, #""words":"#),
    ]
    let broken = faults.filter { sound.contains($0.0) }.map { sound.replacing($0.0, with: $0.1) }
    #expect(broken.count >= 5)
    #expect(try SARIFValidator.complaints(about: broken).allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func `are all that the report finds, each under its rule`(seed: UInt64)
    throws
  {
    let made = try MadeUpReport(seed: seed)
    let run = try SARIFRun(sarif(made).text)
    #expect(run.rules.map { $0["id"] as? String } == CheckName.allCases.map(\.rule))
    let findings = made.report.checks.flatMap(\.verdicts).filter(\.isFinding)
    #expect(run.results.count == findings.count)
    for (result, verdict) in zip(run.results, findings) {
      #expect(result["ruleId"] as? String == verdict.check.rule)
      #expect(result["ruleIndex"] as? Int == verdict.check.position)
      #expect(result["kind"] as? String == "fail")
      #expect(result["level"] as? String == ["advice": "note"][verdict.severity.name] ?? verdict.severity.name)
      #expect((result["suppressions"] as? [Any])?.isEmpty == true)
      let message = try #require((result["message"] as? [String: String])?["text"])
      #expect(message.count { $0 == "\n" } == run.missing(verdict, made), "\(message)")
    }
    let fingerprints = run.results.map { ($0["partialFingerprints"] as? [String: String])?["finding/v1"] }
    #expect(Set(fingerprints).count == findings.count)
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func `stand at the line that declares their subject`(seed: UInt64) throws {
    let (register, text) = try sarif(MadeUpReport(seed: seed))
    let lines = register.split(separator: "\n", omittingEmptySubsequences: false)
    for result in try SARIFRun(text).results {
      let locations = try #require(result["locations"] as? [[String: Any]])
      let related = (result["relatedLocations"] as? [[String: Any]]) ?? []
      for location in locations + related {
        let place = try #require(location["physicalLocation"] as? [String: Any])
        let region = try #require(place["region"] as? [String: Int])
        let logical = try #require((location["logicalLocations"] as? [[String: String]])?.first)
        let line = lines[(region["startLine"] ?? 0) - 1].dropFirst((region["startColumn"] ?? 0) - 1)
        let id = logical["name"]?.split(separator: "/").last ?? ""
        #expect(line.hasPrefix("<\(logical["kind"] ?? "") id=\"\(id)\""), "\(line)")
        #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "registers/a%20b.xml")
      }
    }
  }

  @Test func `hold what is unknown open where the reader lets it pass, and nothing else`() throws {
    let made = try MadeUpReport.ofEverySort()
    let verdicts = made.report.checks.flatMap(\.verdicts)
    let results = try SARIFRun(sarif(made, allowsUnknown: true).text).results
    for (result, verdict) in zip(results, verdicts) {
      let isOpen = verdict.answer == .unknown
      #expect(result["kind"] as? String == (isOpen ? "open" : "fail"))
      #expect((result["level"] as? String == "none") == isOpen)
    }
  }

  @Test func `show names of people's own as text, never as links or gaps`() throws {
    let register = try Fixture.read(
      Fixture.everyField.text.replacing("</name>", with: " [click](https://evil.example) {0}</name>"))
    let made = try MadeUpReport(of: register, on: Day(2026, 11, 22))
    let messages = try SARIFRun(sarif(made).text).results.compactMap { ($0["message"] as? [String: String])?["text"] }
    #expect(messages.contains { $0.contains(#"\[click\](https://evil.example) {{0}}"#) })
    #expect(!messages.contains { $0.contains("[click](") || $0.replacing("{{", with: "").contains("{") })
  }
}

/// The one run of a SARIF document.
struct SARIFRun {
  let rules: [[String: Any]]
  let results: [[String: Any]]

  /// How many lines say what is missing.
  func missing(_ verdict: Verdict, _ made: MadeUpReport) -> Int {
    Narrator(.en, of: made.register, under: made.law).details(of: verdict).count
  }

  init(_ text: String) throws {
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    results = try #require(run["results"] as? [[String: Any]])
    let tool = try #require(run["tool"] as? [String: Any])
    rules = try #require((tool["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
  }
}
