import Vocabulary

/// Pieces that pages are put together from.
extension Markup {
  /// A table whose rows the body writes, with the heads of its columns. Narrow screens show each row as a card.
  mutating func table(_ name: String, _ columns: [String], rows: (inout Markup) throws -> Void) rethrows {
    try element(.table, .classes(.stacked), .label(name)) { markup in
      markup.element(.thead) { markup in
        markup.element(.tr) { markup in
          for column in columns { markup.element(.th, .heads, text: column) }
        }
      }
      try markup.element(.tbody) { try rows(&$0) }
    }
  }

  /// The first cell of a row, which names it.
  mutating func rowHead(_ column: String, body: (inout Markup) throws -> Void) rethrows {
    try element(.th, .headsRow, .column(column)) { try body(&$0) }
  }

  /// A further cell of a row.
  mutating func cell(_ column: String, body: (inout Markup) throws -> Void) rethrows {
    try element(.td, .column(column)) { try body(&$0) }
  }

  /// A cell with a text.
  mutating func cell(_ column: String, _ text: String) { element(.td, .column(column), text: text) }

  /// A cell with a number.
  mutating func cell(_ column: String, _ number: Int) {
    element(.td, .classes(.number), .column(column), text: String(number))
  }

  /// One fact of a list, with its name.
  mutating func fact(_ name: String, body: (inout Markup) throws -> Void) rethrows {
    beginFact()
    try element(.div) { markup in
      markup.element(.dt, text: name)
      try markup.element(.dd) { try body(&$0) }
    }
  }

  /// One fact of a list, in words; left out where there are none.
  mutating func fact(_ name: String, _ text: String?) {
    if let text { fact(name) { $0.text(text) } }
  }

  /// One fact of a list with several lines; left out where there are none.
  mutating func fact(_ name: String, _ lines: [String]) {
    if !lines.isEmpty { fact(name) { $0.lines(lines) } }
  }

  /// A text, or a list of texts where there are several.
  mutating func lines(_ lines: [String]) {
    if let only = lines.first, lines.count == 1 { return text(only) }
    list(lines) { $0.text($1) }
  }

  /// A list, one point for each item; a single one stands by itself.
  mutating func list<Item>(_ items: [Item], body: (inout Markup, Item) -> Void) {
    guard let first = items.first else { return }
    if items.count == 1 { return element(.div) { body(&$0, first) } }
    element(.ul) { markup in
      for item in items { markup.element(.li) { body(&$0, item) } }
    }
  }

  /// A link to a place on the page.
  mutating func link(to anchor: Anchor, _ text: String) { element(.a, .leads(to: anchor), text: text) }

  /// A verdict: its mark and its word.
  mutating func verdict(_ standing: Standing, _ word: String) {
    element(.span, .classes(.verdict, standing.styleClass)) { markup in
      markup.element(.inlinePicture, .viewBox(width: VerdictMarks.size, height: VerdictMarks.size), .unheard) {
        $0.element(.use, .shows(standing.mark))
      }
      markup.element(.span, text: word)
    }
  }

  /// The word that something is not what the article asks for.
  mutating func tag(_ word: String) {
    text(" ")
    element(.span, .classes(.additional), text: word)
  }

  /// A second line, in a smaller voice.
  mutating func beside(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    element(.div, .classes(.beside), text: text)
  }
}
