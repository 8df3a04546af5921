import Registry
package import Wording

/// A list of the objects of a kind, narrowed, sorted and page by page.
public struct ListPage: Page {
  let words: ListWords
  package let title: String
  package let place: ScreenPlace?
  let lead: String
  let tabs: [(name: String, address: Address, isCurrent: Bool)]
  let filters: [ListFilter]
  /// What it is narrowed to by a link from elsewhere, with the address of the list without that.
  let only: [(text: String, address: Address)]
  let query: ListQuery
  let rows: ListRows
  /// Whether the register has any of the kind.
  let isEmpty: Bool
  /// The form that makes a new one; none for whoever may not.
  let new: (text: String, address: Address)?

  package func write(_ page: inout Markup) {
    page.element(.div, .classes(.headline)) { page in
      page.element(.h1, text: title)
      if let new { page.element(.a, .classes(.action), .leads(to: new.address), text: new.text) }
    }
    page.element(.p, .classes(.lead), text: lead)
    writeTabs(&page)
    if isEmpty { return page.element(.p, text: words.nothingYet) }
    writeFilters(&page)
    if rows.count == 0 {
      page.element(.p, .role(.status)) { page in
        page.text(words.nothingFits + " ")
        page.link(
          to: query.address(Dictionary(uniqueKeysWithValues: ListQuery.narrowing.map { ($0, nil) })), words.showAll)
      }
      return
    }
    page.element(.p, .classes(.beside), text: words.range(rows.first, rows.first + rows.rows.count - 1, rows.count))
    writeTable(&page)
    writePager(&page)
  }

  private func writeTabs(_ page: inout Markup) {
    guard !tabs.isEmpty else { return }
    page.element(.nav, .classes(.tabs), .label(words.tabs)) { page in
      page.element(.ul) { page in
        for tab in tabs {
          page.element(.li) { page in
            page.element(.a, with: [.leads(to: tab.address)] + (tab.isCurrent ? [.current] : [])) { $0.text(tab.name) }
          }
        }
      }
    }
  }

  private func writeFilters(_ page: inout Markup) {
    for narrowed in only {
      page.element(.p, .classes(.note)) { page in
        page.text(narrowed.text + " ")
        page.link(to: narrowed.address, words.showAll)
      }
    }
    page.element(.form, .methodGet, .sends(to: .list(query.kind)), .classes(.filters), .label(words.narrow)) { page in
      for (name, value) in query.carried { page.hidden(name, value) }
      for (name, value) in ListQuery.narrowing.compactMap({ name in query[name].map { (name, $0) } })
      where !filters.contains(where: { $0.name == name }) {
        page.hidden(name, value)
      }
      for filter in filters { filter.write(&page) }
      page.element(.button, .typeSubmit, text: words.narrowNow)
    }
  }

  private func writeTable(_ page: inout Markup) {
    let heads = rows.heads.map(\.text)
    page.listing(title, heads: { page in for head in rows.heads { writeHead(head, &page) } }) { page in
      for row in rows.rows { page.row(row, under: heads) }
    }
  }

  private func writeHead(_ head: ListRows.Head, _ page: inout Markup) {
    let sorted: [Attribute] = head.order.map { [.sorted($0 == .up)] } ?? []
    page.element(.th, with: [.heads] + sorted) { page in
      guard let address = head.address else { return page.text(head.text) }
      page.link(to: address, head.text)
      guard let order = head.order else { return }
      page.element(.span, .unheard, text: order == .up ? " ↑" : " ↓")
    }
  }

  private func writePager(_ page: inout Markup) {
    guard rows.pages > 1 else { return }
    page.element(.nav, .classes(.pager), .label(words.pager)) { page in
      if let previous = rows.previous { page.link(to: previous, words.previous) }
      page.element(.span, text: words.page(rows.page, rows.pages))
      if let next = rows.next { page.link(to: next, words.next) }
    }
  }
}

/// One field by which a list is narrowed.
struct ListFilter: Sendable {
  let name: String
  let label: String
  let value: String
  /// What may be chosen, by value; any words where there is nothing to choose from.
  let choices: [(value: String, text: String)]

  /// A field with words that are looked for.
  static func search(_ label: String, _ query: ListQuery) -> ListFilter {
    ListFilter(name: "q", label: label, value: query["q"] ?? "", choices: [])
  }

  /// A choice, where the first stands for all.
  static func choice(
    _ name: String, _ label: String, all: String, _ choices: [(value: String, text: String)], _ query: ListQuery
  ) -> ListFilter {
    ListFilter(name: name, label: label, value: query[name] ?? "", choices: [("", all)] + choices)
  }

  func write(_ page: inout Markup) {
    let field = Anchor("filter", name)
    page.element(.div) { page in
      page.element(.label, .of(field), text: label)
      if choices.isEmpty {
        page.element(.input, .id(field), .typeSearch, .name(name), .value(value))
        return
      }
      page.element(.select, .id(field), .name(name)) { page in
        for choice in choices {
          page.element(.option, with: [.value(choice.value)] + (choice.value == value ? [.selected] : [])) {
            $0.text(choice.text)
          }
        }
      }
    }
  }
}

extension Attribute {
  /// That a column is what the rows are sorted by.
  static func sorted(_ isUp: Bool) -> Attribute { Attribute("aria-sort", .word(isUp ? "ascending" : "descending")) }
}
