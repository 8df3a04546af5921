public import Vocabulary

/// Why a list cannot be brought in, or a cell of it cannot be read.
public enum SheetFault: Hashable, Sendable {
  /// It is larger than what is taken, in bytes.
  case tooLarge(most: Int)
  /// It has more rows than are taken.
  case tooManyRows(most: Int)
  /// It is the file of a spreadsheet program and no list as text.
  case workbook
  /// It is no text that can be read.
  case notText
  /// Nothing stands in it.
  case empty
  /// It has heads and no rows.
  case noRows
  /// A column that is needed is not there.
  case noColumn(SheetColumn)
  /// Two columns mean the same.
  case columnTwice(SheetColumn)
  /// A quotation mark stands where none may.
  case quote
  /// A quoted cell never ends.
  case openQuote
  /// A cell stands beyond the last head.
  case beyondHeads
  /// A character that no register can hold, by its number in Unicode.
  case character(UInt32)
  /// A cell that must be filled is empty.
  case emptyCell
  /// No country is called so.
  case noCountry(String)
  /// No party and no system is called so.
  case noParty(String)
  /// No activity is called so.
  case noActivity(String)
  /// Several are called so.
  case severalCalled(String, ids: [String])
  /// It is no role.
  case noRole(String)
  /// No word of the register is called so.
  case noTerm(String)
  /// It is no day.
  case noDay(String)
  /// It is no id.
  case noID(String)
  /// Another row says the same already.
  case asRow(Int)
  /// The id is taken by something else.
  case idTaken(String)
  /// The last day comes before the first.
  case daysReversed

  /// What is wrong, and what to do about it.
  public func told(in language: Language) -> (text: String, help: String) {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }
}
