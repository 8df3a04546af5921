import ArgumentParser
import Checks
import Wording

/// Explains one check.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a check: its law, what it asks, what it may say, and what to do then.")

  @Argument(help: "A check by its id or its rule, as agreement-is-in-force or R02.", transform: Self.check)
  var check: CheckName

  @OptionGroup var language: LanguageOption

  func run() throws {
    let text = CatalogueText(in: language.language, under: try Assembly().law)
    try OutputOption.write(text.explanation(of: check))
  }

  /// A check by its id or its rule, in capitals or not.
  private static func check(_ typed: String) throws -> CheckName {
    let name = typed.lowercased()
    if let check = CheckName.allCases.first(where: { $0.rawValue == name || $0.rule.lowercased() == name }) {
      return check
    }
    let names = CheckName.allCases.flatMap { [$0.rawValue, $0.rule] }
    let nearest = Suggestion.nearest(to: typed, among: names).map { " Did you mean “\($0)”?" } ?? ""
    throw ValidationError("There is no check “\(typed)”.\(nearest) “samsvar checks” lists them.")
  }
}
