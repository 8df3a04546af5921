import Checks
import Registry
import Vocabulary

extension TextReport {
  /// Entries that say the same: once what is found, the law and what to do, and a line for each cause.
  func write(_ block: [CauseEntry], _ number: Int, _ writer: inout TextWriter) {
    guard block.count > 1, let first = block.first, let item = first.items.first else {
      for entry in block { write(entry, number, &writer) }
      return
    }
    let lead = "\(number < 10 ? " " : "")\(number)–\(number + block.count - 1). "
    let indent = String(repeating: " ", count: lead.count)
    var narrator = naming(first)
    narrator.namesNoParties = !item.checks.contains(.controllersAreArranged)
    let style = first.section.style
    let saying = narrator.saying(item.verdicts, on: report.day)
    writer.space()
    writer.write(
      sentences.ofEach(narrator.kind(of: first.cause), block.count, saying.sentence) + weight(item), style, first: lead)
    field(.provision, narrator.provisions(item.code, of: item.checks), lead.count, &writer)
    let listed = block.map { details($0.items[0], of: $0) }
    let common = listed[0].filter { detail in listed.allSatisfy { $0.contains(detail) } }
    for (place, detail) in common.enumerated() {
      field(.missing, detail, lead.count, isFirst: place == 0, &writer)
    }
    field(.remedy, saying.remedy ?? "", lead.count, &writer)
    for note in narrator.notes(item.details) { field(.note, note, lead.count, &writer) }
    for (entry, details) in zip(block, listed) {
      writer.write(line(entry, details.filter { !common.contains($0) }), first: indent + "- ")
    }
  }

  /// One cause among several of which the same is said: its name, what is listed of it alone, and how much it affects.
  private func line(_ entry: CauseEntry, _ details: [String]) -> String {
    let listed = ([narrator.shortName(entry.cause)] + details).joined(separator: "; ")
    guard let item = entry.items.first, !isAboutItself(item, of: entry) else { return listed }
    let flows = item.subjects.compactMap(\.flow)
    // Two flows are as short by name as by number.
    let isFew = flows.count == item.subjects.count && flows.count <= 2 && flows != [entry.cause.flow]
    let names = sentences.list(flows.map { sentences.quoted(narrator.name($0)) })
    let subjects = isFew ? sentences.theFlows(names, count: flows.count) : count(item.subjects)
    return "\(listed) (\(subjects)\(waiting(item)))"
  }
}

extension Cause {
  /// The flow, where it is one.
  fileprivate var flow: ID<Flow>? { if case .flow(let id) = self { id } else { nil } }
}
