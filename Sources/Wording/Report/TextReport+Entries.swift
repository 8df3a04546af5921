import Checks
import Registry
import Vocabulary

extension TextReport {
  private static let namesShown = 4

  /// One entry: what is found, the law, the details, what to do, and the flows and the like behind it.
  func write(_ entry: CauseEntry, _ number: Int, _ writer: inout TextWriter) {
    let lead = number < 10 ? " \(number). " : "\(number). "
    let style = entry.section.style
    writer.space()
    if let item = entry.items.first, entry.items.count == 1 {
      let saying = narrator.saying(item.verdicts, on: report.day)
      writer.write(saying.sentence + weight(item), style, first: lead)
      write(item, of: entry, indent: lead.count, &writer)
      writeSubjects(item, of: entry, indent: lead.count, &writer)
      return
    }
    writer.write(
      sentences.several(narrator.phrase(entry.cause), entry.items.count).withCapital, style, first: lead)
    for item in entry.items {
      let saying = naming(entry).saying(item.verdicts, on: report.day)
      writer.write(
        saying.sentence + weight(item), style, first: String(repeating: " ", count: lead.count) + "- ")
      write(item, of: entry, indent: lead.count + 2, &writer)
      writeSubjects(item, of: entry, indent: lead.count + 2, &writer)
    }
  }

  /// Says what a finding is, or weighs, where the part that it stands in does not say so.
  func weight(_ item: CauseItem) -> String {
    switch item.section {
    case .warnings, .advice: item.answer == .unknown ? " (\(sentences.word(item.answer)))" : ""
    case .lapsed: item.severity == .error ? "" : " (\(sentences.word(item.severity)))"
    case .violations, .toBeClarified, .notRecorded, .everyAnswer: ""
    }
  }

  /// The narrator once an entry has named its cause.
  func naming(_ entry: CauseEntry) -> Narrator {
    var narrator = narrator
    narrator.named = entry.cause
    if case .promise(let notice, let promise) = entry.cause {
      narrator.promised = narrator.declared(promise, in: notice)?.kind
    }
    narrator.most = showsAll ? Int.max : Self.namesShown
    return narrator
  }

  private func write(_ item: CauseItem, of entry: CauseEntry, indent: Int, _ writer: inout TextWriter) {
    let narrator = naming(entry)
    let saying = narrator.saying(item.verdicts, on: report.day)
    field(.provision, narrator.provisions(item.code, of: item.checks), indent, &writer)
    for (place, detail) in details(item, of: entry).enumerated() {
      field(.missing, detail, indent, isFirst: place == 0, &writer)
    }
    field(.remedy, saying.remedy ?? "", indent, &writer)
    for note in narrator.notes(item.details) { field(.note, note, indent, &writer) }
    if item.accepted > 0 {
      field(.note, sentences.accepted(item.accepted, of: item.verdicts.count).withCapital + ".", indent, &writer)
    }
  }

  func details(_ item: CauseItem, of entry: CauseEntry) -> [String] {
    var narrator = naming(entry)
    if item.checks.count == 1 { narrator.asking = item.checks.first }
    let details = item.details.plain(for: [item.code]).filter { !$0.isSaid(by: item, of: entry.cause) }
    let aside = item.code == .particularsMissing ? [] : details.filter(\.isParticular)
    var lines = narrator.details(details.filter { !aside.contains($0) })
    if !aside.isEmpty, !withoutParticulars.contains(entry.cause) {
      lines.append(sentences.alsoNotRecorded(sentences.list(narrator.details(aside))))
    }
    if item.code == .restsOnListAlone { lines += narrator.forerunners(item.details, on: report.day) }
    return lines
  }

  func field(
    _ label: EntryLabel, _ text: String, _ indent: Int, isFirst: Bool = true, _ writer: inout TextWriter
  ) {
    guard !text.isEmpty else { return }
    let label = (isFirst ? sentences.label(label) : "").padded(to: labelWidth)
    writer.write(text, first: String(repeating: " ", count: indent) + label)
  }

  private var labelWidth: Int { (EntryLabel.allCases.map { sentences.label($0).count }.max() ?? 0) + 2 }
}

extension Detail {
  /// Whether it is about how to reach a party, which weighs less than who it is.
  fileprivate var isParticular: Bool {
    switch self {
    case .noAddress, .noContact: true
    default: false
    }
  }

  /// Whether the sentence of a finding says already what this says.
  fileprivate func isSaid(by item: CauseItem, of cause: Cause) -> Bool {
    switch self {
    case .pair(let principal, let processor): cause == .pair(principal, processor)
    case .system(let system): cause == .system(system)
    case .party(let party): cause == .party(party)
    case .undeclared(let dimension): dimension.taxonomy != nil || item.code == .placesUndeclared
    case .unstated(let dimension, .agreement(let id)):
      item.checks.compactMap { ScopeMatter($0) }.count == 1 && item.checks.count == 1 && dimension.taxonomy != nil
        && cause == .agreement(id)
    case .subProcessor(let party, let agreement): cause == .subProcessor(party, under: agreement)
    case .gap(item.code, .agreement(let id)): cause == .agreement(id)
    default: false
    }
  }
}

extension ReportSection {
  var style: TextLine.Style {
    switch self {
    case .violations: .violation
    case .toBeClarified, .lapsed, .notRecorded: .unknown
    case .warnings, .advice: .warning
    case .everyAnswer: .plain
    }
  }
}
