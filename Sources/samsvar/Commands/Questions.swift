import ArgumentParser
import Registry
import Vocabulary
import Wording

/// Writes the open questions as letters to those who can answer them.
struct Questions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the open questions as letters to those who can answer them, and list those that only we can.")

  @Argument(help: "A register document (XML).") var file: String

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
    let register = try assembly.register(file)
    let addressee = try party.map { try Self.party($0, in: register) }
    let report = try assembly.judge(register, on: day ?? Surroundings.today, all: false)
    let letters = Letters(report, of: register, under: assembly.law, in: language.language)
    try output.write(addressee.map { letters.lines(to: $0) } ?? letters.lines)
  }

  /// A party by its id, or by its name in capitals or not.
  private static func party(_ typed: String, in register: RegistrySnapshot) throws -> ID<Party> {
    let parties = register.parties.sorted { $0.id < $1.id }
    let named = parties.first { $0.id.key == typed } ?? parties.first { $0.name?.lowercased() == typed.lowercased() }
    if let named { return named.id }
    let names = parties.flatMap { [$0.id.key] + [$0.name].compactMap { $0 } }
    throw Failure(
      "there is no party “\(typed)” in the register",
      help: Suggestion.nearest(to: typed, among: names).map { "did you mean “\($0)”?" }
        ?? "name a party by its id, as the register writes it")
  }
}
