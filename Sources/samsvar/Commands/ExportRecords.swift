import ArgumentParser
import Documents
import Vocabulary

/// Writes the record of processing activities of one party of ours.
struct ExportRecords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "The record of processing activities (Art. 30), for one of your own parties as of a day.")

  @OptionGroup var input: RegisterOptions

  @OptionGroup var options: RecordOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let (register, source) = try assembly.registerAndSource(input)
    let record = try options.record(in: register, by: assembly)
    let document = RecordsDocument(record, from: source, in: language.language, by: Samsvar.version)
    try OutputFile.write(to: output.path) { try document.write(to: $0) }
  }
}

/// Writes what the checks say, for others.
struct ExportFindings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings", abstract: "What the checks say, as XML with a published schema.")

  @OptionGroup var input: RegisterOptions

  @Option(
    name: .customLong("on"), help: "The day of judgment, as 2026-11-22; today without it.", transform: Day.argument)
  var day: Day?

  @Flag(help: "List what complies and what a check does not ask, too.") var all = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let (register, source) = try assembly.registerAndSource(input)
    let report = try assembly.judge(register, on: day ?? Surroundings.today, all: all)
    let document = FindingsDocument(
      report, of: register, from: source, under: assembly.law, in: language.language, by: Samsvar.version, all: all)
    try OutputFile.write(to: output.path) { try document.write(to: $0) }
  }
}
