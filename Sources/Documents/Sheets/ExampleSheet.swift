public import Vocabulary
public import Wording

/// Lists that show how a list may look: with the heads of a language, and what is made up below them.
public enum ExampleSheet {
  /// The bytes of a list, as spreadsheets open it by a double click: with semicolons where the decimal sign is a comma.
  public static func bytes(_ kind: SheetKind, in language: Language) -> [UInt8] {
    var text = CSVText(separatedBy: language == .nb ? .semicolon : .comma)
    text.row(kind.columns.map { $0.head(language) })
    for row in ExampleRows.rows(of: kind, in: language) { text.row(kind.columns.map { row[$0] ?? "" }) }
    return text.bytes
  }
}
