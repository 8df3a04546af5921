import Registry
import Vocabulary

/// A party as people type it.
enum PartyName {
  /// A party by its id, or by its name in capitals or not. Where there is none, only those that could be meant are suggested.
  static func party(
    _ typed: String, in register: RegistrySnapshot, suggesting fits: (Party) -> Bool = { _ in true }
  ) throws -> ID<Party> {
    let parties = register.parties.sorted { $0.id < $1.id }
    let named = parties.first { $0.id.key == typed } ?? parties.first { $0.name?.lowercased() == typed.lowercased() }
    if let named { return named.id }
    let names = parties.filter(fits).flatMap { [$0.id.key] + [$0.name].compactMap { $0 } }
    throw Failure(
      "there is no party “\(typed)” in the register",
      help: Suggestion.nearest(to: typed, among: names).map { "did you mean “\($0)”?" }
        ?? "name a party by its id, as the register writes it")
  }
}
