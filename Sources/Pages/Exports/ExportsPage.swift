public import Checks
public import Law
public import Registry
public import Vocabulary
package import Wording

/// What can be handed over: the records, the other files, what changed, and how it is verified. The auditor's first page.
public struct ExportsPage: Page {
  let words: ExportWords
  private let history: HistoryWords
  private let language: Language
  private let zone: ShownZone
  private let revision: Int
  private let isPast: Bool
  private let on: Day
  private let made: String
  let sha256: String
  let file: String
  private let since: Since
  private let sinceSaid: String
  private let records: [(title: String, party: ID<Party>, role: RecordRole)]

  /// What changed since a state that somebody named.
  public struct Since: Sendable {
    let asked: String
    let revisions: [Revision]
    let changes: ChangesShown?

    /// The revisions since then, and what they changed; no changes where nothing was recorded before.
    public init(_ asked: String, _ revisions: [Revision], _ changes: ChangesShown?) {
      (self.asked, self.revisions, self.changes) = (asked, revisions, changes)
    }
  }

  /// The files that a register gives, by revision, with the fingerprint of its document.
  ///
  /// - Parameters:
  ///   - on: the day of judgment.
  ///   - isPast: whether a past state is shown.
  ///   - records: the records that can be taken, by whose they are and in which role.
  public init(
    of register: RegistrySnapshot, under law: LawEdition, revision: Int, isPast: Bool, on: Day, sha256: String,
    since: Since, records: [(party: ID<Party>, role: RecordRole)], in language: Language, _ zone: ShownZone
  ) {
    let narrator = Narrator(language, of: register, under: law)
    words = .words(in: language)
    history = .words(in: language)
    (self.language, self.zone, self.revision, self.isPast, self.on) = (language, zone, revision, isPast, on)
    (self.sha256, self.since) = (sha256, since)
    sinceSaid =
      Day(since.asked).map { narrator.date($0) }
      ?? Int(since.asked).map { HistoryWords.words(in: language).revision($0).lowercasedFirst } ?? since.asked
    made = words.made(revision, narrator.date(on))
    file = "\(register.header.id)-revision-\(revision).xml"
    self.records = records.map {
      (RecordTitle.of(narrator.name($0.party), $0.role, in: language), $0.party, $0.role)
    }
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { .exports }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.element(.p, .classes(.lead), text: words.lead)
    writeDays(&page)
    page.element(.p, text: made)
    writeRecords(&page)
    page.section(Anchor("section", "findings"), words.headings.findings) { page in
      page.element(.p, text: words.findings)
      page.element(.p, .classes(.acts)) { page in
        page.link(to: api(["report"], [("format", "xml")]), words.files.findingsXML)
        page.link(to: api(["report"], [("format", "json")]), words.files.findingsJSON)
        page.link(to: api(["report"], [("format", "sarif")]), words.files.findingsSARIF)
      }
    }
    page.section(Anchor("section", "register"), words.headings.register) { page in
      page.element(.p, text: words.register)
      page.element(.p, .classes(.acts)) { $0.link(to: registerDocument, words.files.registerXML) }
    }
    writeChanges(&page)
    writeLists(&page)
    writeVerifying(&page)
  }

  /// The file of a route, judged on the day that was chosen; the writer adds the past state.
  private func api(_ path: [String], _ query: [(name: String, value: String?)]) -> Address {
    Address(
      ["api", "v1"] + path, query + [("on", on.description), ("language", language.rawValue)])
  }

  var registerDocument: Address { Address(["api", "v1", "register"]) }

  private func writeDays(_ page: inout Markup) {
    page.element(.form, .classes(.choosing), .methodGetOfItsOwn, .sends(to: .place(.exports))) { page in
      page.dayField("asOf", words.days.asOf, isPast ? page.past.flatMap { Day($0) } : nil)
      page.dayField("on", words.days.on, on)
      page.element(.p, .classes(.acts)) { $0.element(.button, .typeSubmit, text: words.take) }
    }
  }

  private func writeChanges(_ page: inout Markup) {
    page.section(Anchor("section", "changed"), words.headings.changed) { page in
      let (field, help) = (Anchor("choice", "since"), Anchor("help", "since"))
      page.element(.form, .classes(.choosing), .methodGet, .sends(to: .place(.exports))) { page in
        page.element(.div, .classes(.field)) { page in
          page.element(.label, .of(field)) { page in
            page.text(words.since + " ")
            page.element(.span, .id(help), .classes(.beside), text: "(\(words.sinceHelp.lowercasedFirst))")
          }
          page.element(
            .input, .typeText, .id(field), .name("since" as StaticString), .noCompletion, .value(since.asked))
        }
        page.element(.p, .classes(.acts)) { $0.element(.button, .typeSubmit, text: words.show) }
      }
      page.element(.p, text: words.revisions(since.revisions.count, sinceSaid))
      writeRevisions(&page)
      if let changes = since.changes {
        let asked = since.asked
        changes.write(&page) { number in
          .place(ScreenPlace.exports.rawValue, [("since", asked), ("page", number > 1 ? "\(number)" : nil)])
        }
      } else if !since.revisions.isEmpty {
        page.element(.p, text: words.allIsNew)
      }
    }
  }

  private static let mostRevisions = 20

  private func writeRevisions(_ page: inout Markup) {
    if since.revisions.isEmpty { return }
    let columns = history.columns
    page.table(words.headings.changed, [columns.revision, columns.when, columns.who, columns.why]) { page in
      for revision in since.revisions.suffix(Self.mostRevisions).reversed() {
        let when = LocalTime(revision.recorded, in: zone)
        page.element(.tr) { page in
          page.rowHead(columns.revision) { $0.link(to: .revision(revision.number), history.revision(revision.number)) }
          page.cell(columns.when) { $0.element(.time, .day(when.day), text: when.short) }
          page.cell(columns.who, revision.by)
          page.cell(columns.why, revision.why)
        }
      }
    }
    let more = since.revisions.count - Self.mostRevisions
    if more > 0 { page.element(.p) { $0.link(to: .place(.history), history.more(more)) } }
  }

  private func writeRecords(_ page: inout Markup) {
    page.section(Anchor("section", "records"), words.headings.records) { page in
      if records.isEmpty { page.element(.p, text: words.noRecord) }
      for (title, party, role) in records {
        let whose: [(name: String, value: String?)] = [("of", party.key), ("role", role.rawValue)]
        page.element(.article, .classes(.finding)) { page in
          page.element(.h3, text: title)
          page.facts { page in
            page.fact(words.record.page) { page in
              for (place, language) in [Language.nb, .en].enumerated() {
                if place > 0 { page.text(" · ") }
                let address = Address(
                  ["api", "v1", "exports", "records"],
                  whose + [("format", "html"), ("on", on.description), ("language", language.rawValue)])
                page.element(.a, .leads(to: address), .lang(language), text: language.ownName)
              }
            }
            page.fact(words.record.xml) { page in
              page.link(to: api(["exports", "records"], whose + [("format", "xml")]), words.record.xml)
            }
          }
        }
      }
    }
  }

  private func writeLists(_ page: inout Markup) {
    if records.isEmpty { return }
    page.section(Anchor("section", "lists"), words.headings.lists) { page in
      page.element(.p, text: words.lists)
      page.facts { page in
        for (title, party, role) in records {
          page.fact(title) { page in
            for separator in ["comma", "semicolon"] {
              writeTables([("of", party.key), ("role", role.rawValue)], separator, &page)
            }
          }
        }
      }
    }
  }

  private func writeTables(
    _ whose: [(name: String, value: String?)], _ separator: String, _ page: inout Markup
  ) {
    page.element(.div) { page in
      for (place, table) in ExportWords.Table.allCases.enumerated() {
        if place > 0 { page.text(" · ") }
        page.link(
          to: api(["exports", "tables"], whose + [("table", table.rawValue), ("separator", separator)]),
          words.tables(table))
      }
      if separator == "semicolon" { page.text(" (\(words.semicolons))") }
    }
  }
}

extension Language {
  /// What its speakers call it.
  fileprivate var ownName: String {
    switch self {
    case .en: "English"
    case .nb: "Norsk"
    }
  }
}

extension Markup {
  /// A field for a day.
  fileprivate mutating func dayField(_ name: StaticString, _ label: String, _ day: Day?) {
    let field = Anchor("choice", "\(name)")
    element(.div, .classes(.field)) { page in
      page.element(.label, .of(field), text: label)
      page.element(.input, .typeDay, .id(field), .name(name), .value(day?.description ?? ""))
    }
  }
}
