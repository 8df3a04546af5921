import ArgumentParser
import Vocabulary
import Wording

/// The language of what a command says.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("language"), help: "en or nb; without it, that of the locale.")
  var chosen: Language?

  /// The language asked for, else that of the locale.
  var language: Language { chosen ?? Surroundings.language }
}

/// The tables of law that a command goes by.
struct LawOption: ParsableArguments {
  @Option(name: .customLong("law"), help: "Go by the tables of law in a directory instead of those built in.")
  var directory: String?
}

/// Where a command writes.
struct OutputOption: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")], help: "Write to a file; it appears whole or not at all.")
  var path: String?

  /// Writes lines for people; coloured on a terminal.
  func write(_ lines: [TextLine]) throws { try Self.write(lines, to: path) }

  /// Writes lines for people to a file, or to the standard output.
  static func write(_ lines: [TextLine], to path: String? = nil) throws {
    let text = Console.text(lines, coloured: path == nil && Console.mayColour)
    try OutputFile.write(to: path) { try $0(Array(text.utf8)) }
  }
}
