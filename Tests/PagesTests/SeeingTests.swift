import Checks
import Documents
import Law
import Records
import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages

/// Pages that show what a register says, of an example.
@Suite struct `Pages that are looked at` {
  private let story: Story
  private let report: Report

  init() throws {
    story = try Story("opter")
    report = try Checks.report(of: story.register, under: story.law, on: Story.day)
  }

  @Test func `lead from what a flow says of further processors to the form of that flow`() throws {
    let text = TextReport(report, of: story.register, under: story.law, in: .nb)
    let entries = text.told.filter { entry in
      [.furtherProcessorsUndeclared, .furtherProcessorsContradicted].contains(entry.findings.first?.code)
    }
    #expect(!entries.isEmpty)
    let page = try html(TodayPage(report, of: story.register, under: story.law, in: .nb, mayChange: true))
    for entry in entries {
      let flows = entry.findings.flatMap(\.subjects).compactMap { if case .flow(let id) = $0 { id.key } else { nil } }
      let form = try #require(flows.first.map { "/flows/\($0)/edit?at=furtherProcessors" })
      let shown = EntryShown(entry, Narrator(.nb, of: story.register, under: story.law), mayChange: true)
      #expect(shown.findings.first?.mend?.form.text == form)
      #expect(page.contains("href=\"\(form)\""))
    }
  }

  private func html(_ page: some Page, past: String? = nil) throws -> String {
    String(decoding: try WrittenPage(page, past: past).content, as: UTF8.self)
  }

  private func all(_ language: Language, mayChange: Bool = true) throws -> [any Page] {
    let (register, law, day) = (story.register, story.law, Story.day)
    let changes = try ChangesShown(
      try differences(from: register, to: register), from: register, to: register, under: law, on: day, in: language)
    let revision = Revision(
      number: 1, recorded: Timestamp(milliseconds: 0), day: day, clockWentBack: false, by: "kari", why: "Først",
      basedOn: nil)
    let entry = HistoryEntry(revision, .objects([ObjectChange(ObjectName(.party, "upsales"), .changed)]))
    let question = TraceQuestion()
    return [
      TodayPage(report, of: register, under: law, in: language, mayChange: mayChange),
      FindingsPage(FindingsChoice(), of: report, of: register, under: law, in: language, mayChange: mayChange),
      try PicturePage(.whole, of: register, under: law, on: day, in: language),
      try PromisesPage(of: register, under: law, on: day, in: language, mayChange: mayChange),
      QuestionsPage(report, of: register, under: law, in: language),
      LetterPage(to: "upsales", report, of: register, under: law, in: language),
      TracePage(
        question, answered: try Trace(question, in: register, under: law, on: day), of: register, under: law, on: day,
        in: language),
      ExportsPage(
        of: register, under: law, revision: 1, isPast: false, on: day, sha256: "abc",
        since: .init("2026-11-01", [revision], changes), records: RecordOfProcessing.available(in: register),
        in: language, .utc),
      HistoryPage([entry], HistoryChoice(), of: register, under: law, in: language, .utc),
      RevisionPage(entry, changes, isNewest: true, in: language, .utc),
    ]
  }

  @Test(arguments: Language.allCases) func `have one main heading, and none that skips a level`(
    language: Language
  ) throws {
    for page in try all(language) {
      let levels = try html(page).matches(of: #/<h([1-6])/#).compactMap { Int($0.output.1) }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(page.title)")
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(page.title): \(levels)")
    }
  }

  @Test func `name no anchor twice, and lead to none that is not there`() throws {
    for page in try all(.en) {
      let html = try html(page)
      let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(page.title)")
      let used = html.matches(of: #/href="#([^"]*)"/#).map { String($0.output.1) }
      #expect(used.allSatisfy { ids.contains($0) || $0.hasPrefix("mark-") }, "\(page.title)")
    }
  }

  @Test func `keep to a past state in every link, and in every form that asks`() throws {
    for page in try all(.en, mayChange: false) {
      let html = try html(page, past: "7")
      for link in html.matches(of: #/href="(/[^"]*)"/#).map(\.output.1) where !link.contains("/schemas/") {
        #expect(link.contains("asOf="), "\(page.title): \(link)")
      }
      let forms = html.split(separator: "<form").dropFirst()
      #expect(forms.allSatisfy { $0.contains("name=\"asOf\"") }, "\(page.title)")
    }
  }

  @Test func `offer no form that changes anything to whoever may only read`() throws {
    for page in try all(.en, mayChange: false) {
      let html = try html(page)
      #expect(
        !html.contains("/edit\"") && !html.contains("\"/new/") && !html.contains("method=\"post\""), "\(page.title)")
    }
  }

  @Test func `show in red only what the law says shall of`() throws {
    let text = TextReport(report, of: story.register, under: story.law, in: .nb)
    let found = text.told.flatMap(\.findings)
    for finding in found where finding.answer == .violates {
      #expect((finding.style == .violates) == (finding.severity == .error), "\(finding.code)")
    }
    #expect(Set(found.filter { $0.answer == .violates }.map(\.severity)).count == 3)
    let page = try html(TodayPage(report, of: story.register, under: story.law, in: .nb, mayChange: true))
    let red = page.matches(of: #/<(article|details) class="finding violates"/#).count
    #expect(red == text.blockCount(in: .violations))
  }

  @Test func `begin the day with what is wrong, what to do, and the way to its mend`() throws {
    let html = try html(TodayPage(report, of: story.register, under: story.law, in: .en, mayChange: true))
    let order = [
      "2 things are wrong, and 21 things must be clarified.", "href=\"#section-wrong\"",
      "does not cover all the categories of data", "Agree on an amendment",
      "href=\"/agreements/upsales-dpa/edit?at=scope.categories\"",
      "Ends within 90 days", "2027-01-14", "href=\"/questions?to=upsales\"",
    ]
    var rest = html[...]
    for text in order {
      let found = try #require(rest.firstRange(of: text), "\(text)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `find what belongs to a part, a check, a party or an activity, and nothing else`() throws {
    func headings(_ choice: FindingsChoice) throws -> [String] {
      let page = FindingsPage(
        choice, of: report, of: story.register, under: story.law, in: .en, mayChange: false)
      return try html(page).matches(of: #/<h3>([^<]*)/#).map { String($0.output.1) }
    }
    let (whole, wrong) = (try headings(FindingsChoice()), try headings(FindingsChoice(part: .violations)))
    #expect(wrong.count == 2 && wrong.allSatisfy { whole.contains($0) })
    let covered = try headings(FindingsChoice(check: .categoriesAreCovered))
    #expect(covered.contains { $0.contains("does not cover all the categories") })
    #expect(!covered.contains { $0.contains("legal basis") })
    #expect(try headings(FindingsChoice(party: "upsales")).contains { $0.contains("CRM-systemet") })
    #expect(try !headings(FindingsChoice(party: "google-llc")).contains { $0.contains("CRM-systemet”") })
    #expect(try headings(FindingsChoice(activity: "newsletter")).contains { $0.contains("Nyhetsbrev") })
    #expect(try headings(FindingsChoice(party: "nobody")).isEmpty)
  }

  @Test func `draw each party as a link, and each arrow as one to its flows`() throws {
    let html = try html(try PicturePage(.whole, of: story.register, under: story.law, on: Story.day, in: .en))
    let svg = try #require(html.split(separator: "<svg class=\"picture\"").last?.split(separator: "</svg>").first)
    for party in ["opter-norge", "upsales", "google-ireland", "google-llc"] {
      #expect(svg.contains("href=\"/parties/\(party)\""))
    }
    #expect(svg.contains("href=\"/systems/marketing-automation\""))
    #expect(svg.matches(of: #/href="#pair-/#).count == 4)
    let around = try self.html(
      try PicturePage(.party("google-llc"), of: story.register, under: story.law, on: Story.day, in: .en))
    #expect(around.contains("/parties/google-ireland") && !around.contains("<a href=\"/parties/upsales\">"))
  }

  @Test func `say of every promise whether it is kept`() throws {
    let page = try PromisesPage(of: story.register, under: story.law, on: Story.day, in: .nb, mayChange: true)
    let html = try html(page)
    let promises = story.register.notices.flatMap(\.promises).count
    #expect(html.matches(of: #/<h4>Den lover at/#).count == promises)
    #expect(html.contains("<span>holdes ikke</span>") && html.contains("<span>holdes</span>"))
    #expect(html.contains("«Datainspektionen»"))
  }

  @Test func `put the records before the other files, and how to verify them last`() throws {
    let page = try #require(try all(.nb).compactMap { $0 as? ExportsPage }.first)
    let anchors = try html(page).matches(of: #/id="(section-[a-z]+)"/#).map { String($0.output.1) }
    #expect(anchors == ["records", "findings", "register", "changed", "lists", "verify"].map { "section-" + $0 })
    let text = try html(page)
    let (toRead, xml) = (
      try #require(text.firstRange(of: "format=html")), try #require(text.firstRange(of: "format=xml"))
    )
    #expect(toRead.lowerBound < xml.lowerBound)
    #expect(
      try #require(text.firstRange(of: "<details")).lowerBound < #require(text.firstRange(of: "sha256sum")).lowerBound)
  }

  @Test func `find a revision by what people call an object, and show its time in the zone of the house`() throws {
    let party = try #require(story.register.parties.first)
    let title = Narrator(.nb, of: story.register, under: story.law).name(party.id)
    let name = ObjectName(.party, party.id.key)
    let made = try #require(Timestamp("2026-11-23T23:30:00.000Z"))
    let revision = Revision(
      number: 2, recorded: made, day: Story.day, clockWentBack: false, by: "kari", why: "Rettet", basedOn: 1)
    let entry = HistoryEntry(revision, .objects([ObjectChange(name, .changed)]))
    func page(_ object: String) throws -> String {
      try html(
        HistoryPage(
          [entry], HistoryChoice(object: object), of: story.register, under: story.law, in: .nb,
          ShownZone { _ in 3600 }))
    }
    let found = try page(String(title.uppercased().prefix(8)))
    #expect(found.contains(title) && found.contains(party.id.key) && found.contains("2026-11-24 00:30 UTC+1"))
    #expect(try page("finnesikke").contains("Ingen revisjon passer."))
  }

  @Test func `list what changed an amendment in the history of what it amends`() throws {
    let amended = try #require(story.register.agreements.first)
    let choice = HistoryChoice(object: amended.id.key)
    let amendment = ObjectName(.agreement, "tillegget")
    let revision = Revision(
      number: 2, recorded: Timestamp(milliseconds: 0), day: Story.day, clockWentBack: false, by: "kari", why: "Rettet",
      basedOn: 1)
    let entry = HistoryEntry(revision, .objects([ObjectChange(amendment, .changed)]))
    let of = ObjectName(.agreement, amended.id.key)
    #expect(choice.admits(entry, called: { $0.id }, amended: { $0 == amendment ? of : nil }))
    #expect(!choice.admits(entry, called: { $0.id }, amended: { _ in nil }))
  }

  @Test(arguments: [(Language.nb, "Slik det var 22. november 2026"), (.en, "As it was on 22 November 2026")])
  func `call a past day by its date, and nothing in it today's`(language: Language, heading: String) throws {
    let page = TodayPage(
      report, of: story.register, under: story.law, in: language, mayChange: false, isPast: true)
    let text = try html(page, past: "7")
    #expect(text.contains("<h1>\(heading)</h1>"))
    #expect(!text.contains("I dag") && !text.contains("i dag") && !text.contains("oday"))
  }

  @Test func `say how many findings the things have that are listed`() throws {
    let page = FindingsPage(
      FindingsChoice(part: .violations), of: report, of: story.register, under: story.law, in: .nb, mayChange: false)
    #expect(try html(page).contains(">2 forhold"))
  }

  @Test func `offer every file of every record, judged on the day that is shown`() throws {
    let page = try #require(try all(.en).compactMap { $0 as? ExportsPage }.first)
    let html = try html(page)
    let files = html.matches(of: #/href="(/api/v1/[^"]*)"/#).map { $0.output.1.replacing("&amp;", with: "&") }
    #expect(files.count { $0.contains("/exports/tables?of=opter-norge&role=controller") } == 10)
    for format in ["format=xml", "format=html"] {
      #expect(files.contains { $0.contains("/exports/records?of=opter-norge&role=controller&\(format)") })
    }
    for format in ["xml", "json", "sarif"] { #expect(files.contains { $0.contains("/report?format=\(format)") }) }
    #expect(
      files.filter { $0.contains("/exports/") || $0.contains("/report") }.allSatisfy { $0.contains("on=2026-11-22") })
  }
}
