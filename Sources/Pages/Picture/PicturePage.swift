public import Law
public import Registry
public import Vocabulary
package import Wording

/// The flows as a picture: all, of an activity, or around a party; below it the same as a table.
public struct PicturePage: Page {
  private let words: PictureScreenWords
  private let narrator: Narrator
  private let choice: FlowChoice
  private let picture: FlowPicture
  private let drawn: FlowPicture
  private let rows: [Row]
  private let flows: Int
  private let activities: [(String, String)]
  private let parties: [(String, String)]
  private static let (mostRows, mostFlows) = (100, 5)

  /// A line of the table: who hands data to whom.
  private struct Row {
    let anchor: Anchor
    let from: (name: String, address: Address?)
    let to: (name: String, address: Address?)
    let flows: [(name: String, address: Address)]
    let more: Int
    let standing: Standing
  }

  /// The picture of the flows that were chosen, on a day. Throws where the law does not have a word of the register.
  public init(
    _ choice: FlowChoice, of register: RegistrySnapshot, under law: LawEdition, on day: Day, in language: Language
  ) throws {
    let narrator = Narrator(language, of: register, under: law)
    let made = try RegisterPicture(choice, of: register, under: law, on: day, narrator)
    words = .words(in: language)
    self.narrator = narrator
    self.choice = choice
    picture = made.picture(named: Self.name(choice, narrator, register))
    drawn = picture.grouped(above: RecordPage.mostBoxes) { language.pages.pictureGroup($0) }
    flows = made.flows
    let boxes = picture.boxes
    let worst = made.pairs.enumerated().sorted { ($0.1.standing, $0.0) < ($1.1.standing, $1.0) }
    rows = worst.prefix(Self.mostRows).map { place, pair in
      Row(
        anchor: RegisterPicture.line(place), from: (boxes[pair.from].name, boxes[pair.from].address),
        to: (boxes[pair.to].name, boxes[pair.to].address),
        flows: pair.flows.prefix(Self.mostFlows).map { flow in
          let id = register.id(of: flow)
          return (narrator.name(id), .object(ObjectName(.flow, id.key)))
        }, more: max(0, pair.flows.count - Self.mostFlows), standing: pair.standing)
    }
    activities = register.activities.map { ($0.id.key, narrator.name($0.id)) }.sorted { $0.1 < $1.1 }
    parties = register.parties.map { ($0.id.key, narrator.name($0.id)) }.sorted { $0.1 < $1.1 }
  }

  /// The picture alone, as a file that needs nothing else.
  public func write(fileTo sink: @escaping ([UInt8]) throws -> Void) throws {
    try PictureDrawing(drawn, in: PictureWords(narrator.language.pages, narrator)).write(fileTo: sink)
  }

  private static func name(_ choice: FlowChoice, _ narrator: Narrator, _ register: RegistrySnapshot) -> String {
    switch choice {
    case .whole: narrator.text(register.header.title ?? register.header.id)
    case .activity(let id): narrator.name(id)
    case .party(let id): narrator.name(id)
    }
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { .picture }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: picture.title)
    page.element(.p, .classes(.lead), text: words.lead)
    writeChoice(&page)
    if flows == 0 { return page.element(.p, .role(.status), text: words.nothing) }
    page.element(.figure) { page in
      page.element(.figcaption) { page in
        page.text(narrator.language.pages.pictureCaption())
        if drawn.boxes.count < picture.boxes.count {
          page.text(" " + narrator.language.pages.pictureIsGrouped(picture.boxes.count))
        }
        if drawn.runsInLanes { page.text(" " + words.lanes) }
      }
      page.element(.div, .classes(.scroll), .role(.region), .focusable, .label(picture.title)) { page in
        PictureDrawing(visible, in: PictureWords(narrator.language.pages, narrator)).write(to: &page, name: "flows")
      }
    }
    page.element(.p) { $0.link(to: choice.file, words.file) }
    writeTable(&page)
  }

  /// The picture whose arrows lead only to lines that the table has.
  private var visible: FlowPicture {
    var picture = drawn
    let shown = Set(rows.map(\.anchor))
    for place in picture.arrows.indices where picture.arrows[place].place.map({ shown.contains($0) }) != true {
      picture.arrows[place].place = nil
    }
    return picture
  }

  private func writeChoice(_ page: inout Markup) {
    page.element(.div, .classes(.choosing)) { page in
      let chosen: (activity: String?, party: String?) =
        switch choice {
        case .whole: (nil, nil)
        case .activity(let id): (id.key, nil)
        case .party(let id): (nil, id.key)
        }
      page.element(.form, .methodGet, .sends(to: FlowChoice.whole.address)) { page in
        page.choice("activity", words.activity, words.any, activities, chosen: chosen.activity)
        page.element(.button, .typeSubmit, text: words.choose)
      }
      page.element(.form, .methodGet, .sends(to: FlowChoice.whole.address)) { page in
        page.choice("party", words.party, words.any, parties, chosen: chosen.party)
        page.element(.button, .typeSubmit, text: words.choose)
      }
      if choice != .whole { page.element(.p) { $0.link(to: FlowChoice.whole.address, words.whole) } }
    }
  }

  private func writeTable(_ page: inout Markup) {
    page.section(Anchor("section", "table"), words.table) { page in
      page.table(words.table, [words.columns.from, words.columns.to, words.columns.flows, words.columns.standing]) {
        page in
        for row in rows { write(row, &page) }
      }
      let more = picture.arrows.count - rows.count
      if more > 0 { page.element(.p, .classes(.beside), text: words.more(more)) }
    }
  }

  private func write(_ row: Row, _ page: inout Markup) {
    let standing = PictureWords(narrator.language.pages, narrator).standing
    page.element(.tr, .id(row.anchor)) { page in
      page.rowHead(words.columns.from) { $0.maybeLink(to: row.from.address, row.from.name) }
      page.cell(words.columns.to) { $0.maybeLink(to: row.to.address, row.to.name) }
      page.cell(words.columns.flows) { page in
        page.list(row.flows) { $0.link(to: $1.address, $1.name) }
        if row.more > 0 { page.beside(words.moreFlows(row.more)) }
      }
      page.cell(words.columns.standing) { $0.verdict(row.standing, standing(row.standing)) }
    }
  }
}

extension Markup {
  /// A name, as a link where it leads anywhere.
  mutating func maybeLink(to address: Address?, _ text: String) {
    if let address { link(to: address, text) } else { self.text(text) }
  }
}
