import Checks
import Registry
import Wording

/// One cause with what is found of it, where it is looked at and where it is mended.
struct EntryShown: Sendable {
  let name: String
  let findings: [FindingShown]
  let look: Address
  /// Whether the page is the one where it is looked at.
  let isHere: Bool
  /// The form that mends it; none for whoever may not change anything.
  let mend: Address?

  /// A finding with links to what it affects.
  struct FindingShown: Sendable {
    let answer: Answer
    let sentence: String
    let provision: String
    let details: [String]
    let remedy: String
    let notes: [String]
    let subjects: [(name: String, address: Address)]
    let more: Int
    let waiting: Int
    let accepted: (count: Int, of: Int)
  }

  private static let subjectsShown = 5

  /// - Parameter page: what the page is about that shows it, and that it need not name.
  init(_ entry: ToldEntry, _ narrator: Narrator, mayChange: Bool, on page: Cause? = nil) {
    name = entry.name
    let address = CauseAddress(entry.cause)
    look = address.look
    isHere = page == entry.cause
    mend = mayChange ? address.mend : nil
    findings = entry.findings.map { told in
      FindingShown(
        answer: told.answer, sentence: told.sentence, provision: told.provision, details: told.details,
        remedy: told.remedy, notes: told.notes,
        subjects: told.subjects.filter { Cause(of: $0) != entry.cause && Cause(of: $0) != page }.prefix(
          Self.subjectsShown
        ).map {
          (narrator.phrase(Cause(of: $0)).capitalised, CauseAddress(Cause(of: $0)).look)
        }, more: max(0, told.subjects.count - Self.subjectsShown), waiting: told.waiting, accepted: told.accepted)
    }
  }

  /// Writes it as an article of its own.
  func write(_ words: TodayWords, _ page: inout Markup) {
    for (place, finding) in findings.enumerated() {
      page.element(.article, .classes(.finding, finding.answer.styleClass)) { page in
        page.element(.h3, text: finding.sentence)
        page.element(.p, .classes(.key), text: finding.provision)
        if !finding.details.isEmpty { page.list(finding.details) { $0.text($1) } }
        if !finding.remedy.isEmpty { page.element(.p, .classes(.remedy), text: finding.remedy) }
        for note in finding.notes { page.element(.p, .classes(.beside), text: note) }
        finding.writeSubjects(words, &page)
        if place == findings.count - 1 { writeLinks(words, &page) }
      }
    }
  }

  private func writeLinks(_ words: TodayWords, _ page: inout Markup) {
    page.element(.p) { page in
      if let mend {
        page.element(.a, .leads(to: mend), .label("\(words.mend): \(name)"), text: words.mend)
        if mend != look, !isHere { page.text(" · ") }
      }
      if mend != look, !isHere {
        page.element(.a, .leads(to: look), .label("\(words.look): \(name)"), text: words.look)
      }
    }
  }
}

extension EntryShown.FindingShown {
  fileprivate func writeSubjects(_ words: TodayWords, _ page: inout Markup) {
    if !subjects.isEmpty {
      page.element(.p) { page in
        page.text(words.affects + ": ")
        for (place, subject) in subjects.enumerated() {
          if place > 0 { page.text(", ") }
          page.link(to: subject.address, subject.name)
        }
        if more > 0 { page.text(" " + words.more(more)) }
      }
    }
    if waiting > 0 { page.element(.p, .classes(.beside), text: words.waiting(waiting)) }
    if accepted.count > 0 { page.element(.p, .classes(.beside), text: words.accepted(accepted.count, accepted.of)) }
  }
}

extension Answer {
  /// How the sheet knows it.
  var styleClass: StyleClass {
    switch self {
    case .complies: .complies
    case .violates: .violates
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    }
  }
}
