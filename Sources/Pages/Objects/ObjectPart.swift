import Wording

/// A part of a page about one thing, with its heading.
struct ObjectPart: Sendable {
  let name: String
  let heading: String
  let blocks: [Block]

  init(_ name: ObjectWords.Heading, _ words: ObjectWords, _ blocks: [Block]) {
    (self.name, heading, self.blocks) = ("\(name)", words.heading(name), blocks)
  }

  var anchor: Anchor { Anchor("part", name) }

  func write(_ page: inout Markup) {
    page.element(.section, .labelled(by: anchor)) { page in
      page.element(.h2, .id(anchor), text: heading)
      for block in blocks { block.write(heading, &page) }
    }
  }
}

/// What a part is made of.
enum Block: Sendable {
  case line([Piece])
  case note(String)
  case heading(String)
  case facts([(label: String, lines: [[Piece]])])
  case fields([FieldShown])
  case table([String], [[Cell]])
  case finding(EntryShown, (today: TodayWords, findings: FindingsWords))

  func write(_ name: String, _ page: inout Markup) {
    switch self {
    case .line(let pieces): page.element(.p) { $0.pieces(pieces) }
    case .note(let text): page.element(.p, .classes(.beside), text: text)
    case .heading(let text): page.element(.h3, text: text)
    case .facts(let facts):
      page.facts { page in
        for fact in facts where !fact.lines.isEmpty { page.fact(fact.label) { $0.pieces(fact.lines) } }
      }
    case .fields(let fields): page.fields(fields)
    case .table(let heads, let rows):
      page.listing(name, heads: { page in for head in heads { page.element(.th, .heads, text: head) } }) { page in
        for row in rows { page.row(row, under: heads) }
      }
    case .finding(let entry, let words): entry.write(words, &page)
    }
  }
}
