import Checks
import Records
import Registry
import Vocabulary
import Wording

extension RecordPage {
  /// Every flow that leaves the EEA, with each place and what it rests on.
  func writeTransfers(of entry: RecordEntry, _ markup: inout Markup) {
    let columns = [ColumnLabel.recipient, .place, .restsOn, .outcome].map { words.column($0) }
    var flows = record.transfers(of: entry).makeIterator()
    guard let first = flows.next() else { return }
    markup.table(words.letterName(.transfers), columns) { markup in
      var next: FlowEntry? = first
      while let flow = next {
        for place in flow.standing.places {
          markup.element(.tr) { write(place, of: flow, columns, &$0) }
        }
        next = flows.next()
      }
    }
  }

  private func write(_ place: ExplainedPlace, of entry: FlowEntry, _ columns: [String], _ markup: inout Markup) {
    markup.rowHead(columns[0]) { write(entry.flow.to, run: entry.recipient, &$0) }
    markup.cell(columns[1], narrator.place(place.place))
    markup.cell(columns[2]) { markup in
      if place.bases.isEmpty { markup.text(words.noTransferBasis()) }
      markup.lines(place.bases.map { narrator.tried($0.tried) })
      let facts = entry.flow.details.transfer?.derogation.map { words.safeguards($0).map { narrator.text($0) } } ?? []
      markup.beside(facts.joined(separator: "; "))
    }
    markup.cell(columns[3]) { write(Standing(place.answer), &$0) }
  }
}
