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
indirect enum Block: Sendable {
  case line([Piece])
  case note(String)
  case heading(String)
  case facts([(label: String, lines: [[Piece]])])
  case fields([FieldShown])
  case table([String], [[Cell]])
  case finding(EntryShown, (today: TodayWords, findings: FindingsWords))
  case steps([TextLine])
  case folded(String, [Block])

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
    case .steps(let lines): page.steps(lines)
    case .folded(let summary, let blocks):
      page.element(.details) { page in
        page.element(.summary, text: summary)
        for block in blocks { block.write(name, &page) }
      }
    }
  }
}

extension Markup {
  /// Sentences that stand under each other, those that belong to another moved in.
  mutating func steps(_ lines: [TextLine]) {
    element(.div, .classes(.steps)) { page in
      for line in lines where !line.text.isEmpty {
        let depth = line.text.prefix { $0 == " " }.count
        let text = String(line.text.dropFirst(depth))
        switch line.style {
        case .title: break
        case .heading where depth == 0: page.element(.h3, text: text)
        case .heading: page.element(.h4, text: text)
        default:
          let said = text.hasPrefix("- ") ? String(text.dropFirst(2)) : text
          let classes: [Attribute] = depth >= 6 ? [.classes(.deeper)] : depth >= 4 ? [.classes(.deep)] : []
          page.element(.p, with: classes) { $0.text(said) }
        }
      }
    }
  }
}
