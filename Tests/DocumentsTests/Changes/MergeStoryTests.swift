import Documents
import Foundation
import Law
import Registry
import Testing
import Vocabulary
import Wording

/// What two people do to the fixture that holds every field, and what comes of it.
@Suite struct `Two people who change a register` {
  private let law: LawEdition
  private let base = Fixture.everyField.text.replacingOccurrences(
    of: "<party id=\"somebody\"", with: "<party id=\"newcomer\"/>\n    <party id=\"somebody\"")

  init() throws { law = try LawEdition.current() }

  private func edited(_ old: String, _ new: String) throws -> String {
    let first = try #require(base.range(of: old), "the fixture has no \(old)")
    return base.replacingCharacters(in: first, with: new)
  }

  private func merged(_ theirs: String, _ ours: String) throws -> Merge {
    try merge(base: Fixture.read(base), theirs: Fixture.read(theirs), ours: Fixture.read(ours), law: law)
  }

  /// What is said of the conflicts, below the first line.
  private func conflicts(_ theirs: String, _ ours: String, _ language: Language = .en) throws -> [String] {
    guard case .conflicts(let conflicts) = try merged(theirs, ours) else { return [] }
    let text = ConflictText(
      conflicts, theirs: try Fixture.read(theirs), ours: try Fixture.read(ours), under: law, in: language)
    #expect(text.lines.allSatisfy { $0.text.count <= 80 })
    return text.lines.map(\.text)
  }

  @Test func `get both where each changed another field of one agreement`() throws {
    let theirs = try edited("until=\"2027-01-31\" renews", "until=\"2028-01-31\" renews")
    let ours = try edited("<title>Databehandleravtale</title>", "<title>Avtale om skyen</title>")
    guard case .merged(let register, let changed) = try merged(theirs, ours) else {
      Issue.record("not merged")
      return
    }
    let agreement = try #require(register.agreements.first { $0.id == "cloud-dpa" })
    #expect(agreement.title == "Avtale om skyen" && agreement.period.until == Day(2028, 1, 31))
    #expect(changed == ChangedObjects(put: [ObjectName(.agreement, "cloud-dpa")]))
  }

  @Test func `get both of a register in which there is nobody yet`() throws {
    func register(_ language: Language, _ title: String, _ more: String = "") throws -> RegistrySnapshot {
      try Fixture.read(
        "<registry xmlns=\"urn:samsvar:registry:1\" id=\"new\" language=\"\(language.rawValue)\"><title>\(title)</title>"
          + "<parties/>\(more)</registry>")
    }
    let system = "<systems><system id=\"archive\"/></systems>"
    let merge = try merge(
      base: register(.en, "A"), theirs: register(.nb, "A"), ours: register(.en, "B", system), law: law)
    guard case .merged(let register, let changed) = merge else {
      Issue.record("not merged")
      return
    }
    #expect(register.header == RegisterHeader(id: "new", language: .nb, title: "B") && register.systems.count == 1)
    #expect(changed == ChangedObjects(put: [.header, ObjectName(.system, "archive")]))
  }

  @Test func `get what both made alike, beside what each made alone`() throws {
    let title = "<title>Avtale om skyen</title>"
    let theirs = try edited("<title>Databehandleravtale</title>", title)
      .replacingOccurrences(of: "until=\"2027-01-31\" renews", with: "until=\"2028-01-31\" renews")
    let ours = try edited("<title>Databehandleravtale</title>", title)
      .replacingOccurrences(of: "<clause id=\"A28.3.h\" absent=\"yes\"/>", with: "<clause id=\"A28.3.h\" at=\"9\"/>")
    guard case .merged(let register, _) = try merged(theirs, ours) else {
      Issue.record("not merged")
      return
    }
    let agreement = try #require(register.agreements.first { $0.id == "cloud-dpa" })
    #expect(agreement.title == "Avtale om skyen" && agreement.period.until == Day(2028, 1, 31))
    #expect(agreement.clauses.contains(ClauseLocation("A28.3.h", at: "9")))
  }

  @Test func `get both where each added a sub-processor to one agreement, and are told where they added the same`()
    throws
  {
    func adding(_ entries: String) throws -> String { try edited("</sub-processing>", entries + "</sub-processing>") }
    let (one, other) = ("<sub-processor party=\"newcomer\"/>", "<sub-processor party=\"patents\"/>")
    guard case .merged(let register, _) = try merged(adding(one), adding(other)) else {
      Issue.record("not merged")
      return
    }
    let both = try Fixture.read(adding(one + other))
    #expect(try RegistryWriter.bytes(of: register) == RegistryWriter.bytes(of: both))
    let listed = "<sub-processor party=\"newcomer\" listed=\"yes\"/>"
    let said = try conflicts(adding(one), adding(listed + other)).joined(separator: " ")
    #expect(said.contains("1 conflict") && said.contains("newcomer") && !said.contains("patents"), "\(said)")
  }

  @Test func `are told where one removed from an agreement whom the other changed there`() throws {
    let theirs = base.replacing(#/ *<joined party="patents"[^>]*\/>\n/#, with: "")
    let ours = try edited(
      "<joined party=\"patents\" since=\"2025-01-01\"", "<joined party=\"patents\" since=\"2025-02-01\"")
    #expect(theirs != base)
    let said = try conflicts(theirs, ours).joined(separator: " ")
    #expect(said.contains("1 conflict") && said.contains("patents"), "\(said)")
  }

  @Test func `are told which day of which sub-processor both changed`() throws {
    let (theirs, ours) = try (
      edited("notified=\"2025-01-15\"", "notified=\"2025-01-16\""),
      edited("notified=\"2025-01-15\"", "notified=\"2025-01-17\"")
    )
    let said = try conflicts(theirs, ours)[3...].joined(separator: " ").split(separator: " ").joined(separator: " ")
    let told = { (day: Int) in "sub-processor the unnamed party “somebody” › told on: \(day) January 2025" }
    #expect(
      said.hasPrefix("sub-processing: changed by both. Before: \(told(15)). Theirs: \(told(16)). Yours: \(told(17)).")
    )
  }

  @Test(
    arguments: [
      (
        "<joined party=\"patents\" since=\"2025-01-01\"/>", "<joined party=\"newcomer\"/>",
        "<joined party=\"somebody\"/>"
      ),
      (
        "authorisation=\"general\" notice=\"P30D\"", "authorisation=\"specific\" notice=\"P30D\"",
        "authorisation=\"general\" notice=\"P31D\""
      ),
      (
        "name=\"Kari Nordmann\" position=\"daglig leder\"", "name=\"Ola Nordmann\" position=\"daglig leder\"",
        "name=\"Kari Nordmann\" position=\"leder\""
      ),
    ])
  func `are told where they replaced one thing in two ways, or changed what is meant together`(
    was: String, theirs: String, ours: String
  ) throws {
    let said = try conflicts(edited(was, theirs), edited(was, ours)).first ?? "merged"
    #expect(said.hasPrefix("1 conflict"), "\(said)")
  }

  @Test func `are told where both changed one field`() throws {
    let theirs = try edited("<title>Databehandleravtale</title>", "<title>Avtale A</title>")
    let ours = try edited("<title>Databehandleravtale</title>", "<title>Avtale B</title>")
    #expect(
      try conflicts(theirs, ours) == [
        "1 conflict: the two changes cannot both be made; nothing was recorded", "",
        "Agreement “cloud-dpa” (Databehandleravtale)",
        "  title: changed by both. Before: “Databehandleravtale”. Theirs: “Avtale A”.", "    Yours: “Avtale B”.", "",
        "help: Decide what each should say, on top of what others have recorded, and try", "      again.",
      ])
    let norwegian = try conflicts(theirs, ours, .nb).joined(separator: " ")
    #expect(norwegian.contains("Andres: «Avtale A».     Ditt: «Avtale B»."))
  }

  @Test func `are told where one removed what the other changed`() throws {
    let theirs = base.replacing(#/ {4}<flow id="to-patents"(?s:.*?)</flow>\n/#, with: "")
    let ours = try edited("frequency=\"one-off\"", "frequency=\"regular\"")
    #expect(try conflicts(theirs, ours).contains("  removed by others, and changed by you"))
    #expect(try conflicts(ours, theirs, .nb).contains("  fjernet av deg og endret av andre"))
  }

  @Test func `are told where one refers to what the other removed`() throws {
    let theirs = try edited(
      "<joined party=\"patents\"", "<joined party=\"newcomer\"/>\n      <joined party=\"patents\"")
    let ours = try edited("<party id=\"newcomer\"/>\n", "")
    for said in [try conflicts(theirs, ours), try conflicts(ours, theirs)] {
      #expect(said.contains("Agreement “cloud-dpa” (Databehandleravtale)"))
      #expect(said.joined(separator: " ").contains("are not a register: no party is called `newcomer`"))
    }
  }

  @Test func `are told where together they say what no document may`() throws {
    let theirs = try edited("from=\"2026-01-01\" until=\"2026-12-31\"", "from=\"2026-11-01\" until=\"2026-12-31\"")
    let ours = try edited("from=\"2026-01-01\" until=\"2026-12-31\"", "from=\"2026-01-01\" until=\"2026-06-30\"")
    let said = try conflicts(theirs, ours)
    #expect(said.contains("Privacy notice “notice-nb” (Personvernerklæring)"))
    #expect(said.joined(separator: " ").contains("together the changes are not a register:"))
  }

  @Test func `are told where both made something of one name`() throws {
    let theirs = try edited(
      "<party id=\"somebody\"", "<party id=\"rival\" country=\"SE\" own=\"yes\"/>\n<party id=\"somebody\"")
    let ours = try edited("<party id=\"somebody\"", "<party id=\"rival\" country=\"NO\"/>\n<party id=\"somebody\"")
    let said = try conflicts(theirs, ours)
    #expect(said.contains("Party “rival”"))
    #expect(said.contains("  country: changed by both. Before: not said. Theirs: Sweden. Yours: Norway."))
    #expect(said.contains("  one of our own: changed by both. Before: not said. Theirs: yes. Yours: not"))
  }

  @Test func `keep what was erased on request, whatever else is changed of a party`() throws {
    let theirs = try edited(
      "<contact name=\"Kari Nordmann\" position=\"daglig leder\" email=\"kari@fjord.example\" phone=\"+47 22 00 00 00\"/>",
      "<contact erased=\"2026-11-20\"/>")
    let ours = try edited("group=\"Fjordgruppen\"", "group=\"Fjordkonsernet\"")
    guard case .merged(let register, _) = try merged(theirs, ours) else {
      Issue.record("not merged")
      return
    }
    let fjord = try #require(register.parties.first { $0.id == "fjord" })
    #expect(fjord.contact == .erased(Day(2026, 11, 20)) && fjord.group == "Fjordkonsernet")
  }
}
