import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary
import Wording

@Suite struct `A report at a glance` {
  private static let day = Day(2026, 3, 1)

  /// Two hundred flows to twenty hosts, and thirty things that nobody recorded.
  private static var gaps: Register {
    var register = Companies.hosted
    (register.flows, register.agreements, register.parties) = ([], [], [Companies.us])
    for number in 0..<20 {
      let host = ID<Party>("host-\(number)")
      var party = Companies.known(host, seat: "NO")
      if number < 5 { party.address = nil }
      register.parties.append(party)
      var agreement = Companies.agreement(ID("agreement-\(number)"), "us", host)
      if (5..<10).contains(number) { agreement.signatures = [] }
      if (10..<15).contains(number) { agreement.scope[.purposes].named = nil }
      if (15..<20).contains(number) { agreement.clauses.removeLast() }
      register.agreements.append(agreement)
      for place in 0..<10 {
        var flow = Companies.flow(ID("flow-\(number)-\(place)"), from: "us", to: host)
        if number < 10, place == 0 { flow.storage = .undeclared }
        register.flows.append(flow)
      }
    }
    return register
  }

  private func lines(_ register: Register, in language: Language, brief: Bool) throws -> [String] {
    let law = try LawEdition.current()
    let snapshot = try register.snapshot()
    let report = try report(of: snapshot, under: law, on: Self.day)
    return TextReport(report, of: snapshot, under: law, in: language, brief: brief).lines.map(\.text)
  }

  @Test func `fits a screen where two hundred flows lack thirty facts`() throws {
    for language in Language.allCases {
      let lines = try lines(Self.gaps, in: language, brief: true)
      #expect(lines.count <= 50, "\(language): \(lines.count) lines")
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test func `has two lines at most for each cause, and every number once`() throws {
    let short = try lines(Self.gaps, in: .en, brief: true)
    let full = try lines(Self.gaps, in: .en, brief: false)
    let start = try #require(short.firstIndex(of: "AT A GLANCE"))
    let numbered = short.indices.filter { $0 > start && short[$0].contains(#/^ *[0-9–]+\. /#) }
    #expect(!numbered.isEmpty)
    for (one, next) in zip(numbered, numbered.dropFirst()) { #expect(next - one <= 3) }
    #expect(full.contains("AT A GLANCE") == (numbered.count > 8))
    #expect(full.suffix(2) == short.suffix(2))
  }
}
