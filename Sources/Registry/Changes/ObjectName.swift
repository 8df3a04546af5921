public import Vocabulary

/// The kinds of things that a register declares one by one, in the order in which its document holds them.
public enum ObjectKind: String, CaseIterable, Hashable, Sendable, Comparable {
  /// The head of the register: its key, its language and its title.
  case registry
  /// A term of the organisation's own.
  case term
  /// A party.
  case party
  /// A system.
  case system
  /// An activity: an entry of the record.
  case activity
  /// An agreement.
  case agreement
  /// A flow.
  case flow
  /// A privacy notice with its promises.
  case notice
  /// An announcement.
  case announcement
  /// An acceptance of a finding.
  case acceptance

  /// The order above.
  public static func < (a: Self, b: Self) -> Bool { a.place < b.place }
  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What one object of a register is called by everybody who compares, stores or merges registers: its kind and its id.
public struct ObjectName: Hashable, Sendable, CustomStringConvertible {
  /// What sort of object it is.
  public let kind: ObjectKind
  /// Its id, as the document writes it. Of a term of the organisation's own the taxonomy and the id, `categories/loyalty`,
  /// since two taxonomies may have a term of one id; of the register's head `registry`, whatever its key is.
  public let id: String

  /// The name of an object.
  public init(_ kind: ObjectKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// The head of a register, of which there is one.
  public static let header = ObjectName(.registry, "registry")

  /// A term of the organisation's own.
  public static func term(_ id: String, in taxonomy: Taxonomy) -> ObjectName {
    ObjectName(.term, taxonomy.rawValue + "/" + id)
  }

  /// `agreement upsales-dpa`.
  public var description: String { self == .header ? kind.rawValue : kind.rawValue + " " + id }
}

extension ObjectName: Comparable {
  /// The order of the document: by kind, then by id and its bytes; terms of one id by their taxonomies.
  public static func < (a: Self, b: Self) -> Bool {
    guard a.kind == b.kind else { return a.kind < b.kind }
    guard a.kind == .term, let one = a.term, let other = b.term else { return a.id.precedesByBytes(b.id) }
    return one.id == other.id ? one.taxonomy < other.taxonomy : one.id.precedesByBytes(other.id)
  }

  /// What a term's name is made of.
  public var term: (taxonomy: Taxonomy, id: String)? {
    guard kind == .term, let slash = id.firstIndex(of: "/"), let taxonomy = Taxonomy(rawValue: String(id[..<slash]))
    else { return nil }
    return (taxonomy, String(id[id.index(after: slash)...]))
  }
}

/// Which objects must be written anew and which taken away to make one register of another.
public struct ChangedObjects: Hashable, Sendable {
  /// Objects that are new or say something else, in the order of the document.
  public var put: [ObjectName]
  /// Objects that are no longer there, in the order of the document.
  public var removed: [ObjectName]

  /// Changes, each object once.
  public init(put: [ObjectName] = [], removed: [ObjectName] = []) {
    self.put = put
    self.removed = removed
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { put.isEmpty && removed.isEmpty }
}
