import Payloads
import Checks
import Documents
import Payloads
import Law
import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages

/// Pages of a register whose every title has been written by somebody who means harm.
@Suite struct `Texts of a register on pages` {
  @Test(arguments: Payloads.all) func `stay texts`(payload: String) throws {
    let words = payload.unicodeScalars.filter { $0.value >= 0x20 }.map(Self.escaped).joined()
    let story = try Story(
      xml: try Story.xml("opter").replacing(#/<title>[^<]*<\/title>/#, with: "<title>x \(words)</title>"))
    for html in try pages(of: story, payload) {
      let tags = html.matches(of: #/<\/?([a-z0-9-]+)([^>]*)>/#)
      #expect(tags.allSatisfy { Self.known.contains(String($0.output.1)) })
      let attributes = tags.map { $0.output.2.replacing(#/"[^"]*"/#, with: "") }
      #expect(attributes.allSatisfy { $0.firstMatch(of: #/\s(on|style|src)/#) == nil })
      #expect(
        html.matches(of: #/href="([^"]*)"/#).allSatisfy { $0.output.1.hasPrefix("/") || $0.output.1.hasPrefix("#") })
      let shown = payload.unicodeScalars.prefix { $0.isASCII && $0.value >= 0x20 }.map(Self.escaped).joined()
      #expect(shown.isEmpty || html.contains(shown.replacing("'", with: "&#39;")))
    }
  }

  /// The tags that these pages are made of; nothing that runs, loads or frames is one of them.
  private static let known: Set<String> = [
    "h1", "h2", "h3", "h4", "p", "div", "span", "strong", "ul", "li", "dl", "dt", "dd", "a", "article", "section",
    "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "time", "svg", "use", "form", "label", "select",
    "option", "input", "button", "nav",
  ]

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: String(scalar)
    }
  }

  private func pages(of story: Story, _ payload: String) throws -> [String] {
    let (register, law, day) = (story.register, story.law, Story.day)
    let report = try Checks.report(of: register, under: law, on: day)
    let revision = Revision(
      number: 2, recorded: Timestamp(milliseconds: 0), day: day, clockWentBack: false, by: payload, why: payload,
      basedOn: 1)
    let pages: [any Page] = [
      TodayPage(report, of: register, under: law, in: .en, mayChange: true),
      try PromisesPage(of: register, under: law, on: day, in: .en, mayChange: true),
      HistoryPage(
        [HistoryEntry(revision, .objects([]))], HistoryChoice(by: payload), of: register, under: law, in: .en, .utc),
    ]
    return try pages.map { String(decoding: try WrittenPage($0).content, as: UTF8.self) }
  }
}
