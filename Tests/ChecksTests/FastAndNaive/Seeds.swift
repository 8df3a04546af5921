import Foundation

/// How many random registers the tests look at: few while one works, many before a release.
enum Seeds {
  /// By `SAMSVAR_SEEDS`, else 400.
  static let compared = number("SAMSVAR_SEEDS") ?? 400
  /// For what is seldom in a register: so many that it is there.
  static let forTheSeldom = max(compared, 160)
  /// For the slower properties, an eighth of that.
  static let forProperties = max(compared / 8, 1)
  /// How many registers the table of cells is counted over, by `SAMSVAR_CELLS`; none unless asked for.
  static let counted = number("SAMSVAR_CELLS")

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }
}
