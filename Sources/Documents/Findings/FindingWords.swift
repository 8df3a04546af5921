package import Checks
import Registry
import Vocabulary
import Wording

extension Detail {
  /// Whether it is a row of law, which has a list of its own.
  var isLaw: Bool { if case .law = self { true } else { false } }
}

extension Dimension {
  /// As documents write it.
  var name: String {
    switch self {
    case .categories: "categories"
    case .subjects: "subjects"
    case .purposes: "purposes"
    case .operations: "operations"
    case .storage: "storage"
    case .access: "access"
    }
  }
}

extension Coverage {
  /// As documents write it.
  var name: String {
    switch self {
    case .excluded: "excluded"
    case .outside: "outside"
    case .notNamed: "not-named"
    case .notSpecific: "not-specific"
    case .unclear: "unclear"
    }
  }
}

extension Holder {
  /// What sort of object it is, as documents write it.
  var kind: String {
    switch self {
    case .agreement: "agreement"
    case .flow: "flow"
    case .activity: "activity"
    case .promise: "promise"
    }
  }

  /// Its id; a promise's is `notice/promise`.
  var id: String {
    switch self {
    case .agreement(let id): id.key
    case .flow(let id): id.key
    case .activity(let id): id.key
    case .promise(let notice, let promise): notice.key + "/" + promise.key
    }
  }
}

extension CheckName {
  /// The most that any of its findings weighs.
  package var gravest: Severity {
    outcomes.filter { $0.answer == .violates || $0.answer == .unknown }.map(\.severity).max() ?? .advice
  }
}
