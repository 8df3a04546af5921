import Cast
import Checks
import Foundation
import Registry
import Testing
import Vocabulary

@testable import Documents

@Suite struct `A broken records document` {
  /// A record with two hops, a transfer, own words and papers.
  private static func sound() throws -> String {
    var register = Companies.google
    register.activities[0].retention = [.init()]
    register.activities[0].retention[0].period = CalendarDuration(months: 12)
    register.change("a2" as ID<Agreement>) { agreement in
      agreement.clauseSets = ["2021/914-3"]
      agreement.tools = [TransferTool(.standardClauses(set: "2021/914", module: 3, annexes: []))]
      agreement.scope[.purposes].named = []
      agreement.scope[.subjects].excluded = ["child"]
    }
    return try SoundRecords.text(of: register.snapshot(), "us", .controller, on: Day(2026, 2, 1))
  }

  private static let breaks: [(name: String, old: String, new: String)] = [
    ("a reference to a party that is not there", "<controller party=\"us\"/>", "<controller party=\"them\"/>"),
    ("a reference to an agreement that is not there", "<cover agreement=\"a1\"/>", "<cover agreement=\"a9\"/>"),
    ("a reference to a flow that is not there", "<onward-of flow-ref=\"f1\"/>", "<onward-of flow-ref=\"f9\"/>"),
    ("a word that the vocabulary lacks", "<subject term=\"customer\"/>", "<subject term=\"martian\"/>"),
    (
      "a row of law that the back-matter lacks", "legal-basis=\"A6-1-a\" additional",
      "legal-basis=\"A6-1-z\" additional"
    ),
    ("two parties of one id", "<party id=\"google-ie\"", "<party id=\"google-llc\""),
    ("two flows of one id", "<recipient flow=\"f2\"", "<recipient flow=\"f1\""),
    ("a letter of another part", "letter=\"30-1-b\"", "letter=\"30-1-c\""),
    ("nobody whose record it is", " of=\"us\"", ""),
    ("a day that does not exist", " day=\"2026-02-01\"", " day=\"2026-02-30\""),
    ("a word that nobody knows", "role=\"sub-processor\"", "role=\"helper\""),
    ("an additional thing that is none", "<systems additional=\"true\"/>", "<systems additional=\"false\"/>"),
    ("an additional thing that does not say so", "<notices additional=\"true\"/>", "<notices/>"),
    ("a letter that is left out", "<erasure standing", "<era standing"),
    ("a hop before the first", " hop=\"1\"", " hop=\"0\""),
    ("a hash that is none", "sha256=\"0a", "sha256=\"xa"),
    ("a revision without a day", "<revision id=\"7\" day=\"2026-01-02\"", "<revision id=\"7\""),
    ("no word of revisions", "<revisions additional=\"true\">", "<revisions>"),
    ("somebody answering who is no party", "<responsible party=\"us\"", "<responsible party=\"they\""),
    ("a word of a scope that the vocabulary lacks", "<category term=\"email-address\"/>", "<category term=\"soul\"/>"),
    ("an excluded word that the vocabulary lacks", "<subject term=\"child\"/>", "<subject term=\"martian\"/>"),
    ("a scope that names something and nothing", "<nothing/>", "<nothing/><purpose term=\"newsletter\"/>"),
    ("a sub-processor that is no party", "<sub-processor party=\"google-llc\"", "<sub-processor party=\"gogol\""),
    ("an authorisation that nobody knows", "authorisation=\"general\"", "authorisation=\"tacit\""),
    ("a notice that is no length of time", "notice=\"P30D\"", "notice=\"30 days\""),
    ("a standard set that the back-matter lacks", "<clause-set set=\"2021/914\"", "<clause-set set=\"2021/913\""),
    (
      "a module that no set has", "<clause-set set=\"2021/914\" module=\"3\"",
      "<clause-set set=\"2021/914\" module=\"5\""
    ),
    ("a safeguard that nobody knows", "<tool kind=\"standard-clauses\"", "<tool kind=\"goodwill\""),
  ]

  @Test func `is refused by both validators and by our own, while the sound one is accepted`() throws {
    let sound = try Self.sound()
    var documents = [sound]
    for (name, old, new) in Self.breaks {
      let range = try #require(sound.range(of: old), "\(name): «\(old)» does not stand there")
      documents.append(sound.replacingCharacters(in: range, with: new))
    }
    documents.append(try swapped(sound))
    #expect(documents.count > 12)
    let expected = documents.indices.map { $0 == 0 }
    let first = try Validator.verdicts(on: documents, by: Validator.records)
    let second = try SecondValidator.verdicts(on: documents)
    for (place, name) in (Self.breaks.map(\.name) + ["letters in the wrong order"]).enumerated() {
      #expect(!first[place + 1], "xmllint accepts \(name)")
      #expect(second.count > place + 1 && !second[place + 1], "Python accepts \(name)")
    }
    #expect(first == expected && second == expected)
    for (place, document) in documents.enumerated() {
      #expect(try SoundFindings.faults(document).isEmpty == (place == 0), "samsvar validate, document \(place)")
    }
  }

  /// The erasure before the transfers.
  private func swapped(_ sound: String) throws -> String {
    let erasure = try #require(sound.range(of: "      <erasure [\\s\\S]*</erasure>\n", options: .regularExpression))
    let transfers = try #require(sound.range(of: "      <transfers "))
    let part = String(sound[erasure])
    var text = sound
    text.removeSubrange(erasure)
    text.insert(contentsOf: part, at: transfers.lowerBound)
    return text
  }
}
