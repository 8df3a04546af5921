import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages

@Suite struct `A list` {
  @Test func `shows fifty at a time, and pages lead to each other with all that was asked for`() throws {
    let story = try Story(xml: Self.flows(120))
    let shown = try story.shown(.en)
    let first = try story.list(.flow, ["role": "processor", "sort": "name"], shown)
    #expect(first.matches(of: /<th scope="row"/).count == 50)
    #expect(first.contains("1–50 of 120") && first.contains("Page 1 of 3"))
    #expect(try first.values("href").contains("/flows?role=processor&amp;sort=name&amp;page=2"))
    let last = try story.list(.flow, ["role": "processor", "sort": "name", "page": "3"], shown)
    #expect(last.matches(of: /<th scope="row"/).count == 20)
    #expect(try last.values("href").contains("/flows?role=processor&amp;sort=name&amp;page=2"))
    #expect(try story.list(.flow, ["page": "99"], shown).contains("Page 3 of 3"))
  }

  @Test func `sorts by a column, both ways, and tells which`() throws {
    let story = try Story(xml: Self.flows(3, titles: ["Østerdal", "Ærlig", "Anna"]))
    let shown = try story.shown(.nb)
    let up = try story.list(.flow, ["sort": "name"], shown)
    #expect(try names(in: up) == ["Anna", "Ærlig", "Østerdal"])
    #expect(up.contains("aria-sort=\"ascending\""))
    #expect(try up.values("href").contains("/flows?sort=name&amp;down=true"))
    let down = try story.list(.flow, ["sort": "name", "down": "true"], shown)
    #expect(try names(in: down) == ["Østerdal", "Ærlig", "Anna"])
    #expect(down.contains("aria-sort=\"descending\""))
  }

  @Test func `narrows by verdict, place, search and neighbour`() throws {
    let story = try Story("opter")
    let shown = try story.shown(.en)
    for (mark, value) in [(FlowMark.violates, "violates"), (.unknown, "unknown"), (.complies, "complies")] {
      let page = try story.list(.flow, ["verdict": value], shown)
      #expect(page.matches(of: /<th scope="row"/).count == shown.overview.marks.count { $0 == mark }, "\(value)")
    }
    #expect(try names(in: story.list(.party, ["country": "outside"], shown)) == ["Google LLC"])
    #expect(try names(in: story.list(.party, ["q": "upsALES"], shown)) == ["Upsales Technology AB"])
    #expect(
      try names(in: story.list(.agreement, ["party": "upsales"], shown)) == ["Databehandleravtale for CRM-systemet"])
    let leaning = try story.list(.flow, ["agreement": "google-onward-terms"], shown)
    #expect(try names(in: leaning) == ["Google Analytics videre til USA"])
    #expect(leaning.contains("Only what has to do with Avtale mellom Google Ireland og Google LLC is shown."))
    #expect(try story.list(.flow, ["q": "nowhere"], shown).contains("None fits what is asked for."))
  }

  @Test func `of parties opens on processors and sub-processors`() throws {
    let story = try Story("opter")
    let shown = try story.shown(.en)
    #expect(try !names(in: story.list(.party, shown)).contains("Opter Norge AS"))
    #expect(try names(in: story.list(.party, ["tab": "controllers"], shown)) == ["Opter Norge AS"])
    #expect(try names(in: story.list(.party, ["tab": "all"], shown)).count == story.register.parties.count)
  }

  @Test(arguments: ObjectKind.allCases, Language.allCases)
  func `of every kind says in both languages what it is, and where it is empty`(kind: ObjectKind, language: Language)
    throws
  {
    let shown = try Story.everyField().shown(language)
    let words = ListWords.words(in: language)
    let page = try Story.everyField().list(kind, shown)
    #expect(page.contains("<h1>\(words.title(kind))</h1>"))
    #expect(page.matches(of: /<th scope="row"/).count > 0 || kind == .registry)
    let empty = try Story(
      xml: "<registry xmlns=\"urn:samsvar:registry:1\" id=\"r\" language=\"en\"><parties/></registry>")
    #expect(try empty.list(kind, empty.shown(language)).contains(words.nothingYet))
  }

  @Test func `of the other entries shows each kind with the way to all of them`() throws {
    let page = try written(MorePage(Story.everyField().shown(.nb)))
    for kind in [ObjectKind.announcement, .acceptance, .term] {
      #expect(try page.values("href").contains("/\(kind.segment)"))
      #expect(page.contains(ListWords.words(in: .nb).title(kind)))
    }
    #expect(page.contains("Alt som kan føres") && page.contains("href=\"/registry/edit\""))
  }

  /// The names of the rows, in order.
  private func names(in page: String) throws -> [String] {
    page.matches(of: /<th scope="row"[^>]*><a [^>]*>([^<]*)<\/a>/).map { String($0.1) }
  }

  private static func flows(_ count: Int, titles: [String] = []) -> String {
    let flows = (0..<count).map { number in
      let title = titles.isEmpty ? "" : "<title>\(titles[number])</title>"
      return "<flow id=\"f\(number)\" activity=\"a\" from=\"us\" to=\"they\" role=\"processor\">\(title)</flow>"
    }
    return """
      <registry xmlns="urn:samsvar:registry:1" id="r" language="en">
      <parties><party id="us" own="yes" country="NO"/><party id="they" country="SE"/></parties>
      <activities><activity id="a" role="controller"><controller party="us"/></activity></activities>
      <flows>\(flows.joined(separator: "\n"))</flows></registry>
      """
  }
}
