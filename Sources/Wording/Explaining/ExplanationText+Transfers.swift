import Checks
import Law
import Vocabulary

extension ExplanationText {
  func write(_ transfer: ExplainedTransfer, _ writer: inout TextWriter) {
    writer.write(
      sentences.transferEnds(
        transfer.exporters.map { narrator.name($0) }, sentences.role(transfer.exporterRole),
        narrator.name(transfer.importer), sentences.role(transfer.importerRole), isOnward: transfer.isOnward),
      first: "  - ")
    writer.write(
      sentences.presence(transfer.place.map { PlaceName($0, narrator.place($0)) }, transfer.presence), first: "  - ")
    if let row = transfer.presenceRow { write(row, "    ", &writer) }
    if transfer.places.isEmpty { writer.write(sentences.nothingToCover(), first: "  - ") }
    for place in transfer.places { write(place, &writer) }
  }

  private func write(_ place: ExplainedPlace, _ writer: inout TextWriter) {
    writer.write(
      sentences.toCover(PlaceName(place.place, narrator.place(place.place)), place.answer), place.answer.style,
      first: "  - ")
    if place.bases.isEmpty { writer.write(sentences.noBasisTried(), first: "    ") }
    for basis in place.bases {
      writer.write(
        sentences.tried(narrator.words(basis.tried.kind), basis.tried.outcome, narrator.why(basis.tried), for: nil)
          .withCapital + ".", basis.tried.outcome.style, first: "    - ")
      for row in basis.rows { write(row, "      ", &writer) }
    }
  }

  /// A row of law: which, from where, and how sure it is.
  private func write(_ row: LawReference, _ indent: String, _ writer: inout TextWriter) {
    let listed = law.rows(in: row.table).first { $0.id == row.row }.map { ListedRow($0, narrator.language) }
    writer.write(sentences.rowOfLaw(row, listed.map { sentences.lawText($0.source.text) } ?? ""), first: indent)
  }
}
