import Registry
import Vocabulary

/// Who is asked: another party by letter, or somebody of our own.
enum Addressee: Hashable {
  /// Another party.
  case party(ID<Party>)
  /// Whoever answers for an activity.
  case owner(ID<Activity>)
  /// The data protection officer.
  case officer
  /// Those who appoint the officer, and answer for the company.
  case management
  /// Those who look after agreements and the law.
  case legal

  /// The party, where it is one.
  var party: ID<Party>? { if case .party(let id) = self { id } else { nil } }
  /// Whether it is whoever answers for an activity.
  var isOwner: Bool { if case .owner = self { true } else { false } }
}

extension Addressee: Comparable {
  static func < (a: Self, b: Self) -> Bool { a.order.lexicographicallyPrecedes(b.order) { $0.precedesByBytes($1) } }

  private var order: [String] {
    switch self {
    case .party(let id): ["0", id.key]
    case .owner(let id): ["1", id.key]
    case .officer: ["2"]
    case .management: ["3"]
    case .legal: ["4"]
    }
  }
}

/// What a question is about: a thing by its sort and id, or all flows of one answer together.
struct AskedThing: Hashable, Comparable {
  enum Sort: Int {
    case pair, agreement, subProcessor, party, system, activity, flows, promise, notice
  }
  let sort: Sort
  let id: String

  static func < (a: Self, b: Self) -> Bool {
    a.sort == b.sort ? a.id.precedesByBytes(b.id) : a.sort.rawValue < b.sort.rawValue
  }
}
