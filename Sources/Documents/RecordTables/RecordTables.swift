public import Records
public import Vocabulary
import Wording

/// The tables of a record of processing activities for spreadsheets: ids for programs, names for people.
///
/// They are written row by row, so that memory does not grow with the flows.
public struct RecordTables {
  let record: RecordOfProcessing
  let narrator: Narrator
  let words: any PageSentences & FactSentences & PictureSentences
  private let separator: CSVText.Separator
  private static let piece = 64 * 1024

  /// The tables of a record.
  public init(
    _ record: RecordOfProcessing, in language: Language, separatedBy separator: CSVText.Separator = .comma
  ) {
    self.record = record
    self.separator = separator
    narrator = Narrator(language, of: record.register, under: record.law)
    words = language.pages
  }

  /// Hands a table over in pieces. Throws what the sink throws.
  public func write(_ table: RecordTable, to sink: ([UInt8]) throws -> Void) throws {
    var text = CSVText(separatedBy: separator)
    let row = { (cells: [String]) throws in
      text.row(cells)
      if text.bytes.count >= Self.piece { try sink(text.take()) }
    }
    switch table {
    case .activities: try writeActivities(row)
    case .recipients: try writeRecipients(row)
    case .transfers: try writeTransfers(row)
    case .parties: try writeParties(row)
    case .agreements: try writeAgreements(row)
    }
    try sink(text.take())
  }

  /// Several things in one cell.
  func cell(_ things: [String]) -> String { things.joined(separator: "; ") }

  /// A day as spreadsheets sort it; empty where none is declared.
  func cell(_ day: Day?) -> String { day?.description ?? "" }
}
