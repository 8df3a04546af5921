import Registry
import Testing
import Vocabulary

@testable import Pages

@Suite struct `The page of an amendment` {
  let amended = ObjectName(.agreement, "upsales-dpa")
  let amendment = ObjectName(.agreement, "tillegg")
  let story: Story

  init() throws {
    let opter = try Story.xml("opter")
    let tillegg = """
      <agreement id="tillegg" kind="processing" amends="upsales-dpa" from="2026-01-01">
        <title>Tillegget om nettsidene</title>
        <principal party="opter-norge"/>
        <processor party="upsales"/>
        <scope>
          <categories added="ip-address"/>
        </scope>
      </agreement>
      <agreement id="ubrukt" kind="processing" from="2026-01-01">
        <title>Avtalen som ingenting bygger på</title>
        <principal party="opter-norge"/>
        <processor party="google-llc"/>
      </agreement>
      </agreements>
      """
    story = try Story(xml: opter.replacing("</agreements>", with: tillegg))
  }

  @Test func `says what is found because of it, and leads to its own form`() throws {
    let page = try story.page(of: amendment, story.shown(.nb))
    #expect(page.contains("class=\"finding"))
    #expect(try story.list(.agreement, ["verdict": "unknown"], story.shown(.nb)).contains("Tillegget om nettsidene"))
    #expect(page.contains("href=\"/agreements/tillegg/edit?at=evidence\""))
    #expect(!page.contains("Ingenting er funnet"))
  }

  @Test func `leads for the clauses that it does not touch to the agreement, and counts none as missing`() throws {
    let page = try story.page(of: amendment, story.shown(.nb))
    #expect(page.contains("Det som gjelder, står i avtalen det endrer:"))
    #expect(!page.contains("av 10"))
    let whole = try story.page(of: amended, story.shown(.nb))
    #expect(whole.contains("av 10"))
    #expect(!whole.contains("Det som gjelder, står i avtalen det endrer:"))
  }

  @Test func `begins with a form that says of which agreement it is`() throws {
    let page = try story.page(of: amended, story.shown(.nb))
    #expect(page.contains("href=\"/new/agreements?amends=upsales-dpa&amp;kind=processing"))
  }

  @Test(arguments: [(Language.nb, "Ingen dataflyt i bruk"), (.en, "No flow in use")])
  func `of agreements that no flow leans on does not say that they are not in force`(
    language: Language, said: String
  ) throws {
    let list = try story.list(.agreement, story.shown(language))
    #expect(list.contains(said))
    #expect(!list.contains(language == .nb ? "Gjelder ikke<" : "Not applicable<"))
    #expect(try story.list(.agreement, ["verdict": "unused"], story.shown(language)).contains("Avtalen som"))
  }
}
