internal import Documents
internal import Registry

/// The tables that keep objects as elements.
struct StoredKind {
  let kind: StoredObjects.Kind

  init(_ kind: StoredObjects.Kind) { self.kind = kind }

  /// Parties and systems share one space of ids, and one table of numbers.
  var table: String {
    switch kind {
    case .party, .system: "actor"
    default: kind.rawValue
    }
  }
}

extension StoredObjects.Kind {
  /// The same among all kinds of objects.
  var object: ObjectKind {
    switch self {
    case .term: .term
    case .party: .party
    case .system: .system
    case .activity: .activity
    case .agreement: .agreement
    case .notice: .notice
    case .announcement: .announcement
    case .acceptance: .acceptance
    }
  }
}
