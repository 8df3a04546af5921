import ArgumentParser
import Pages
import Records
import Registry
import Vocabulary

/// Writes the reading copy of a record of processing activities.
struct ExportPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract:
      "The record of processing activities (Art. 30) to be read and printed: one HTML file that needs nothing else.")

  @OptionGroup var input: RegisterOptions

  @OptionGroup var options: RecordOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let (register, source) = try assembly.registerAndSource(input)
    let record = try options.record(in: register, by: assembly)
    try OutputFile.write(to: output.path) { sink in
      try RecordPage(record, from: source, in: language.language, by: Samsvar.version).write(to: sink)
    }
  }
}

/// Draws the flows of a record.
struct ExportPicture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture", abstract: "A picture (SVG) of the flows of a record, or of one activity of it.")

  @OptionGroup var input: RegisterOptions

  @Option(name: .customLong("activity"), help: "Only the flows of this activity, by its id.")
  var activity: String?

  @OptionGroup var options: RecordOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let record = try options.record(in: try assembly.register(input), by: assembly)
    if let activity, !record.entries.contains(where: { $0.activity.id.key == activity }) {
      let ids = record.entries.map(\.activity.id.key)
      throw Failure(
        "the record holds no activity “\(activity)”",
        help: Suggestion.nearest(to: activity, among: ids).map { "did you mean “\($0)”?" }
          ?? "its activities are \(ids.joined(separator: ", "))")
    }
    let picture = RecordPicture(record, of: activity.map { ID($0) }, in: language.language)
    try OutputFile.write(to: output.path) { try picture.write(to: $0) }
  }
}
