import Checks
import Foundation
import Registry
import Testing
import Vocabulary
import Wording

@testable import Documents

@Suite struct `The findings document` {
  private func document(_ made: MadeUpReport, in language: Language = .en, all: Bool = false) throws -> String {
    var bytes: [UInt8] = []
    let document = FindingsDocument(
      made.report, of: made.register, under: made.law, in: language, by: "0.1.0", all: all)
    try document.write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func complaints(about document: String) throws -> [String] {
    try Validator.complaints(about: document, by: Validator.findings)
  }

  @Test func `is valid whatever the register and the day`() throws {
    let documents = try (0..<60 as Range<UInt64>).map { seed in
      let all = seed.isMultiple(of: 3)
      return try document(MadeUpReport(seed: seed, all: all), in: seed.isMultiple(of: 2) ? .en : .nb, all: all)
    }
    let verdicts = try Validator.verdicts(on: documents, by: Validator.findings)
    for (seed, isValid) in verdicts.enumerated() where !isValid {
      Issue.record("seed \(seed): \(try complaints(about: documents[seed]).prefix(3))")
    }
  }

  @Test func `is valid for every example, in both languages`() throws {
    let examples = try FileManager.default.contentsOfDirectory(
      at: Validator.folder.appending(path: "Examples"), includingPropertiesForKeys: nil)
    let files = examples.map { $0.appending(path: "registry.xml") }
    let documents = try files.flatMap { file in
      let made = try MadeUpReport(of: Fixture.read(String(contentsOf: file, encoding: .utf8)), on: Day(2026, 11, 22))
      return try [document(made), document(made, in: .nb)]
    }
    #expect(documents.count >= 4)
    #expect(try Validator.verdicts(on: documents, by: Validator.findings).allSatisfy { $0 })
  }

  @Test func `is valid for every sort of detail, cause, code and reason`() throws {
    #expect(try complaints(about: document(.ofEverySort())) == [])
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func `counts and lists what the report holds`(seed: UInt64) throws {
    let made = try MadeUpReport(seed: seed, all: true)
    let seen = try Seen(document(made, all: true))
    let few = try Seen(document(made))
    #expect(seen.root["registry"] == made.report.registry && seen.root["day"] == made.report.day.description)
    #expect(seen.root["verdict"] == made.report.answer.name && seen.root["law"] == made.report.law)
    #expect(seen.checks.map { $0["id"] } == CheckName.allCases.map(\.rawValue))
    #expect(seen.numbers("flows") == [["judged", "planned", "ended"].map { made.report.flows.number($0) }])
    #expect(seen.numbers("standing") == [made.report.standing.numbers])
    #expect(seen.numbers("others") == [made.report.othersStanding.numbers])
    for (place, run) in made.report.checks.enumerated() {
      #expect(seen.counts[place] == run.counts.numbers + [run.counts.waiting])
      let verdicts = seen.answers[place].map { $0["verdict"] ?? "" }
      let names = [Answer.complies, .violates, .unknown, .notApplicable].map(\.name)
      #expect(names.map { name in verdicts.count { $0 == name } } == run.counts.numbers)
      #expect(few.answers[place] == seen.answers[place].filter { ["violates", "unknown"].contains($0["verdict"]) })
      #expect(seen.answers[place].map { $0["code"] } == run.verdicts.map(\.code.rawValue))
    }
  }

  @Test func `says in elements what JSON says in objects`() throws {
    let made = try MadeUpReport.ofEverySort()
    var bytes: [UInt8] = []
    FindingsJSON(made.report, of: made.register, under: made.law, in: .nb).write { bytes += $0 }
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let checks = try #require(json["checks"] as? [[String: Any]])
    let verdicts = try #require(checks[0]["verdicts"] as? [[String: Any]])
    let seen = try Seen(document(made, in: .nb))
    #expect(verdicts.count == seen.answers[0].count)
    let texts = verdicts.flatMap { [$0["sentence"], $0["remedy"]] }.compactMap { $0 as? String }
    #expect(seen.texts == texts)
    let details = verdicts.flatMap { ($0["details"] as? [[String: Any]]) ?? [] }
    #expect(seen.details.map(\.name) == details.map { $0["kind"] as? String })
    for (element, object) in zip(seen.details, details) {
      let values = object.filter { $0.key != "kind" && !($0.value is NSNull) && !($0.value is [String: Any]) }
      #expect(Set(element.attributes.keys.map(\.inCamelCase)) == Set(values.keys), "\(element.name)")
      for (key, value) in values {
        let text = element.attributes.first { $0.key.inCamelCase == key }?.value
        if let written = value as? String { #expect(text == written) }
        if let words = value as? [String] { #expect(text == words.joined(separator: " ")) }
      }
    }
  }

  @Test func `is the same for the same report`() throws {
    #expect(try document(MadeUpReport(seed: 7)) == document(MadeUpReport(seed: 7)))
  }

  /// What others might send, and the schema refuses.
  @Test(arguments: [
    (#" verdict="violates" severity"#, #" verdict="fine" severity"#), (#"rule="R02""#, #"rule="R01""#),
    (#"id="agreement-is-in-force""#, #"id="agreement-exists""#), (#"<sentence>"#, #"<sentence/><sentence>"#),
    (#"<sentence>"#, #"<sentence> </sentence><remedy>"#), (#" waits-for="chain-is-known""#, #" waits-for="chain""#),
    (#"kind="flow" id=""#, #"kind="flow" id="Ü"#), (#"<counts>"#, #"<counts clock="12:00">"#),
    (#" version="1""#, #" version="2""#), (#"urn:samsvar:findings:1"#, #"urn:samsvar:findings:2"#),
    (#"<details>"#, #"<details><rumour/>"#), (#" complies=""#, #" complies="-"#), (#" day=""#, #" day="x"#),
    (#"<check "#, #"<cheque/><check "#), (#" code="excluded""#, #" code="bad""#),
    (#"<subject kind="flow" id="flow-4"/>"#, #"<subject kind="flow" id="flow-0"/>"#),
  ])
  func `is refused where it is broken`(old: String, new: String) throws {
    let sound = try document(.ofEverySort())
    let place = try #require(sound.range(of: old), "«\(old)» does not stand there")
    #expect(try complaints(about: sound.replacingCharacters(in: place, with: new)) != [])
  }
}

extension String {
  fileprivate var inCamelCase: String {
    let words = split(separator: "-")
    return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.capitalized }
  }
}

extension AnswerCounts {
  fileprivate var numbers: [Int] { [complies, violates, unknown, notApplicable] }
}

extension FlowCounts {
  fileprivate func number(_ name: String) -> Int { ["judged": judged, "planned": planned][name] ?? ended }
}
