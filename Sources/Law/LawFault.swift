/// Why a table of law cannot be used: where it is wrong, what is wrong there, and what may stand there instead.
///
/// A table with a fault is refused whole: a report under half a law would be worse than none.
public struct LawFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table's name, without `.csv`.
  public let table: String
  /// The line in the file, from 1.
  public let line: Int
  /// The character in the line, from 1.
  public let column: Int
  /// What is wrong.
  public let message: String
  /// What may stand there.
  public let help: String

  /// A fault at a place of a table.
  public init(table: String, line: Int, column: Int, message: String, help: String) {
    self.table = table
    self.line = line
    self.column = column
    self.message = message
    self.help = help
  }

  /// `adequacy.csv:3:14: message`, and the help on a line of its own.
  public var description: String { "\(table).csv:\(line):\(column): \(message)\nhelp: \(help)" }
}
