import ArgumentParser
import Documents
import Registry
import RegistryStore
import Vocabulary
import Wording

/// Says what differs between two registers, and what that does to the verdicts.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what differs between two registers, field by field, and what that does to the verdicts.",
    discussion: "Exit codes: 0 nothing differs; 1 something does; 2 a file cannot be used.")

  @Argument(help: "The earlier register: a document (XML); with --store a revision or a day.") var old: String

  @Argument(help: "The later register, likewise.") var new: String

  @Option(help: "The directory of a store, whose revisions are compared.") var store: String?

  @Option(
    name: .customLong("on"), help: "The day that both are judged on, as 2026-11-22; today without it.",
    transform: Day.argument)
  var day: Day?

  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let (before, after) = (try register(named: old, assembly), try register(named: new, assembly))
    let found = try differences(from: before, to: after)
    let text = DifferenceText(found, from: before, to: after, under: assembly.law, in: language.language)
    guard !found.isEmpty else { return try output.write(text.lines) }
    let day = day ?? Surroundings.today
    let verdicts = VerdictChangesText(
      from: try assembly.judge(before, on: day, all: false), of: before,
      to: try assembly.judge(after, on: day, all: false), of: after, under: assembly.law, in: language.language)
    try output.write(text.lines + [TextLine("")] + verdicts.lines)
    throw ExitCode(1)
  }

  /// A register as the command line names it.
  private func register(named name: String, _ assembly: Assembly) throws -> RegistrySnapshot {
    guard let store else { return try assembly.register(name) }
    return try Store.reading(store).snapshot(AsOf.argument(name), under: assembly.law).register
  }
}
