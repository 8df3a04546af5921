import Checks
import Registry
import Wording

/// One cause with what is found of it, where it is looked at and where it is mended.
struct EntryShown: Sendable {
  let name: String
  let findings: [FindingShown]
  /// Where it is looked at; none where the page is the one.
  let look: Address?

  /// A finding with links to what it affects.
  struct FindingShown: Sendable {
    let style: StyleClass
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
    /// Where it is mended; none for whoever may not change anything, and where several things are named apart.
    let mend: MendShown?
    private static let subjectsShown = 5

    /// A finding in words, with links to what it affects besides the thing that it is about.
    init(
      _ told: ToldFinding, apartFrom cause: Cause?, on page: Cause? = nil, _ narrator: Narrator, mayChange: Bool
    ) {
      (style, sentence, provision, details) = (told.style, told.sentence, told.provision, told.details)
      (remedy, notes, waiting, accepted) = (told.remedy, told.notes, told.waiting, told.accepted)
      let others = told.subjects.filter { Cause($0) != cause && Cause($0) != page }
      affected = told.affects
      mend = mayChange ? cause.map { MendShown(Mending(told, of: $0, in: narrator.register)) } : nil
      subjects = others.prefix(Self.subjectsShown).map {
        (narrator.phrase(Cause($0)).capitalised, Cause($0).look)
      }
      more = max(0, others.count - Self.subjectsShown)
    }
  }

  /// - Parameter page: what the page is about that shows it, and that it need not name.
  init(_ entry: ToldEntry, _ narrator: Narrator, mayChange: Bool, on page: Cause? = nil) {
    name = entry.name
    look = page == entry.cause ? nil : entry.cause.look
    findings = entry.findings.map {
      FindingShown($0, apartFrom: entry.cause, on: page, narrator, mayChange: mayChange)
    }
  }

  /// Writes it as an article of its own.
  func write(_ words: (today: TodayWords, findings: FindingsWords), _ page: inout Markup) {
    for (place, finding) in findings.enumerated() {
      page.element(.article, .classes(.finding, finding.style)) { page in
        page.element(.h3, text: finding.sentence)
        page.element(.p, .classes(.key), text: finding.provision)
        if !finding.details.isEmpty { page.list(finding.details) { $0.text($1.capitalised) } }
        finding.writeRemedy(words.findings, &page)
        for note in finding.notes { page.element(.p, .classes(.beside), text: note) }
        finding.writeSubjects(words.today, &page)
        finding.writeRest(words.today, &page)
        let look = place == findings.count - 1 ? look : nil
        guard finding.mend != nil || look != nil else { return }
        page.element(.p, .classes(.acts)) { page in
          finding.mend?.write(name, words.today, &page)
          if let look {
            page.element(.a, .leads(to: look), .label("\(words.today.look): \(name)"), text: words.today.look)
          }
        }
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

extension ToldFinding {
  /// How the sheet knows it: red is for what the law says *shall* of, and good practice has no colour.
  var style: StyleClass {
    switch severity {
    case .error: answer.styleClass
    case .warning: answer > .complies ? .unknown : answer.styleClass
    case .advice: answer > .complies ? .notApplicable : answer.styleClass
    }
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
