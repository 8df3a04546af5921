/// A tree of words in which declarations and law meet: each has a root or several, and every word but a root a parent.
public enum Taxonomy: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Kinds of personal data, Art. 30(1)(c).
  case categories
  /// Kinds of people, Art. 30(1)(c).
  case subjects
  /// What data are processed for, Art. 5(1)(b).
  case purposes
  /// What is done with data, Art. 4(2).
  case operations
  /// What protects data, Art. 32(1).
  case measures

  /// The order above.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a flow declares and an agreement limits: one dimension of scope.
public enum Dimension: UInt8, CaseIterable, Hashable, Sendable, Comparable {
  /// Categories of personal data.
  case categories
  /// Categories of data subjects.
  case subjects
  /// Purposes.
  case purposes
  /// Operations.
  case operations
  /// Where data rest.
  case storage
  /// From where data are seen or worked on.
  case access

  /// The order above.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// The tree that this dimension's words come from; `nil` for places.
  public var taxonomy: Taxonomy? {
    switch self {
    case .categories: .categories
    case .subjects: .subjects
    case .purposes: .purposes
    case .operations: .operations
    case .storage, .access: nil
    }
  }
}

/// What makes a category of data need more than a legal basis. Marks pass from a word to every word below it.
public struct Marks: OptionSet, Hashable, Sendable, BitwiseCopyable {
  /// The set as bits.
  public let rawValue: UInt8
  /// Marks from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A special category, Art. 9(1).
  public static let art9 = Marks(rawValue: 1)
  /// Criminal convictions and offences, Art. 10.
  public static let art10 = Marks(rawValue: 2)
  /// A national identity number, Art. 87.
  public static let nationalID = Marks(rawValue: 4)

  /// The mark as tables and documents write it: `none`, `art9`, `art10`, `national-id`.
  public init?(name: String) {
    switch name {
    case "none", "": self = []
    case "art9": self = .art9
    case "art10": self = .art10
    case "national-id": self = .nationalID
    default: return nil
    }
  }

  /// The single mark as tables and documents write it.
  public var name: String {
    switch self {
    case .art9: "art9"
    case .art10: "art10"
    case .nationalID: "national-id"
    default: "none"
    }
  }
}

/// A language that people read reports in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case en
  /// Norwegian bokmål.
  case nb
}
