import Payloads
import Testing
import Vocabulary
import Wording

@testable import Pages

@Suite struct `The pages of people` {
  private func written(_ page: some Page) throws -> String {
    var all: [UInt8] = []
    var markup = Markup { all += $0 }
    page.write(&markup)
    try markup.finish()
    return String(decoding: all, as: UTF8.self)
  }

  private func person(
    _ name: String, _ role: AccessWords.Role = .editor, isYou: Bool = false, isShutOut: Bool = false
  ) -> PersonShown {
    PersonShown(
      id: "u7", name: name, shownName: name, role: role, since: "1 May", passwordSet: nil, isShutOut: isShutOut,
      isYou: isYou)
  }

  @Test func `show what people typed as text and nothing else`() throws {
    for payload in Payloads.all {
      let people = PeoplePage(
        [person(payload)], [InvitationShown(id: "i1", hint: payload, role: .owner, until: payload)],
        .refused(Refusal.busy.told(in: .en), form: "invite", typed: [FormValue("hint", payload)]), proof: "p", in: .en)
      let one = PersonPage(
        person(payload, .machine),
        tokens: [TokenShown(id: "t", name: payload, scopes: [.read], until: payload, used: payload)],
        on: Day(number: 0), .made(secret: payload), proof: "p", in: .nb)
      let own = AccountPage(
        person(payload), [SessionShown(id: "s1", browser: payload, started: payload, seen: payload, isThis: false)],
        tokens: [], on: Day(number: 0), .none, proof: "p", in: .en)
      for html in [try written(people), try written(one), try written(own)] {
        for word in ["<script", "<img", "<iframe", "<body", "<a href=\"javascript", "<style", "<meta", "<base"] {
          #expect(!html.lowercased().contains(word), "\(payload)")
        }
      }
    }
  }

  @Test func `keep what was typed where a form is refused, and say why`() throws {
    let refused = AccessOutcome.refused(
      Refusal.people(.nameUnfit).told(in: .nb), form: "invite",
      typed: [FormValue("hint", "Åse"), FormValue("role", "owner")])
    let html = try written(PeoplePage([], [], refused, proof: "p", in: .nb))
    #expect(html.contains("role=\"alert\""))
    #expect(html.contains("value=\"Åse\""))
    #expect(html.contains("name=\"role\" value=\"owner\" checked"))
    #expect(!html.contains("value=\"auditor\" checked"))
  }

  @Test func `show a secret only where it was just made`() throws {
    let made = try written(PeoplePage([], [], .made(secret: "http://x/join/1"), proof: "p", in: .en))
    #expect(made.contains("readonly") && made.contains("http://x/join/1"))
    #expect(!(try written(PeoplePage([], [], .none, proof: "p", in: .en))).contains("readonly"))
    func one(_ outcome: AccessOutcome) throws -> String {
      try written(PersonPage(person("a"), tokens: [], on: Day(number: 0), outcome, proof: "p", in: .nb))
    }
    let link = try one(.madePasswordLink("http://x/password/1", until: "24. november kl. 12.00"))
    #expect(
      link.contains("readonly") && link.contains("http://x/password/1") && link.contains("24. november kl. 12.00"))
    #expect(try !one(.none).contains("readonly"))
  }

  @Test func `offer what fits the account`() throws {
    func page(_ person: PersonShown) throws -> String {
      try written(PersonPage(person, tokens: [], on: Day(number: 0), .none, proof: "p", in: .en))
    }
    #expect(try page(person("a")).contains("/people/u7/role"))
    #expect(try !page(person("a")).contains("/people/u7/tokens"))
    #expect(try !page(person("a", .machine)).contains("/people/u7/role"))
    #expect(try page(person("a", .machine)).contains("/people/u7/tokens"))
    #expect(try page(person("a", isYou: true)).contains(PeopleWords.words(in: .en).yourself))
    #expect(try !page(person("a")).contains(PeopleWords.words(in: .en).yourself))
    #expect(try page(person("a")).contains("action=\"/people/u7/password-link\""))
    #expect(try !page(person("a", .machine)).contains("password-link"))
    #expect(try !page(person("a", isYou: true)).contains("password-link"))
    #expect(try !page(person("a", isShutOut: true)).contains("password-link"))
  }

  @Test(arguments: [
    ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0", "Firefox, Windows"),
    (
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19",
      "Safari, macOS"
    ),
    (
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0", "Chrome or Edge, Linux"
    ),
    ("curl/8", "Not known"), ("", "Not known"),
  ])
  func `name browsers as people do`(agent: String, name: String) {
    #expect(AccountWords.words(in: .en).browser(agent) == name)
  }
}
