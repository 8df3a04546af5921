public import Law
public import Registry
public import Vocabulary
package import Wording

/// Which revisions somebody chose to see.
public struct HistoryChoice: Hashable, Sendable {
  /// Who recorded them.
  public var by: String?
  /// The id of an object that they changed, or a part of it.
  public var object: String?
  /// The page, from 1.
  public var page: Int

  /// A choice; what is left out chooses all.
  public init(by: String? = nil, object: String? = nil, page: Int = 1) {
    (self.by, self.object, self.page) = (by, object, page)
  }

  func on(_ page: Int) -> Address {
    .place(
      ScreenPlace.history.rawValue, [("by", by), ("object", object), ("page", page > 1 ? "\(page)" : nil)])
  }

  /// - Parameters:
  ///   - called: what people call an object.
  ///   - amended: the agreement that an object amends.
  func admits(
    _ entry: HistoryEntry, called: (ObjectName) -> String, amended: (ObjectName) -> ObjectName?
  ) -> Bool {
    if let by, entry.revision.by != by { return false }
    guard let object = object?.lowercased() else { return true }
    guard case .objects(let changes) = entry.changes else { return false }
    func fits(_ name: ObjectName) -> Bool {
      name.id.contains(object) || called(name).lowercased().contains(object)
    }
    return changes.contains { fits($0.name) || amended($0.name).map { fits($0) } == true }
  }
}

/// The revisions of a register, the newest first: who changed what, when and why.
public struct HistoryPage: Page {
  private let words: HistoryWords
  private let turning: TurningWords
  private let choice: HistoryChoice
  private let turner: PageTurner
  private let people: [String]
  private let revisions: [Shown]
  private static let (most, mostObjects) = (30, 4)

  /// A revision, its moment, and what it changed: each object with what it amends and its id.
  private struct Shown: Sendable {
    let revision: Revision
    let recorded: LocalTime
    let summary: String?
    let objects: [(text: String, beside: [String])]
    let more: Int
  }

  /// The revisions that were chosen. Objects are called as the register calls them; those that are gone by their ids.
  public init(
    _ history: [HistoryEntry], _ choice: HistoryChoice, of register: RegistrySnapshot, under law: LawEdition,
    in language: Language, _ zone: ShownZone
  ) {
    words = .words(in: language)
    turning = .words(in: language)
    self.choice = choice
    people = Set(history.map(\.revision.by)).sorted()
    let narrator = Narrator(language, of: register, under: law)
    let said = HistoryWords.words(in: language)
    let called = { (name: ObjectName) in narrator.name(name) }
    let amended = Dictionary(
      register.agreements.compactMap { agreement in
        agreement.amends.map { (ObjectName(.agreement, agreement.id.key), ObjectName(.agreement, $0.key)) }
      }, uniquingKeysWith: { first, _ in first })
    let chosen = history.reversed().filter { choice.admits($0, called: called, amended: { amended[$0] }) }
    turner = PageTurner(choice.page, of: chosen.count, most: Self.most)
    revisions = chosen.dropFirst((turner.page - 1) * Self.most).prefix(Self.most).map { entry in
      let count = if case .objects(let objects) = entry.changes { objects.count } else { 0 }
      let told = HistoryText.told(entry, most: Self.mostObjects, in: language, zone, called: called)
      return Shown(
        revision: entry.revision, recorded: LocalTime(entry.revision.recorded, in: zone), summary: told.summary,
        objects: told.objects.map { name, text in
          let amends = amended[name].map { said.amends(called($0)) }
          return (text, [amends, called(name) == name.id ? nil : name.id].compactMap { $0 })
        }, more: max(0, count - Self.mostObjects))
    }
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { .history }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.element(.p, .classes(.lead), text: words.lead)
    writeChoice(&page)
    page.dayChoice(words, to: .today)
    if revisions.isEmpty { return page.element(.p, .role(.status), text: words.nothing) }
    let columns = words.columns
    page.table(words.title, [columns.revision, columns.when, columns.who, columns.why, columns.what]) { page in
      for shown in revisions { write(shown, &page) }
    }
    turner.write(turning, &page) { choice.on($0) }
  }

  private func writeChoice(_ page: inout Markup) {
    page.element(.form, .classes(.choosing), .methodGet, .sends(to: .place(.history))) { page in
      page.choice("by", words.chosenBy.person, words.any, people.map { ($0, $0) }, chosen: choice.by)
      let (field, help) = (Anchor("choice", "object"), Anchor("help", "object"))
      page.element(.div, .classes(.field)) { page in
        page.element(.label, .of(field)) { page in
          page.text(words.chosenBy.object + " ")
          page.element(.span, .id(help), .classes(.beside), text: "(\(words.objectHelp.lowercasedFirst))")
        }
        page.element(
          .input, .typeText, .id(field), .name("object" as StaticString), .noCompletion, .value(choice.object ?? ""))
      }
      page.element(.p, .classes(.acts)) { $0.element(.button, .typeSubmit, text: words.choose) }
    }
  }

  private func write(_ shown: Shown, _ page: inout Markup) {
    let (columns, revision) = (words.columns, shown.revision)
    page.element(.tr) { page in
      page.rowHead(columns.revision) { $0.link(to: .revision(revision.number), words.revision(revision.number)) }
      page.cell(columns.when) { $0.element(.time, .day(shown.recorded.day), text: shown.recorded.short) }
      page.cell(columns.who, revision.by)
      page.cell(columns.why, revision.why)
      page.cell(columns.what) { page in
        if let summary = shown.summary { page.text(summary) }
        page.list(shown.objects) { page, object in
          page.text(object.text)
          for text in object.beside { page.beside(text) }
        }
        if shown.more > 0 { page.beside(words.more(shown.more)) }
      }
    }
  }
}

extension Address {
  /// The page of a revision.
  static func revision(_ number: Int) -> Address { Address(["history", "\(number)"]) }
}

extension LocalTime {
  /// `2026-11-22 09:31 UTC+1`.
  var short: String { "\(day) \(minute) \(zone)" }
}

extension Markup {
  /// The form that shows the register as it was known on a day.
  mutating func dayChoice(_ words: HistoryWords, to address: Address) {
    let field = Anchor("choice", "asOf")
    element(.form, .classes(.choosing), .methodGetOfItsOwn, .sends(to: address)) { page in
      page.element(.div, .classes(.field)) { page in
        page.element(.label, .of(field), text: words.asOfDay)
        page.element(.input, .typeDay, .id(field), .name("asOf" as StaticString), .required)
      }
      page.element(.p, .classes(.acts)) { $0.element(.button, .typeSubmit, text: words.show) }
    }
  }
}
