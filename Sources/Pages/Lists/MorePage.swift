import Registry
import Vocabulary
package import Wording

/// What a register holds beside the great kinds: announcements, accepted findings, own words, and its head.
public struct MorePage: Page {
  private let words: ListWords
  private let head: [(label: String, text: String)]
  private let edit: (text: String, address: Address)?
  private let lists: [ListPage]

  /// The page of a register.
  public init(_ shown: Shown) {
    words = ListWords.words(in: shown.language)
    let (narrator, header) = (shown.narrator, shown.register.header)
    head = [
      (narrator.label("title", in: "registry"), header.title.map { narrator.text($0) } ?? ""),
      (narrator.label("id", in: "registry"), header.id),
      (
        narrator.label("language", in: "registry"),
        narrator.value(header.language.rawValue, .choice(.language)).capitalised
      ),
    ]
    edit = shown.mayChange ? (words.new(.registry), .form(.header)) : nil
    lists = [ObjectKind.announcement, .acceptance, .term].map { ListPage(ListQuery($0, [:]), of: shown) }
  }

  package var title: String { words.title(.registry) }
  package var place: ScreenPlace? { .more }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: title)
    page.element(.p, .classes(.lead), text: words.lead(.registry))
    page.section("head", words.theHead) { page in
      page.facts { page in for fact in head where !fact.text.isEmpty { page.fact(fact.label.capitalised, fact.text) } }
      page.element(.p) { page in
        page.link(to: .object(.header), words.lookAtHead)
        if let edit {
          page.text(" · ")
          page.link(to: edit.address, edit.text)
        }
      }
    }
    for list in lists { list.writePart(&page) }
  }
}

extension ListPage {
  /// The list as a part of a page: its first rows, and the way to all.
  fileprivate func writePart(_ page: inout Markup) {
    let anchor = Anchor("list", query.kind.segment)
    page.element(.section, .labelled(by: anchor)) { page in
      page.element(.h2, .id(anchor), text: title)
      page.element(.p, .classes(.beside), text: lead)
      if isEmpty { page.element(.p, text: words.nothingYet) } else { writeRows(&page) }
      page.element(.p) { page in
        if !isEmpty { page.link(to: query.address([:]), words.all(rows.count)) }
        if let new {
          if !isEmpty { page.text(" · ") }
          page.link(to: new.address, new.text)
        }
      }
    }
  }

  private func writeRows(_ page: inout Markup) {
    let heads = rows.heads.map(\.text)
    page.listing(title, heads: { page in for head in heads { page.element(.th, .heads, text: head) } }) { page in
      for row in rows.rows.prefix(10) { page.row(row, under: heads) }
    }
  }
}
