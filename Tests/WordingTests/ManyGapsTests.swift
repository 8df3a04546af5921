import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `Two hundred flows with thirty gaps of different kinds` {
  let law: LawEdition
  let snapshot: RegistrySnapshot
  let report: Report

  init() throws {
    law = try LawEdition.current()
    snapshot = try ManyGaps.register.snapshot()
    report = try Checks.report(of: snapshot, under: law, on: ManyGaps.day)
  }

  @Test(arguments: Language.allCases) func `are a screen of causes`(language: Language) throws {
    let lines = TextReport(report, of: snapshot, under: law, in: language, brief: true).lines
    #expect(lines.count <= 50, "\(lines.text)")
    #expect(lines.allSatisfy { $0.text.count <= 80 })
  }

  @Test func `are named, each where it is one line of the screen`() throws {
    let lines = TextReport(report, of: snapshot, under: law, in: .en, brief: true).lines.map(\.text)
    #expect(
      lines.contains { $0.hasPrefix("   12. Avtalen med Vert 2: It is not shown that both sides are") },
      "\(lines.joined(separator: "\n"))")
    let numbered = lines.filter { $0.contains(#/^ *[0-9–]+\. /#) }
    #expect(numbered.count == 28)
    #expect(numbered.allSatisfy { !$0.contains(": …") })
  }

  @Test func `beyond what a screen holds are counted`() throws {
    var register = ManyGaps.register
    for number in 0..<40 {
      var activity = Companies.newsletter()
      (activity.id, activity.title) = (ID("more-\(number)"), "Enda en \(number)")
      if number % 2 == 0 { activity.about = [] } else { activity.purposes = [] }
      register.activities.append(activity)
      let agreement = ID<Agreement>("agreement-\(number % 20)")
      if number < 20, number != 17 { register.change(agreement) { $0.scope[.operations].named = ["erase"] } }
    }
    let snapshot = try register.snapshot()
    let report = try Checks.report(of: snapshot, under: law, on: ManyGaps.day)
    for language in Language.allCases {
      let lines = TextReport(report, of: snapshot, under: law, in: language, brief: true).lines
      #expect(lines.count <= 55)
    }
  }

  @Test(arguments: Language.allCases) func `are letters that can be sent`(language: Language) throws {
    let letters = Letters(report, of: snapshot, under: law, in: language)
    // Each host that something is lacking of, and those below through the host that engages them.
    #expect(letters.parties.count == 17)
    #expect(letters.parties.allSatisfy { $0.key.hasPrefix("host-") && $0 != "host-15" })
    for party in letters.parties { #expect(letters.lines(to: party).count <= 60) }
    #expect(letters.lines(to: "us").count <= 70)
  }

  @Test func `are asked once, however many flows they are about`() throws {
    let letters = Letters(report, of: snapshot, under: law, in: .en)
    let text = letters.lines.map(\.text).joined(separator: " ").split(separator: " ").joined(separator: " ")
    for asked in [
      "Which company is the unnamed party “host-15”", "Has Norsk Varme AS appointed", "Who is your contact person",
      "What is your postal address?", "your list of further processors of 1 January 2024 still complete?",
    ] {
      #expect(text.split(separator: asked, omittingEmptySubsequences: false).count == 2, "\(asked)")
    }
  }
}
