import Registry
import Vocabulary

extension English {
  func told(_ flaw: NameFlaw) -> ToldFlaw {
    switch flaw {
    case .taken(let id, let kind, let place):
      ToldFlaw("the id `\(id)` is taken by the \(kind.rawValue)\(at(place))", help: "give one of the two another id")
    case .termTaken(let id, let taxonomy, let place):
      ToldFlaw(
        "the term `\(id)` of \(taxonomy.rawValue) is taken\(at(place))", help: "give one of the two another id")
    case .builtIn(let id, let taxonomy):
      ToldFlaw(
        "`\(id)` is a built-in term of \(taxonomy.rawValue)", help: "use the built-in term, or choose another id")
    case .isSystem(let id):
      ToldFlaw("`\(id)` is a system, and a party is needed here", help: "name the party that runs it")
    case .isParty(let id):
      ToldFlaw("`\(id)` is a party, and a system is needed here", help: "name one of the `systems`")
    case .unknown(let kind, let id, let near):
      ToldFlaw(
        "no \(kind.english) is called `\(id)`",
        help: didYouMean(near) ?? "declare it in \(kind.sections.quoted("or")), or correct the id")
    }
  }

  /// Where a document says something.
  private func at(_ place: TextPlace?) -> String {
    place.map { " on line \($0.line), column \($0.column)" } ?? ""
  }

  func told(_ flaw: AcceptanceFlaw) -> ToldFlaw {
    switch flaw {
    case .noCheck(let name, let near):
      ToldFlaw("`\(name)` is not a check", help: didYouMean(near) ?? "`samsvar checks` lists them")
    case .otherSubject(let kind, let check, let asks):
      ToldFlaw(
        "`\(kind)` is not what `\(check)` asks about", help: "write `subject-kind=\"\(asks)\"`, or another check")
    case .noFinding(let code, let check, let rule, let near, let all):
      ToldFlaw(
        "`\(code)` is not a finding of `\(check)`",
        help: didYouMean(near) ?? "one of \(all.joined(separator: ", ")) (`samsvar explain \(rule)`)")
    case .noPromise(let id, let near):
      ToldFlaw(
        "no promise is called `\(id)`",
        help: didYouMean(near) ?? "write the notice and its promise with a slash between, as `notice/promise`")
    }
  }
}

extension NamedKind {
  fileprivate var english: String { self == .actor ? "party or system" : rawValue }

  /// The parts of the document that declare such things.
  var sections: [String] {
    switch self {
    case .actor: ["parties", "systems"]
    case .party: ["parties"]
    case .activity: ["activities"]
    default: [rawValue + "s"]
    }
  }
}
