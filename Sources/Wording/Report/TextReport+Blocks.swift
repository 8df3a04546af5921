import Checks

extension TextReport {
  /// Entries that say the same: once what is found, the law and what to do, and a line for each cause.
  func write(_ block: [CauseEntry], _ number: Int, _ writer: inout TextWriter) {
    guard block.count > 1, let first = block.first, let item = first.items.first else {
      for entry in block { write(entry, number, &writer) }
      return
    }
    let lead = "\(number < 10 ? " " : "")\(number)–\(number + block.count - 1). "
    let indent = String(repeating: " ", count: lead.count)
    let (narrator, style) = (naming(first), first.section.style)
    let saying = narrator.saying(item.verdicts, on: report.day)
    writer.space()
    writer.write(
      sentences.ofEach(narrator.kind(of: first.cause), block.count, saying.sentence) + weight(item), style, first: lead)
    field(.provision, narrator.provisions(item.code, of: item.checks), lead.count, &writer)
    field(.remedy, saying.remedy ?? "", lead.count, &writer)
    for note in narrator.notes(item.details) { field(.note, note, lead.count, &writer) }
    for entry in block { writer.write(line(entry), first: indent + "- ") }
  }

  /// One cause among several of which the same is said: its name, what is listed of it, and how much it affects.
  private func line(_ entry: CauseEntry) -> String {
    guard let item = entry.items.first else { return "" }
    let listed = ([narrator.shortName(entry.cause)] + details(item, of: entry)).joined(separator: "; ")
    return isAboutItself(item, of: entry) ? listed : "\(listed) (\(count(item.subjects))\(waiting(item)))"
  }
}
