public import Law
public import Vocabulary

/// The tables of law for people, at 80 columns: every row with its days, its source and how sure it is.
public struct LawText: Sendable {
  private let sentences: any Sentences
  private let language: Language
  private let law: LawEdition

  /// The tables of an edition in a language.
  public init(in language: Language, under law: LawEdition) {
    sentences = language.sentences
    self.language = language
    self.law = law
  }

  /// All tables, with their rows counted.
  public var tables: [TextLine] {
    var writer = TextWriter()
    writer.write(sentences.tablesTitle(law.name), .title)
    writer.space()
    for table in LawTable.allCases where table != .edition {
      let rows = law.rows(in: table)
      let unverified = rows.count { $0.source.confidence >= .memory }
      writer.write(
        "\(sentences.table(table)): \(sentences.rows(rows.count, unverified: unverified))",
        first: table.rawValue.padded(to: 17))
    }
    return writer.lines
  }

  /// One table.
  public func rows(of table: LawTable) -> [TextLine] {
    var writer = TextWriter()
    let rows = law.rows(in: table)
    writer.write(sentences.table(table), .title)
    let common = rows.allSatisfy({ $0.source == rows.first?.source }) ? rows.first?.source : nil
    if let common { writer.write(source(common)) }
    writer.space()
    if let taxonomy = Taxonomy.allCases.first(where: { $0.table == table }) {
      for root in law.taxonomy(taxonomy).terms where root.parent == nil { write(root, depth: 0, &writer) }
    } else {
      for row in rows { write(row, in: table, &writer, showsSource: common == nil) }
    }
    return writer.lines
  }

  private func write(_ row: any LawRow, in table: LawTable, _ writer: inout TextWriter, showsSource: Bool) {
    var listed = ListedRow(row, language)
    if table == .eea { listed.name = law.placeName(listed.id, language) ?? listed.id }
    let name = [listed.name, listed.period.map { sentences.period($0) }].compactMap { $0 }.filter { !$0.isEmpty }
    let style: TextLine.Style = row.source.confidence >= .memory ? .warning : .plain
    if name.isEmpty {
      writer.write(listed.id, style)
    } else {
      writer.write(name.joined(separator: ", "), style, first: listed.id.padded(to: 8) + "  ")
    }
    let facts = listed.facts.compactMap { label, fact in fact.map { "\(sentences.label(label)): \($0)" } }
    if !facts.isEmpty { writer.write(facts.joined(separator: "; "), first: "    ") }
    if let note = listed.note {
      writer.write("\(sentences.label(LawLabel.note)): \(sentences.lawText(note))", first: "    ")
    }
    if showsSource { writer.write(source(row.source), first: "    ") }
  }

  /// A word and those below it.
  private func write(_ term: TaxonomyTerm, depth: Int, _ writer: inout TextWriter) {
    var text = "\(term.label(language)) (\(term.id))"
    if term.marks != [] { text += "; \(sentences.label(.mark)): \(sentences.mark(term.marks))" }
    if term.source.confidence >= .memory { text += "; \(sentences.confidence(term.source.confidence))" }
    writer.write(text, first: String(repeating: "  ", count: depth))
    for below in law.taxonomy(term.taxonomy).terms where below.parent == term.id {
      write(below, depth: depth + 1, &writer)
    }
  }

  private func source(_ source: Source) -> String {
    "\(sentences.label(.source)): \(sentences.lawText(source.text)) (\(sentences.confidence(source.confidence)))"
  }
}
