public import Wording

/// Something wrong with a list, and where: the row and the column as a spreadsheet numbers them.
public struct SheetProblem: Error, Hashable, Sendable {
  /// The row, from 1; the heads are in the first. None where it is about the whole.
  public let row: Int?
  /// The column, from 0.
  public let column: Int?
  /// What is wrong.
  public let fault: SheetFault

  /// A problem of a list.
  public init(_ fault: SheetFault, row: Int? = nil, column: Int? = nil) {
    (self.fault, self.row, self.column) = (fault, row, column)
  }

  /// The letters of the column: A, B, …, Z, AA.
  public var letters: String? {
    guard var rest = column else { return nil }
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
