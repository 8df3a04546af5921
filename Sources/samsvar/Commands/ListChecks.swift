import ArgumentParser
import Wording

/// Lists the checks.
struct ListChecks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks", abstract: "List the checks with their provisions.")

  @OptionGroup var language: LanguageOption

  func run() throws {
    let text = CatalogueText(in: language.language, under: try Assembly().law)
    try OutputOption.write(text.list)
  }
}
