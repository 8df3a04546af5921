import Checks
import Registry
import Vocabulary

extension TextReport {
  private static let flowsShown = 3

  /// One cause: what is found, the law, the details, what to do, and the flows behind it.
  func write(_ entry: CauseEntry, _ number: Int, _ writer: inout TextWriter) {
    let lead = number < 10 ? " \(number). " : "\(number). "
    let style = entry.section.style
    writer.space()
    if let item = entry.items.first, entry.items.count == 1 {
      let saying = narrator.saying(item.verdicts, on: report.day)
      writer.write(saying.sentence + weight(item, in: entry), style, first: lead)
      write(item, of: entry, indent: lead.count, &writer)
    } else {
      writer.write(
        sentences.several(narrator.phrase(entry.cause), entry.items.count).withCapital, style, first: lead)
      for item in entry.items {
        let saying = naming(entry).saying(item.verdicts, on: report.day)
        writer.write(
          saying.sentence + weight(item, in: entry), item.section.style,
          first: String(repeating: " ", count: lead.count) + "- ")
        write(item, of: entry, indent: lead.count + 2, &writer)
      }
    }
    writeFlows(entry, indent: lead.count, &writer)
  }

  /// Says how much a finding weighs where the part that it stands in does not say so.
  private func weight(_ item: CauseItem, in entry: CauseEntry) -> String {
    let usual: (ReportSection, Severity) = (item.section, item.section == .warnings ? .warning : .error)
    if item.section == entry.section, item.severity == usual.1 { return "" }
    return " (\(sentences.weight(item.answer, item.severity)))"
  }

  /// The narrator once an entry has named its cause.
  private func naming(_ entry: CauseEntry) -> Narrator {
    var narrator = narrator
    narrator.named = entry.cause
    return narrator
  }

  private func write(_ item: CauseItem, of entry: CauseEntry, indent: Int, _ writer: inout TextWriter) {
    let narrator = naming(entry)
    field(.provision, narrator.provisions(item.code, of: item.checks), indent, &writer)
    let details = item.details.filter { !$0.isSaid(by: item, of: entry.cause) }
    let aside = item.code == .particularsMissing ? [] : details.filter(\.isParticular)
    var lines = narrator.details(details.filter { !aside.contains($0) })
    if !aside.isEmpty, !entry.items.contains(where: { $0.code == .particularsMissing }) {
      lines.append(sentences.alsoNotRecorded(sentences.list(narrator.details(aside))))
    }
    for (place, detail) in lines.enumerated() {
      field(.missing, detail, indent, isFirst: place == 0, &writer)
    }
    field(.remedy, narrator.saying(item.verdicts, on: report.day).remedy ?? "", indent, &writer)
    for note in narrator.notes(item.details) { field(.note, note, indent, &writer) }
    if item.accepted > 0 {
      field(.note, sentences.accepted(item.accepted, of: item.verdicts.count).withCapital + ".", indent, &writer)
    }
  }

  private func writeFlows(_ entry: CauseEntry, indent: Int, _ writer: inout TextWriter) {
    var count = sentences.flows(entry.flows.count)
    if entry.waiting > 0 { count += "; " + sentences.waiting(entry.waiting) }
    field(.flows, count + ".", indent, &writer)
    let bullet = String(repeating: " ", count: indent + labelWidth) + "- "
    for flow in entry.flows.prefix(Self.flowsShown) { writer.write(narrator.line(flow), first: bullet) }
    let more = entry.flows.count - Self.flowsShown
    if more > 0 { writer.write(sentences.andMore(more), first: bullet) }
  }

  private func field(
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
    case .pair, .system, .party: true
    case .undeclared(let dimension): dimension.taxonomy != nil || item.code == .placesUndeclared
    case .unstated(let dimension, .agreement(let id)): dimension.taxonomy != nil && cause == .agreement(id)
    default: false
    }
  }
}

extension ReportSection {
  var style: TextLine.Style {
    switch self {
    case .violations: .violation
    case .toBeClarified, .notRecorded, .lapsed: .unknown
    case .warnings: .warning
    case .everyAnswer: .plain
    }
  }
}
