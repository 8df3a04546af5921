import Vocabulary

/// A piece of a line: words, or words that lead somewhere.
enum Piece: Sendable {
  case words(String)
  /// In a smaller voice.
  case quiet(String)
  case link(String, Address)
  /// Digits or an id, as they are written.
  case code(String)
}

/// What stands in one cell of a list.
enum Cell: Sendable {
  /// Lines, and beside them what matters less.
  case lines([[Piece]], beside: [String])
  /// A mark with its word, which may lead somewhere.
  case verdict(Standing, String, beside: [String])
  /// A number; with what it leads to.
  case number(Int, Address?)
  case day(Day, String, beside: [String])

  static func words(_ text: String, beside: [String?] = []) -> Cell {
    .lines(text.isEmpty ? [] : [[.words(text)]], beside: beside.compactMap { $0 })
  }
  static func link(_ text: String, _ address: Address, beside: [String?] = []) -> Cell {
    .lines([[.link(text, address)]], beside: beside.compactMap { $0 })
  }
  static func pieces(_ pieces: [Piece]) -> Cell { .lines(pieces.isEmpty ? [] : [pieces], beside: []) }
}

extension Markup {
  /// The pieces of a line.
  mutating func pieces(_ pieces: [Piece]) {
    for piece in pieces {
      switch piece {
      case .words(let text): self.text(text)
      case .quiet(let text): element(.span, .classes(.beside), text: text)
      case .link(let text, let address): link(to: address, text)
      case .code(let text): element(.code, text: text)
      }
    }
  }

  /// Lines; a list where there are several.
  mutating func pieces(_ lines: [[Piece]]) { list(lines) { $0.pieces($1) } }

  /// What stands in a cell; a dash where there is nothing.
  mutating func content(of cell: Cell) {
    switch cell {
    case .lines(let lines, let beside):
      if lines.isEmpty, beside.isEmpty { text("–") }
      if lines.count == 1 { pieces(lines[0]) } else { pieces(lines) }
      for line in beside { self.beside(line) }
    case .verdict(let standing, let word, let beside):
      verdict(standing, word)
      for line in beside { self.beside(line) }
    case .number(let number, let address):
      if let address, number > 0 { link(to: address, "\(number)") } else { text("\(number)") }
    case .day(let day, let words, let beside):
      element(.time, .day(day), text: words)
      for line in beside { self.beside(line) }
    }
  }

  /// A table that people read row by row; too wide for its place, it moves within it.
  mutating func listing(_ name: String, heads: (inout Markup) -> Void, rows: (inout Markup) -> Void) {
    element(.div, .classes(.wide)) { page in
      page.element(.table, .classes(.stacked, .listing), .label(name)) { page in
        page.element(.thead) { page in page.element(.tr) { heads(&$0) } }
        page.element(.tbody) { rows(&$0) }
      }
    }
  }

  /// A row of cells, the first of which names it.
  mutating func row(_ cells: [Cell], under heads: [String]) {
    element(.tr) { page in
      for (head, cell) in zip(heads, cells).prefix(1) { page.rowHead(head) { $0.content(of: cell) } }
      for (head, cell) in zip(heads, cells).dropFirst() {
        if case .number = cell {
          page.element(.td, .classes(.number), .column(head)) { $0.content(of: cell) }
        } else {
          page.cell(head) { $0.content(of: cell) }
        }
      }
    }
  }
}
