import Vocabulary

extension SheetFault {
  var english: (text: String, help: String) {
    switch self {
    case .tooLarge(let most):
      ("The file is larger than \(most / 1024) KiB.", "Divide the list and bring in one part after the other.")
    case .tooManyRows(let most):
      ("The list has more than \(most) rows.", "Divide the list and bring in one part after the other.")
    case .workbook:
      (
        "This is the file of a spreadsheet program, such as .xlsx, and no list as text.",
        "In the program choose “Save as” and “CSV UTF-8”, and bring in that file."
      )
    case .notText: ("This is no text that can be read.", "Save the list as “CSV UTF-8” and bring in that file.")
    case .empty: ("Nothing stands in the file.", "Choose the file with the list.")
    case .noRows: ("There are heads and no rows below them.", "Write one row for each entry.")
    case .noColumn(let column):
      (
        "There is no column “\(column.head(.en))”.",
        "The first row names the columns. This one may be called \(column.heads(.en).map { "“\($0)”" }.listed("or"))."
      )
    case .columnTwice(let column):
      ("Two columns mean “\(column.head(.en))”.", "Take one of them out, or call it otherwise.")
    case .quote:
      (
        "A quotation mark stands within a cell that does not begin with one.",
        "Save the list anew from the spreadsheet, or write two quotation marks and quote the whole cell."
      )
    case .openQuote: ("A quoted cell begins here and never ends.", "Save the list anew from the spreadsheet.")
    case .beyondHeads: ("A cell stands beyond the last head.", "Give the column a head, or empty the cell.")
    case .character(let number):
      ("A character stands here that cannot be seen (U+\(number.hex)).", "Write the cell anew.")
    case .emptyCell: ("The cell is empty.", "It must be filled in.")
    case .noCountry(let text):
      ("No country is called “\(text)”.", "Write its name in English or Norwegian, or its two letters, such as NO.")
    case .noParty(let text):
      (
        "The register has no party and no system called “\(text)”.",
        "Write its name or id as the register has it, or bring in the list of processors first."
      )
    case .noActivity(let text):
      ("The register has no activity called “\(text)”.", "Write its title or id as the register has it.")
    case .severalCalled(let text, let ids):
      ("Several are called “\(text)”.", "Write the id instead: \(ids.listed("or")).")
    case .noRole(let text):
      (
        "“\(text)” is no role of a recipient.",
        "Write processor, sub-processor, controller or joint controller; processor is meant where nothing stands."
      )
    case .noTerm(let text):
      (
        "No word of the register is “\(text)”.",
        "Write a word as the forms show it, in English or Norwegian, or its id. Several have commas between them."
      )
    case .noDay(let text): ("“\(text)” is no day.", "Write it as 2026-11-23 or 23.11.2026.")
    case .noID(let text):
      ("“\(text)” cannot be an id.", "Small letters a–z, digits, hyphens and full stops; or leave it empty.")
    case .asRow(let row): ("Row \(row) says the same.", "Take one of the two out.")
    case .idTaken(let id): ("The id “\(id)” is taken by something else.", "Choose another, or leave it empty.")
    case .daysReversed: ("The last day comes before the first.", "Correct one of the two.")
    }
  }
}

extension UInt32 {
  /// In four hexadecimal digits or more.
  var hex: String {
    let digits = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
