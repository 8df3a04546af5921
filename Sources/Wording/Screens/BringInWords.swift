public import Vocabulary

/// What pages say where whole lists and documents are brought in.
public struct BringInWords: Sendable {
  /// The heading of lists from a spreadsheet.
  public let lists: String
  /// What becomes of a list.
  public let listsAbout: String
  /// What each list is called.
  public let kind: @Sendable (SheetKind) -> String
  /// What one row of it is.
  public let rowIs: @Sendable (SheetKind) -> String
  /// The label of the file.
  public let file: String
  /// What the file must be.
  public let listHelp: String
  /// The button that shows what would come of it.
  public let show: String
  /// The link to a list that is filled in as an example.
  public let example: @Sendable (SheetKind) -> String
  /// The name of its file, without what stands behind the full stop.
  public let exampleFile: @Sendable (SheetKind) -> String
  /// The summary above the table of heads, and the heads of that table.
  public let heads: String, headColumns: (column: String, heads: String, says: String)
  /// What a column says.
  public let says: @Sendable (SheetColumn) -> String
  /// The mark of a column that must be there.
  public let needed: String
  /// The heading of documents.
  public let document: String
  /// What becomes of a document.
  public let documentAbout: String
  /// What the file must be.
  public let documentHelp: String
  /// That no file was chosen.
  public let noFile: (String, String)
  /// That a document is too large, in bytes.
  public let tooLarge: @Sendable (Int) -> (String, String)
  /// The page of what is wrong with a file.
  public let problems: String
  /// How much is wrong, and that nothing was recorded.
  public let problemCount: @Sendable (Int, Bool) -> String
  /// The heads of the table of problems.
  public let problemColumns: (row: String, column: String, what: String)
  /// What stands for a problem of the whole.
  public let whole: String
  /// A line of a document.
  public let line: @Sendable (Int) -> String
  /// The page of what a file would change.
  public let preview: String
  /// That nothing is recorded yet, and from which file.
  public let previewLead: @Sendable (String) -> String
  /// How many rows become something.
  public let rows: @Sendable (Int) -> String
  /// What the register has already.
  public let known: @Sendable (Int) -> String
  /// Heads that are not read.
  public let unread: @Sendable (String) -> String
  /// How many further changes there are.
  public let more: @Sendable (Int) -> String
  /// The link back.
  public let back: String
  /// That the register changed since the preview.
  public let changedMeanwhile: String

  /// The words in a language.
  public static func words(in language: Language) -> BringInWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }
}
