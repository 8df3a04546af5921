public import Checks

/// Entries of a report that are told together, in words: one, or several of which the same is said.
public struct ToldBlock: Sendable {
  /// The part of a report that it stands in.
  public let section: ReportSection
  /// What is found, in a sentence.
  public let heading: String
  /// What is found, one by one, the worst first; of several entries what is common to all.
  public let findings: [ToldFinding]
  /// The objects whose change would decide it.
  public let members: [Member]

  /// One object of several, or the only one.
  public struct Member: Sendable {
    /// The object.
    public let cause: Cause
    /// What it is called.
    public let name: String
    /// What is listed of it alone.
    public let details: [String]
    /// All that is listed of it, as the checks gave it.
    public let listed: [Detail]
    /// Whom it concerns: flows first.
    public let subjects: [Subject]
  }
}

extension TextReport {
  /// How many causes each part holds.
  public var causes: [ReportSection: Int] {
    var counts: [ReportSection: Int] = [:]
    for block in blocks { if let first = block.first { counts[first.section, default: 0] += block.count } }
    return counts
  }

  /// How many findings are told; a cause can have several.
  public var findingCount: Int { entries.reduce(0) { $0 + $1.items.count } }

  /// How many blocks a part has.
  public func blockCount(in section: ReportSection) -> Int { blocks.count { $0.first?.section == section } }

  /// Blocks of a part in their order, from one place on and no more than a number of them.
  public func told(_ section: ReportSection, from start: Int = 0, most: Int) -> [ToldBlock] {
    blocks.filter { $0.first?.section == section }.dropFirst(start).prefix(most).compactMap { told($0) }
  }

  /// How many things are not recorded that merely have to be written down, by the object that lacks them.
  public var gaps: [(cause: Cause, count: Int)] {
    entries.filter { $0.section == .notRecorded }.map { entry in
      let things = entry.items.flatMap(\.details).filter { if case .law = $0 { false } else { true } }
      return (entry.cause, max(1, Set(things).count))
    }
  }

  private func told(_ block: [CauseEntry]) -> ToldBlock? {
    guard let first = block.first, let item = first.items.first else { return nil }
    if block.count == 1 {
      let entry = told(first)
      let several = sentences.several(narrator.phrase(first.cause), first.items.count).withCapital
      return ToldBlock(
        section: first.section, heading: entry.findings.count == 1 ? entry.findings[0].sentence : several,
        findings: entry.findings,
        members: [
          .init(cause: first.cause, name: entry.name, details: [], listed: item.details, subjects: item.subjects)
        ])
    }
    var narrator = naming(first)
    narrator.namesNoParties = !item.checks.contains(.controllersAreArranged)
    let saying = narrator.saying(item.verdicts, on: report.day)
    let listed = block.map { details($0.items[0], of: $0) }
    let common = listed[0].filter { detail in listed.allSatisfy { $0.contains(detail) } }
    let (subjects, causes) = (Set(block.flatMap(\.subjects)).inReportOrder, Set(block.map(\.cause)))
    let finding = ToldFinding(
      answer: item.answer, severity: item.severity, code: item.code, check: item.checks.first,
      sentence: saying.sentence,
      provision: narrator.provisions(item.code, of: item.checks), details: common,
      listed: block.flatMap { $0.items[0].details }, remedy: saying.remedy ?? "",
      notes: narrator.notes(item.details), subjects: subjects,
      affects: affects(subjects.filter { !causes.contains(Cause($0)) }, besides: nil),
      waiting: block.reduce(0) { $0 + $1.waiting }, accepted: (0, 0))
    return ToldBlock(
      section: first.section,
      heading: sentences.ofEach(narrator.kind(of: first.cause), block.count, saying.sentence), findings: [finding],
      members: zip(block, listed).map { entry, details in
        .init(
          cause: entry.cause, name: self.narrator.shortName(entry.cause),
          details: details.filter { !common.contains($0) }, listed: entry.items[0].details, subjects: entry.subjects)
      })
  }
}
