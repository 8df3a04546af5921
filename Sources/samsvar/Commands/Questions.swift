import ArgumentParser
import Registry
import Vocabulary
import Wording

/// Writes the open questions as letters to those who can answer them.
struct Questions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the open questions as letters to those who can answer them, and list those that only we can.")

  @OptionGroup var input: RegisterOptions

  @Option(
    name: .customLong("on"), help: "The day of judgment, as 2026-11-22; today without it.", transform: Day.argument)
  var day: Day?

  @Option(name: .customLong("to"), help: "Only the letter to this party, by its id or its name.")
  var party: String?

  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let register = try assembly.register(input)
    let addressee = try party.map { try PartyName.party($0, in: register) }
    let report = try assembly.judge(register, on: day ?? Surroundings.today, all: false)
    let letters = Letters(report, of: register, under: assembly.law, in: language.language)
    try output.write(addressee.map { letters.lines(to: $0) } ?? letters.lines)
  }
}
