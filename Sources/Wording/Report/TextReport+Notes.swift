import Checks
import Law
import Vocabulary

extension TextReport {
  /// What a reader should know of how the report was made, below the findings.
  func notes(_ writer: inout TextWriter) {
    writer.space()
    writer.write(sentences.notes(), .heading)
    writer.write(sentences.notJudgedYet(), first: "  - ")
    for note in acceptanceNotes() { writer.write(note, first: "  - ") }
    guard report.flows.judged > 0 else { return }
    writer.write(sentences.undatedFacts(), first: "  - ")
    for (row, findings) in rowsFromMemory.sorted(by: { $0.key < $1.key }) {
      writer.write(sentences.memoryRow(narrator.name(row), facts(row), findings), first: "  - ")
    }
  }

  /// The rows of law written from memory on which a finding that is shown rests, with the numbers of those findings.
  private var rowsFromMemory: [LawReference: [Int]] {
    var rows: [LawReference: [Int]] = [:]
    var number = 0
    for entry in entries {
      let hasNumber = entry.section != .notRecorded
      if hasNumber { number += 1 }
      for case .law(let row) in Set(entry.items.flatMap(\.details)) {
        rows[row, default: []] += hasNumber ? [number] : []
      }
    }
    return rows
  }

  /// What a row of law says, as the tables show it.
  private func facts(_ reference: LawReference) -> String {
    guard let row = law.rows(in: reference.table).first(where: { $0.id == reference.row }) else { return "" }
    let listed = ListedRow(row, narrator.language)
    let period = listed.period.map { sentences.period($0) }
    let facts = listed.facts.compactMap { label, fact in fact.map { "\(sentences.label(label)): \($0)" } }
    return sentences.withDatesInWords(([period].compactMap { $0 } + facts).joined(separator: "; "))
  }
}
