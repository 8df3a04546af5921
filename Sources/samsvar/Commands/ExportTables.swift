import ArgumentParser
import Documents
import Foundation
import Records

/// Writes the tables of a record for spreadsheets.
struct ExportTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables", abstract: "The tables of the record for spreadsheets (CSV): one, or all into a directory.",
    discussion: "Cells that a spreadsheet would run as a formula begin with an apostrophe.")

  @OptionGroup var input: RegisterOptions

  @Option(help: "activities, recipients, transfers, parties or agreements; without it, all, and -o names a directory.")
  var table: RecordTable?

  @Flag(help: "Separate cells by semicolons, as spreadsheets in Norway expect.") var semicolons = false

  @OptionGroup var options: RecordOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if table == nil, output.path == nil {
      throw ValidationError("Name one --table, or with -o a directory for all of them.")
    }
  }

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let record = try options.record(in: try assembly.register(input), by: assembly)
    let tables = RecordTables(record, in: language.language, separatedBy: semicolons ? .semicolon : .comma)
    if let table { return try OutputFile.write(to: output.path) { try tables.write(table, to: $0) } }
    guard let directory = output.path else { return }
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(directory): the directory cannot be made", help: "name a directory that you may write to")
    }
    for table in RecordTable.allCases {
      try OutputFile.write(to: "\(directory)/\(table.rawValue).csv") { try tables.write(table, to: $0) }
    }
  }
}
