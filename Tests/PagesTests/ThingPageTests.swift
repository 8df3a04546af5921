import Payloads
import Checks
import Documents
import Payloads
import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages

@Suite struct `The page of a thing` {
  @Test(arguments: Language.allCases)
  func `shows everything that is recorded of it, in words`(language: Language) throws {
    let story = try Story.everyField()
    let shown = try story.shown(language)
    var count = 0
    for name in story.names {
      let page = try story.page(of: name, shown).seen
      func expect(_ parts: [SaidPart], in parent: String) {
        for part in parts {
          let label = shown.narrator.label(part.step.name, in: parent).lowercased()
          #expect(page.contains(label), "\(name): \(label)")
          for word in part.words ?? [] {
            let value = shown.narrator.value(word, part.sort).lowercased()
            #expect(page.contains(value), "\(name): \(label): \(value)")
            count += 1
          }
          expect(part.parts, in: part.step.name)
        }
      }
      let said = try #require(try saidParts(of: name, in: story.register))
      expect(said, in: name.kind.rawValue)
    }
    #expect(count > 350)
  }

  @Test(arguments: try Story.names, Language.allCases)
  func `has its headings in order, and each of its links leads to a thing that is there`(
    example: String, language: Language
  ) throws {
    let story = try Story(example)
    let shown = try story.shown(language)
    let flows = story.names.filter { $0.kind == .flow }.map { Address.steps(of: ID($0.id)).text }
    let pages = Set(story.names.map { Address.object($0).text } + flows)
    for name in story.names {
      let page = try story.page(of: name, shown)
      let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(name)")
      for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1, "\(name): \(levels)") }
      let ids = try page.values("id")
      #expect(Set(ids).count == ids.count, "\(name)")
      for link in try page.values("href") {
        if link.hasPrefix("#"), !link.hasPrefix("#mark-") {
          #expect(ids.contains(String(link.dropFirst())), "\(name): \(link)")
        }
        let path = String(link.prefix { $0 != "?" })
        let isOfThing = ObjectKind.allCases.contains { path.hasPrefix("/\($0.segment)/") }
        let leads = isOfThing && !["/edit", "/remove", "/signed-copy"].contains { path.hasSuffix($0) }
        #expect(!leads || pages.contains(path), "\(name): \(link)")
      }
    }
  }

  @Test(arguments: [true, false]) func `has no empty paragraph, whoever looks`(mayChange: Bool) throws {
    for story in [try Story.everyField(), try Story("opter")] {
      let shown = try story.shown(.nb, mayChange: mayChange)
      for name in story.names {
        #expect(try story.page(of: name, shown).firstMatch(of: /<p[^>]*>\s*<\/p>/) == nil, "\(name)")
      }
    }
  }

  @Test func `leads to forms only whoever may change the register`() throws {
    let story = try Story("opter")
    for (mayChange, name) in [true, false].flatMap({ may in story.names.map { (may, $0) } }) {
      let page = try story.page(of: name, try story.shown(.en, mayChange: mayChange))
      let links = try page.values("href")
      let forms = links.filter { $0.hasPrefix("/new/") || $0.hasSuffix("/edit") || $0.hasSuffix("/remove") }
      #expect(forms.isEmpty != mayChange, "\(name)")
    }
  }

  @Test func `of a flow to a processor leads to one that passes the same data on to a sub-processor`() throws {
    let story = try Story("opter")
    let page = try story.page(of: ObjectName(.flow, "contact-to-crm"), try story.shown(.nb))
    let link = try #require(try page.values("href").first { $0.hasPrefix("/new/flows?") })
    let query = Set(
      link.drop { $0 != "?" }.dropFirst().replacing("&amp;", with: "&").split(separator: "&").map(String.init))
    let number = try #require(story.register.number(of: ID<Flow>("contact-to-crm")))
    let flow = story.register[flow: number]
    #expect(flow.categories.elements.count == 4)
    #expect(
      query
        == Set([
          "from=crm", "activity=contact-form", "onwardOf=contact-to-crm", "role=sub-processor",
          "purposes=contact-and-offer", "operations=consult", "operations=store",
        ]).union(flow.categories.elements.map { "categories=\($0)" }).union(
          flow.subjects.elements.map { "subjects=\($0)" }))
  }

  @Test func `of an agreement is a checklist of Art. 28(3), and says what is absent and what nobody recorded`() throws {
    let story = try Story(xml: Self.checklist)
    let page = try story.page(of: ObjectName(.agreement, "dpa"), try story.shown(.en)).seen
    #expect(page.contains("only on documented instructions gdpr 28(3)(a) stands there section 4"))
    #expect(page.contains("confidentiality of people with access gdpr 28(3)(b) absent"))
    #expect(page.contains("security of processing gdpr 28(3)(c) not recorded"))
    let standard = try story.page(of: ObjectName(.agreement, "standard"), try story.shown(.nb)).seen
    #expect(standard.contains("følger av et standardsett standardavtalevilkår 2021/915"))
    #expect(standard.contains("10 av 10 vilkår som loven krever, står i avtalen."))
  }

  @Test func `of an agreement tells until when the controller may object to a sub-processor`() throws {
    let story = try Story(xml: Self.checklist)
    let page = try story.page(of: ObjectName(.agreement, "dpa"), try story.shown(.en)).seen
    #expect(page.contains("sub ltd told on 10 november 2026 9 december 2026 – objections are still possible"))
  }

  @Test func `tells who changed it, when and why, and of a thing that came with the first revision that it did`() throws
  {
    let story = try Story("opter")
    let shown = try story.shown(.en)
    func entry(_ number: Int, _ changes: HistoryEntry.Changes) -> HistoryEntry {
      HistoryEntry(
        Revision(
          number: number, recorded: Timestamp(milliseconds: 0), day: Story.day, clockWentBack: false, by: "Kari",
          why: "reason \(number)", basedOn: nil), changes)
    }
    let (old, other) = (ObjectName(.party, "upsales"), ObjectName(.party, "google-llc"))
    let history = [
      entry(1, .first(parties: 1, agreements: 0, flows: 0)), entry(2, .objects([ObjectChange(other, .added)])),
      entry(3, .objects([ObjectChange(old, .changed)])),
    ]
    let page = try story.page(of: old, shown, history: history)
    #expect(page.seen.contains("3 22 november 2026 kari changed reason 3 1 22 november 2026 kari came with the first"))
    #expect(!page.contains("reason 2"))
    #expect(try page.values("href").contains("/history/3"))
    #expect(!(try story.page(of: other, shown, history: history)).contains("reason 1"))
  }

  @Test func `says nothing in English on a Norwegian page but what the register says`() throws {
    let story = try Story("opter")
    for name in story.names {
      let pages = try [Language.en, .nb].map { language in
        let page = try story.page(of: name, try story.shown(language))
        return Set(page.matches(of: /<(?:h[2-4]|dt|th scope="col")[^>]*>([^<]+)/).map { String($0.1) })
      }
      #expect(pages[0].intersection(pages[1]).subtracting(Self.same) == [], "\(name)")
    }
  }

  /// What both languages call alike.
  private static let same: Set<String> = ["Id", "SHA-256", "System"]

  @Test func `shows hostile text as text`() throws {
    let plain = try Story(xml: Self.hostile("plain"))
    let payload = Payloads.all.filter { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } }.joined(separator: " ")
    let hostile = try Story(xml: Self.hostile(payload))
    let (one, other) = (try plain.shown(.nb), try hostile.shown(.nb))
    for name in plain.names {
      #expect(try shape(hostile.page(of: name, other)) == shape(plain.page(of: name, one)), "\(name)")
    }
    for kind in ObjectKind.allCases {
      #expect(try shape(hostile.list(kind, other)) == shape(plain.list(kind, one)), "\(kind)")
      let searched = try hostile.list(kind, ["q": payload], other)
      #expect(searched.tags.allSatisfy { !$0.hasPrefix("<script") && !$0.hasPrefix("<img") }, "\(kind)")
    }
  }

  /// The elements of a page with the names of their attributes, in order.
  private func shape(_ page: String) -> [String] { page.tags.map { $0.replacing(/="[^"]*"/, with: "") } }

  /// A register with one text in every place where people write.
  private static func hostile(_ text: String) -> String {
    var escaped = text
    for (sign, written) in [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")] {
      escaped = escaped.replacing(sign, with: written)
    }
    return """
      <registry xmlns="urn:samsvar:registry:1" id="r" language="nb"><title>\(escaped)</title>
      <parties><party id="us" own="yes" country="NO" registration-number="\(escaped)"><name>\(escaped)</name></party>
      <party id="they" country="SE"><name>\(escaped)</name></party></parties>
      <systems><system id="crm" operator="they"><title>\(escaped)</title></system></systems>
      <activities><activity id="sales" role="controller"><title>\(escaped)</title><controller party="us"/>
      <recipient-category>\(escaped)</recipient-category></activity></activities>
      <agreements><agreement id="dpa" kind="processing"><title>\(escaped)</title><principal party="us"/>
      <processor party="they"/><evidence><signed-copy file="\(escaped)"/></evidence>
      <subject-matter>\(escaped)</subject-matter><clauses><clause id="A28.3.a" at="\(escaped)"/></clauses>
      </agreement></agreements>
      <flows><flow id="f" activity="sales" from="us" to="crm" role="processor"><title>\(escaped)</title></flow></flows>
      <notices><notice id="n" controller="us" version="\(escaped)"><title>\(escaped)</title>
      <promise id="p" kind="authority-is" place="\(escaped)" name="\(escaped)"/></notice></notices>
      </registry>
      """
  }

  private static let checklist = """
    <registry xmlns="urn:samsvar:registry:1" id="r" language="en">
    <parties><party id="us" own="yes" country="NO"><name>Us AS</name></party>
    <party id="they" country="SE"><name>They AB</name></party>
    <party id="sub" country="SE"><name>Sub Ltd</name></party></parties>
    <agreements><agreement id="dpa" kind="processing" from="2026-01-01"><principal party="us"/><processor party="they"/>
    <clauses><clause id="A28.3.a" at="section 4"/><clause id="A28.3.b" absent="yes"/></clauses>
    <sub-processing authorisation="general" notice="P30D"><sub-processor party="sub" notified="2026-11-10"/>
    </sub-processing></agreement>
    <agreement id="standard" kind="processing" from="2026-01-01"><principal party="us"/><processor party="they"/>
    <clauses standard="2021/915"/></agreement></agreements>
    </registry>
    """

  @Test(arguments: [
    (Language.nb, "Vis hvert steg", "Slik blir svaret til"), (.en, "Show every step", "How the answer comes about"),
  ])
  func `leads from a flow to each step by which its answers came about`(
    language: Language, link: String, heading: String
  ) throws {
    let story = try Story("sub-processor-chain")
    let shown = try story.shown(language)
    for number in 0..<UInt32(story.register.flows.count) {
      let id = story.register.id(of: Number<Flow>(number))
      let page = try story.page(of: ObjectName(.flow, id.key), shown)
      #expect(page.contains("<a href=\"/flows/\(id.key)/steps\">\(link)</a>"))
      let steps = try written(try #require(FlowStepsPage(id, of: shown)))
      #expect(steps.contains("<h1>\(heading)"))
      #expect(steps.contains("href=\"/flows/\(id.key)\""))
      let levels = steps.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
      for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1, "\(id.key): \(levels)") }
      let told = ExplanationText(
        try #require(
          try explanation(of: id, in: story.register, under: story.law, on: Story.day)), of: story.register,
        under: story.law, in: language
      ).paragraphs
      for line in told where line.style != .title {
        let text = line.text.trimmingPrefix { $0 == " " }
        #expect(steps.seen.contains(text.trimmingPrefix("- ").lowercased()), "\(id.key): \(text)")
      }
    }
    #expect(FlowStepsPage(ID("nobody"), of: shown) == nil)
  }
}
