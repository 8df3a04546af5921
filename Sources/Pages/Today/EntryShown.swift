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
    /// How many of each sort it affects, itself not counted.
    let affected: String
    let waiting: Int
    let accepted: (count: Int, of: Int)
    private static let subjectsShown = 5

    /// A finding in words, with links to what it affects besides the thing that it is about.
    init(_ told: ToldFinding, apartFrom cause: Cause?, on page: Cause? = nil, _ narrator: Narrator) {
      (answer, sentence, provision, details) = (told.answer, told.sentence, told.provision, told.details)
      (remedy, notes, waiting, accepted) = (told.remedy, told.notes, told.waiting, told.accepted)
      let others = told.subjects.filter { Cause($0) != cause && Cause($0) != page }
      affected = told.affects
      subjects = others.prefix(Self.subjectsShown).map {
        (narrator.phrase(Cause($0)).capitalised, CauseAddress(Cause($0)).look)
      }
      more = max(0, others.count - Self.subjectsShown)
    }
  }

  /// - Parameter page: what the page is about that shows it, and that it need not name.
  init(_ entry: ToldEntry, _ narrator: Narrator, mayChange: Bool, on page: Cause? = nil) {
    name = entry.name
    let address = CauseAddress(entry.cause, of: entry.findings)
    look = address.look
    isHere = page == entry.cause
    mend = mayChange ? address.mend : nil
    findings = entry.findings.map { FindingShown($0, apartFrom: entry.cause, on: page, narrator) }
  }

  /// Writes it as an article of its own.
  func write(_ words: (today: TodayWords, findings: FindingsWords), _ page: inout Markup) {
    for (place, finding) in findings.enumerated() {
      page.element(.article, .classes(.finding, finding.answer.styleClass)) { page in
        page.element(.h3, text: finding.sentence)
        page.element(.p, .classes(.key), text: finding.provision)
        if !finding.details.isEmpty { page.list(finding.details) { $0.text($1.capitalised) } }
        finding.writeRemedy(words.findings, &page)
        for note in finding.notes { page.element(.p, .classes(.beside), text: note) }
        finding.writeSubjects(words.today, &page)
        finding.writeRest(words.today, &page)
        if place == findings.count - 1 { writeLinks(words.today, &page) }
      }
    }
  }

  private func writeLinks(_ words: TodayWords, _ page: inout Markup) {
    let leadsElsewhere = mend != look && !isHere
    guard mend != nil || leadsElsewhere else { return }
    page.element(.p, .classes(.acts)) { page in
      if let mend { page.element(.a, .leads(to: mend), .label("\(words.mend): \(name)"), text: words.mend) }
      if leadsElsewhere {
        page.element(.a, .leads(to: look), .label("\(words.look): \(name)"), text: words.look)
      }
    }
  }
}

extension EntryShown.FindingShown {
  /// What to do.
  func writeRemedy(_ words: FindingsWords, _ page: inout Markup) {
    guard !remedy.isEmpty else { return }
    page.element(.p, .classes(.remedy)) { page in
      page.element(.strong, text: words.toDo)
      page.text(" " + remedy)
    }
  }

  /// What it affects, as links.
  func writeSubjects(_ words: TodayWords, _ page: inout Markup) {
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
  }

  fileprivate func writeRest(_ words: TodayWords, _ page: inout Markup) {
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
