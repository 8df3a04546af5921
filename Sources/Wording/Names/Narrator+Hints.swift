import Checks
import Law
import Vocabulary

extension Narrator {
  /// How to see what a basis lacks, from the rows of law of what was tried.
  func hint(_ tried: BasisTried) -> String? {
    switch (tried.why, tried.kind) {
    case (.setNotUsable, .standardClauses(let set, _)):
      law.standardSet(set).map { sentences.usable($0.id, concluded: $0.concluded, until: $0.validUntil) }
    case (.annexMissing, .standardClauses(let set, _)), (.annexesUndeclared, .standardClauses(let set, _)):
      annexes(of: set)
    case (.conditionMissing, .derogation(let basis)), (.conditionUndeclared, .derogation(let basis)):
      law.legalBasis(basis).map { sentences.conditions(of: sentences.provision($0.provision)) }
    default: nil
    }
  }

  private func annexes(of set: String) -> String? {
    var groups: [(modules: [String], annexes: String)] = []
    for row in law.standardModules where row.set == set && !row.annexes.isEmpty {
      guard let module = row.module.map({ "\($0)" }) else { continue }
      let annexes = sentences.list(row.annexes)
      if let known = groups.firstIndex(where: { $0.annexes == annexes }) {
        groups[known].modules.append(module)
      } else {
        groups.append(([module], annexes))
      }
    }
    return groups.isEmpty ? nil : sentences.annexes(groups)
  }
}
