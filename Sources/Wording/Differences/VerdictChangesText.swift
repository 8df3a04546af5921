public import Checks
public import Law
public import Registry
public import Vocabulary

/// What a change of a register does to its verdicts, for people, at 80 columns: the counts, then the findings that came,
/// changed and went, each with its check, its code and what it is about.
public struct VerdictChangesText: Sendable {
  private let reports: (before: Report, after: Report)
  private let old: Narrator
  private let new: Narrator
  private var sentences: any Sentences { new.sentences }
  private static let subjectsShown = 5

  /// The text of what lies between two reports of one day.
  public init(
    from before: Report, of old: RegistrySnapshot, to after: Report, of new: RegistrySnapshot, under law: LawEdition,
    in language: Language
  ) {
    reports = (before, after)
    self.old = Narrator(language, of: old, under: law)
    self.new = Narrator(language, of: new, under: law)
  }

  /// The lines.
  public var lines: [TextLine] {
    var writer = TextWriter()
    writer.write(sentences.verdictsHeading(reports.after.day), .title)
    writer.space()
    for line in standings { writer.write(line) }
    let changes = told
    if changes.isEmpty {
      writer.space()
      writer.write(sentences.noFindingChanges(), .good)
    }
    for (heading, changes) in changes {
      writer.space()
      writer.write(heading, .heading)
      for change in changes {
        writer.write(change.sentence, change.style, first: "  - ")
        for note in change.notes { writer.write(note.text, note.style, first: "    ") }
        writer.write(change.about, first: "    ")
      }
    }
    return writer.lines
  }

  /// How flows and the rest stand now, and how they stood before; a line each.
  public var standings: [String] {
    let (before, after) = reports
    return [
      sentences.standing(sentences.flowsInUse(), before: before.standing, after: after.standing),
      sentences.standing(sentences.otherSubjects(), before: before.othersStanding, after: after.othersStanding),
    ]
  }

  /// That no finding came, changed or went.
  public var nothing: String { sentences.noFindingChanges() }

  /// The findings that came, changed and went, each sort with its heading.
  public var told: [(heading: String, changes: [ToldVerdictChange])] {
    let changes = ReportDifference(from: reports.before, to: reports.after).findings
    return FindingChange.Kind.allCases.compactMap { kind in
      let here = changes.filter { $0.kind == kind }
      if here.isEmpty { return nil }
      return (sentences.heading(kind, here.count), grouped(here).compactMap { told($0) })
    }
  }

  /// Changes that are said together: of one check, one code and one object that decides them.
  private func grouped(_ changes: [FindingChange]) -> [[FindingChange]] {
    var groups: [[FindingChange]] = []
    var places: [Sameness: Int] = [:]
    for change in changes {
      let sameness = Sameness(change, saysDetails: saysDetails(change))
      if let place = places[sameness] {
        groups[place].append(change)
      } else {
        places[sameness] = groups.count
        groups.append([change])
      }
    }
    return groups
  }

  private func told(_ group: [FindingChange]) -> ToldVerdictChange? {
    guard let first = group.first, let verdict = first.kind == .went ? first.before : first.after else { return nil }
    let narrator = first.kind == .went ? old : new
    let verdicts = group.compactMap { first.kind == .went ? $0.before : $0.after }
    let sentence = narrator.saying(verdicts, on: reports.after.day).sentence
    let style = first.kind == .went ? (first.waits == nil ? .good : .unknown) : verdict.answer.style
    var notes: [TextLine] = []
    if first.kind == .changed { notes += before(first, sentence, group.compactMap(\.before)) }
    if let waits = first.waits { notes.append(TextLine(sentences.waitsNow(sentences.name(waits)), .unknown)) }
    if first.kind == .went, group.allSatisfy({ !isDeclared($0.subject) }) {
      notes.append(TextLine(sentences.subjectIsGone(group.count)))
    }
    let subjects = group.map { narrator.phrase(Cause($0.subject)) }
    let shown = subjects.count <= Self.subjectsShown + 1 ? subjects.count : Self.subjectsShown
    let named = subjects.prefix(shown)
    let about =
      subjects.count > shown
      ? named.joined(separator: ", ") + " " + sentences.andMore(subjects.count - shown) : sentences.list(Array(named))
    return ToldVerdictChange(
      kind: first.kind, answer: verdict.answer, isSettled: first.kind == .went && first.waits == nil,
      sentence: sentence, style: style, notes: notes, check: sentences.name(first.check), code: verdict.code,
      subjects: about,
      about: sentences.finding(sentences.name(first.check), verdict.code.rawValue, about))
  }

  /// What a finding said before: its sentence, or what it listed where the sentence is the same.
  private func before(_ change: FindingChange, _ sentence: String, _ verdicts: [Verdict]) -> [TextLine] {
    let was = old.saying(verdicts, on: reports.before.day).sentence
    if was != sentence { return [TextLine(sentences.was(was))] }
    guard let before = change.before, let after = change.after else { return [] }
    let (one, other) = (old.details(of: before), new.details(of: after))
    guard one != other else { return [] }
    let said = { (details: [String]) in details.isEmpty ? sentences.notSaid() : details.joined(separator: "; ") }
    return [TextLine(sentences.detailsNow(said(other), before: said(one)))]
  }

  private func saysDetails(_ change: FindingChange) -> Bool {
    guard change.kind == .changed, let before = change.before, let after = change.after else { return false }
    return before.code == after.code && before.details != after.details
  }

  private func isDeclared(_ subject: Subject) -> Bool {
    switch subject {
    case .flow(let id): new.snapshot.number(of: id) != nil
    case .activity(let id): new.snapshot.names.activities.number(of: id.key) != nil
    case .promise(let notice, let promise): new.declared(promise, in: notice) != nil
    case .notice(let id): new.declared(id) != nil
    }
  }
}

extension FindingChange {
  /// Which check the answer has come to wait for, where a finding went only because another has to be settled first.
  fileprivate var waits: CheckName? { kind == .went ? after?.waitsFor : nil }
}

/// A change of a finding, in words.
public struct ToldVerdictChange: Sendable {
  /// What became of it.
  public let kind: FindingChange.Kind
  /// The answer, or what it was where it is gone.
  public let answer: Answer
  /// Whether it is gone for good.
  public let isSettled: Bool
  /// What is found now; of a finding that went, what was found.
  public let sentence: String
  /// How grave that is.
  public let style: TextLine.Style
  /// What it said before, and what came of it.
  public let notes: [TextLine]
  /// The check that says it.
  public let check: String
  /// The deciding code.
  public let code: Code
  /// What it is about.
  public let subjects: String
  /// The check, the code and what it is about, in one line.
  public let about: String
}

/// What changes must share to be said together.
private struct Sameness: Hashable {
  let check: CheckName
  let before: Code?
  let after: Code?
  let causes: [Cause?]
  let waits: CheckName?
  /// Where the details are told, each is told by itself.
  let subject: Subject?

  init(_ change: FindingChange, saysDetails: Bool) {
    check = change.check
    before = change.before?.code
    after = change.after?.code
    causes = [change.before?.cause, change.after?.cause]
    waits = change.waits
    subject = saysDetails ? change.subject : nil
  }
}
