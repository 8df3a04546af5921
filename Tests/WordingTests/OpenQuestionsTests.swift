import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `The open questions` {
  /// The reports of many registers made up from seeds.
  private static let reports: [(snapshot: RegistrySnapshot, report: Report)] = {
    guard let law = try? LawEdition.current() else { return [] }
    return (UInt64(0)..<120).compactMap { seed in
      let random = RandomRegister(seed: seed)
      guard let snapshot = try? random.snapshot() else { return nil }
      return (try? report(of: snapshot, under: law, on: random.day)).map { (snapshot, $0) }
    }
  }()

  @Test func `hold every finding that is not known, once`() {
    #expect(Self.reports.count == 120)
    for (snapshot, report) in Self.reports {
      let questions = OpenQuestion.all(in: report, of: snapshot)
      let asked = questions.flatMap(\.verdicts)
      #expect(Set(asked).count == asked.count)
      let unknown = report.checks.flatMap(\.verdicts).filter(\.isFinding).flatMap(\.apart)
        .filter { $0.answer == .unknown && $0.code.topic != nil }
      #expect(Set(unknown).isSubset(of: asked))
      for finding in asked where finding.answer != .unknown { #expect(finding.answer == .violates) }
      #expect(!questions.contains { $0.addressee.party == nil && $0.verdicts.contains { $0.answer == .violates } })
    }
  }

  @Test func `leave nothing unknown unasked but what is asked where it is found, or what nobody else knows`() {
    let unasked = Code.allCases.filter { $0.topic == nil }
    let findings = CheckName.allCases.flatMap(\.outcomes).filter { $0.answer == .unknown }
    #expect(
      Set(findings.map(\.code)).intersection(unasked)
        == [.transferAboveUnclear, .recordUnclear, .reviewUndeclared])
  }

  @Test func `are asked about each topic that a code has`() {
    #expect(Set(Code.allCases.compactMap(\.topic)) == Set(LetterTopic.allCases))
  }

  @Test(arguments: Language.allCases)
  func `are words of their own, without those of a report`(language: Language) throws {
    let sentences = language.sentences
    let report = Set(Code.allCases.map { sentences.saying($0, Scene()).sentence })
    for topic in LetterTopic.allCases {
      let question = sentences.question(topic, LetterMatter())
      #expect(question.ask.contains("?") && !question.send.isEmpty && !question.send.hasSuffix("."))
      #expect(!report.contains(question.ask))
    }
    let all = LetterTopic.allCases.map { sentences.question($0, LetterMatter()).ask }
    #expect(Set(all).count == all.count)
  }

  @Test(arguments: Language.allCases)
  func `never stand twice in a letter, and fit within 80 columns`(language: Language) throws {
    let law = try LawEdition.current()
    let verdictWords = ["unknown", "violat", "complies", "unclear", "uavklart", "ikke i samsvar", "not-", "undeclared"]
    for (snapshot, report) in Self.reports {
      let letters = Letters(report, of: snapshot, under: law, in: language)
      #expect(letters.lines.allSatisfy { $0.text.count <= 80 })
      for party in letters.parties {
        #expect(letters.respondents.declared(party)?.own == false)
        let text = letters.lines(to: party).text
        for word in verdictWords { #expect(!text.contains(word), "\(word)") }
        let asked = letters.asked(of: .party(party)).map(\.words)
        #expect(Set(asked).count == asked.count && !asked.isEmpty)
        for question in asked { #expect(!question.ask.contains("()"), "\(question.ask)") }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `call who reads them you, and list a thing after one colon`(language: Language) throws {
    let law = try LawEdition.current()
    for (snapshot, report) in Self.reports {
      let letters = Letters(report, of: snapshot, under: law, in: language)
      for addressee in letters.questions.keys {
        for (question, words) in letters.asked(of: addressee) {
          for sentence in [words.ask, words.send].flatMap({ Self.sentences(of: $0) }) {
            #expect(sentence.count { $0 == ":" } <= 1, "\(sentence)")
          }
          guard addressee.party != nil else { continue }
          for word in ["the recipient", "mottakeren", "mottakerens"] where question.topic != .chain {
            #expect(!words.ask.contains(word), "\(words.ask)")
          }
        }
      }
    }
  }

  /// What stands between full stops, question marks and semicolons, without what is quoted.
  private static func sentences(of text: String) -> [Substring] {
    var depth = 0
    let unquoted = text.filter { character in
      if "“«".contains(character) { depth += 1 }
      defer { if "”»".contains(character) { depth -= 1 } }
      return depth == 0
    }
    return unquoted.split { ".?;".contains($0) }.map { Substring($0) }
  }

  @Test func `name both controllers of a disclosure, and who of them gets the data`() throws {
    var builder = RegistryBuilder(RegisterHeader(id: "fjordpost"))
    for (id, name, isOwn) in [("fjordpost", "Fjordpost AS", true), ("kasse", "Kassen AS", false)] {
      var party = Party(id: ID(id))
      (party.name, party.own, party.seat) = (name, isOwn, "NO")
      try builder.add(party)
    }
    for (id, from, to) in [("Wages", "fjordpost", "kasse"), ("Pensions", "kasse", "fjordpost")] {
      var activity = Activity(id: ID(id.lowercased()))
      (activity.title, activity.controllers) = (id, [ControllerShare(ID(from))])
      try builder.add(activity)
      var flow = Flow(
        id: ID("of-\(id.lowercased())"), activity: activity.id, from: .party(ID(from)), to: .party(ID(to)),
        role: .controller)
      flow.title = "\(id) over"
      try builder.add(flow)
    }
    let (snapshot, law) = (try builder.finish(), try LawEdition.current())
    let letters = Letters(
      try report(of: snapshot, under: law, on: Story.day), of: snapshot, under: law, in: .en)
    let asked = [Addressee.owner("wages"), .owner("pensions")].flatMap { letters.asked(of: $0) }.filter {
      $0.question.topic == .disclosure
    }.map(\.words.ask)
    #expect(
      Set(asked) == [
        "What does Kassen AS rely on when it gets personal data from Fjordpost AS in the flow “Wages over”?",
        "What do we rely on when Kassen AS discloses personal data to us in the flow “Pensions over”?",
      ])
  }

  @Test func `are the same however often they are asked`() throws {
    let law = try LawEdition.current()
    for (snapshot, report) in Self.reports.prefix(20) {
      let letters = (0..<2).map { _ in Letters(report, of: snapshot, under: law, in: .nb).lines }
      #expect(letters[0] == letters[1])
    }
  }
}
