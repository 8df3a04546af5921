public import Registry

/// What a revision changes of the register as it stood before.
public enum RecordedChanges: Sendable {
  /// Everything is new: the first revision.
  case everything
  /// These objects are new or were changed, and those were removed.
  case only(ChangedObjects)

  /// Whether there is nothing to record.
  public var isEmpty: Bool {
    switch self {
    case .everything: false
    case .only(let changed): changed.isEmpty
    }
  }
}

/// The same, ready to be asked for each object.
struct ChangesByKind {
  /// By kind, the ids that are put; `nil` where all are.
  private let put: [ObjectKind: Set<String>]?
  private let removed: [ObjectKind: [String]]

  init(_ changes: RecordedChanges) {
    switch changes {
    case .everything: (put, removed) = (nil, [:])
    case .only(let changed):
      put = Dictionary(grouping: changed.put, by: \.kind).mapValues { Set($0.map(\.id)) }
      removed = Dictionary(grouping: changed.removed, by: \.kind).mapValues { $0.map(\.id) }
    }
  }

  /// Whether an object is put.
  func puts(_ kind: ObjectKind, _ id: String) -> Bool { put.map { $0[kind]?.contains(id) ?? false } ?? true }

  /// The ids of a kind that are put; `nil` where all are.
  func put(_ kind: ObjectKind) -> Set<String>? { put.map { $0[kind] ?? [] } }

  /// The ids of a kind that are removed.
  func removed(_ kind: ObjectKind) -> [String] { removed[kind] ?? [] }
}
