public import Checks
public import Law
public import Registry
public import Vocabulary

/// A report for people, at 80 columns: the worst first, one entry for each cause, a line of counts last.
public struct TextReport: Sendable {
  let report: Report
  let narrator: Narrator
  var snapshot: RegistrySnapshot { narrator.snapshot }
  var law: LawEdition { narrator.law }
  let showsAll: Bool
  /// Whether each cause gets its line and nothing more.
  let isBrief: Bool
  /// What the findings come to, by weight and cause; those that are said together stand together.
  let blocks: [[CauseEntry]]
  /// The parties of which an entry says what particulars are missing, so that no other needs to.
  let withoutParticulars: Set<Cause>
  var sentences: any Sentences { narrator.sentences }
  var entries: [CauseEntry] { blocks.flatMap { $0 } }

  /// The text of a report; with `all`, every answer too, flow by flow; with `brief`, a line or two for each cause.
  ///
  /// - Parameter isTold: which entries are told; all of them without it.
  public init(
    _ report: Report, of snapshot: RegistrySnapshot, under law: LawEdition, in language: Language, all: Bool = false,
    brief: Bool = false, where isTold: (CauseEntry) -> Bool = { _ in true }
  ) {
    self.init(report, by: Narrator(language, of: snapshot, under: law), all: all, brief: brief, where: isTold)
  }

  /// The same in the words of a narrator of the register.
  public init(
    _ report: Report, by narrator: Narrator, all: Bool = false, brief: Bool = false,
    where isTold: (CauseEntry) -> Bool = { _ in true }
  ) {
    (self.report, self.narrator) = (report, narrator)
    let snapshot = narrator.snapshot
    showsAll = all
    isBrief = brief
    let entries = CauseEntry.entries(of: report, accepted: AcceptedFindings(snapshot, on: report.day)).filter(isTold)
    blocks = all ? entries.map { [$0] } : narrator.blocks(entries, on: report.day)
    withoutParticulars = Set(
      entries.filter { $0.items.contains { $0.code == .particularsMissing } }.map(\.cause))
  }

  /// The lines.
  public var lines: [TextLine] {
    var writer = TextWriter()
    head(&writer)
    if isBrief || blocks.count > Self.mostWithoutGlance { glance(&writer) }
    if isBrief {
      close(&writer)
      return writer.lines
    }
    var number = 0
    for section in ReportSection.allCases {
      let here = blocks.filter { $0.first?.section == section }
      guard !here.isEmpty else { continue }
      writer.space()
      writer.write(sentences.heading(section, here.joined().count), .heading)
      if section == .notRecorded {
        writeFigures(Array(here.joined()), &writer)
      } else {
        for block in here {
          write(block, number + 1, &writer)
          number += block.count
        }
      }
    }
    if showsAll { everyAnswer(&writer) }
    foot(&writer)
    return writer.lines
  }

  private func head(_ writer: inout TextWriter) {
    let title = snapshot.header.title ?? snapshot.header.id
    writer.write(sentences.title(title.cleaned, report.day), .title)
    writer.write(
      sentences.lawEdition(law.name, knownUntil: law.knownUntil, isLater: report.day > law.knownUntil))
    let invented = InventedCount.counts(of: snapshot)
    if !invented.isEmpty { writer.write(sentences.invented(invented)) }
    writer.space()
    for line in sentences.standing(report) {
      writer.write(line, report.answer.style)
    }
    notInForce(&writer)
  }

  /// Says that some checks, or some flows, were not judged because the GDPR came later where their controllers are.
  private func notInForce(_ writer: inout TextWriter) {
    let resting = report.checks.filter { $0.status == .notInForce }.map(\.check)
    let countries = narrator.notYetInForce(activitiesInUse, on: report.day)
    guard !resting.isEmpty || (report.standing.notApplicable > 0 && !countries.isEmpty) else { return }
    // A check that had nothing to ask about rests no less than the others.
    let isAll = report.checks.allSatisfy { $0.status == .notInForce || $0.counts.total == 0 }
    let names = isAll ? [] : resting.map { sentences.name($0).asCommonNoun }
    writer.write(sentences.notInForce(names, countries))
  }

  private var activitiesInUse: [ID<Activity>] {
    var numbers: Set<UInt32> = []
    snapshot.flows.forEach { _, row in
      if row.period.contains(report.day) { numbers.insert(row.activity.raw) }
    }
    return numbers.sorted().map { ID(snapshot.names.activities[$0]) }
  }

  private func foot(_ writer: inout TextWriter) {
    notes(&writer)
    close(&writer)
  }

  private func close(_ writer: inout TextWriter) {
    writer.space()
    if entries.isEmpty && report.answer != .notApplicable { writer.write(sentences.nothingFound(), .good) }
    for line in sentences.closing(counts) { writer.write(line, report.answer.style) }
  }

  private var counts: ClosingCounts {
    var counts = ClosingCounts()
    for entry in entries { counts.causes[entry.section, default: 0] += 1 }
    counts.accepted = entries.flatMap(\.items).reduce(0) { $0 + $1.accepted }
    counts.flows = report.flows
    counts.notJudged = report.standing.notApplicable
    counts.others = report.othersStanding
    return counts
  }
}

extension Answer {
  var style: TextLine.Style {
    switch self {
    case .violates: .violation
    case .unknown: .unknown
    case .complies: .good
    case .notApplicable: .plain
    }
  }
}
