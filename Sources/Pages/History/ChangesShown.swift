import Checks
public import Law
public import Registry
public import Vocabulary
import Wording

/// What lies between two states of a register, in words: object by object, and what it did to the verdicts.
public struct ChangesShown: Sendable {
  private let counts: String
  private let count: Int
  private let objects: [(heading: String, address: Address?, fields: [String])]
  private let verdictsHeading: String
  private let standings: [String]
  private let verdicts: [(heading: String, changes: [ToldVerdictChange], more: Int)]
  private let nothing: String
  private let words: HistoryWords
  private let affects: String
  private let turning: TurningWords
  private let turner: PageTurner
  private static let (most, mostFields, mostChanges) = (50, 40, 15)

  /// What became of one state in another, with both judged on one day. Throws where the law does not have a word.
  ///
  /// - Parameter found: what differs between them.
  public init(
    _ found: [ObjectDifference], from old: RegistrySnapshot, to new: RegistrySnapshot, under law: LawEdition,
    on day: Day, in language: Language,
    page: Int = 1
  ) throws {
    let text = DifferenceText(found, from: old, to: new, under: law, in: language)
    let effects = VerdictChangesText(
      from: try Checks.report(of: old, under: law, on: day), of: old,
      to: try Checks.report(of: new, under: law, on: day),
      of: new, under: law, in: language)
    (words, affects) = (.words(in: language), ChangeWords.words(in: language).affects)
    turning = .words(in: language)
    turner = PageTurner(page, of: found.count, most: Self.most)
    (counts, count, nothing, standings) = (text.counts, found.count, effects.nothing, effects.standings)
    objects = text.told(from: (turner.page - 1) * Self.most, most: Self.most).map { told in
      let more = told.fields.count - Self.mostFields
      return (
        "\(told.object): \(told.change)", told.isGone ? nil : .object(told.name),
        told.fields.prefix(Self.mostFields).map { "\($0.field): \($0.change)" }
          + (more > 0 ? [HistoryWords.words(in: language).more(more)] : [])
      )
    }
    verdictsHeading = words.verdicts(Narrator(language, of: new, under: law).date(day))
    verdicts = effects.told.map { heading, changes in
      (heading.sentenceCase, Array(changes.prefix(Self.mostChanges)), max(0, changes.count - Self.mostChanges))
    }
  }

  /// Writes it below a heading of the second level.
  func write(_ page: inout Markup, address: (Int) -> Address) {
    page.element(.p, .role(.status), text: counts)
    page.element(.ul, .classes(.changes)) { page in
      for object in objects {
        page.element(.li) { page in
          page.element(.strong) { $0.maybeLink(to: object.address, object.heading) }
          if !object.fields.isEmpty {
            page.element(.ul) { page in
              for field in object.fields { page.element(.li, text: field) }
            }
          }
        }
      }
    }
    turner.write(turning, &page, address: address)
    if count > 0 { writeVerdicts(&page) }
  }

  private func writeVerdicts(_ page: inout Markup) {
    page.element(.h3, text: verdictsHeading)
    for line in standings { page.element(.p, text: line) }
    if verdicts.isEmpty { page.element(.p, text: nothing) }
    for part in verdicts {
      page.element(.h4, text: part.heading)
      page.element(.ul) { page in
        for change in part.changes {
          page.element(.li) { page in
            page.text(change.sentence)
            for note in change.notes { page.beside(note.text) }
            page.beside("\(affects): \(change.subjects)")
          }
        }
      }
      if part.more > 0 { page.element(.p, .classes(.beside), text: words.more(part.more)) }
    }
  }
}

extension String {
  /// What a terminal shows in capitals, as a page shows it.
  fileprivate var sentenceCase: String { lowercased().capitalised }
}
