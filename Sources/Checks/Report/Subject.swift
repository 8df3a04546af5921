public import Registry
public import Vocabulary

/// What an answer is about.
public enum Subject: Hashable, Sendable {
  /// A flow.
  case flow(ID<Flow>)
  /// An activity: an entry of the record.
  case activity(ID<Activity>)
  /// A promise of a notice. (Apart, so that the many flows of a report stay small.)
  indirect case promise(ID<Notice>, ID<Promise>)
  /// A notice.
  case notice(ID<Notice>)

  /// The sorts of subjects, in the order in which reports show them.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Flows.
    case flow
    /// Activities.
    case activity
    /// Promises.
    case promise
    /// Notices.
    case notice
  }

  /// What sort of subject it is.
  public var kind: Kind {
    switch self {
    case .flow: .flow
    case .activity: .activity
    case .promise: .promise
    case .notice: .notice
    }
  }

  /// Its id, as documents write it; a promise's is `notice/promise`.
  public var id: String {
    switch self {
    case .flow(let id): id.key
    case .activity(let id): id.key
    case .promise(let notice, let promise): notice.key + "/" + promise.key
    case .notice(let id): id.key
    }
  }

  /// The flow, where it is one.
  public var flow: ID<Flow>? { if case .flow(let id) = self { id } else { nil } }
}

extension Subject: Comparable {
  /// Order by kind, then by id, by bytes.
  public static func < (a: Self, b: Self) -> Bool {
    a.kind == b.kind ? a.id.precedesByBytes(b.id) : a.kind.rawValue.precedesByBytes(b.kind.rawValue)
  }
}
