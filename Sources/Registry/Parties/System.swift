public import Vocabulary

/// Where data rest or are worked on: an application, a website, an archive.
public struct System: Hashable, Sendable {
  /// The key that flows and activities refer to. Parties and systems share one space of keys.
  public var id: ID<System>
  /// What people call it.
  public var title: String?
  /// Who runs it; a system in a flow stands for this party. `nil` where nobody has named the operator.
  public var `operator`: ID<Party>?
  /// The day on which somebody was asked who runs it.
  public var operatorAsked: Day?
  /// On whose machines it stands.
  public var host: ID<Party>?
  /// Where its data rest.
  public var storage: Declared<PlaceUse> = .undeclared
  /// From where its data are seen or worked on.
  public var access: Declared<PlaceUse> = .undeclared
  /// Whether it is made up for an example.
  public var invented = false

  /// A system of which nothing but the key is known yet.
  public init(id: ID<System>) { self.id = id }
}

/// A party, or a system that stands for the party which runs it.
public enum Actor: Hashable, Sendable {
  /// A legal person.
  case party(ID<Party>)
  /// A system.
  case system(ID<System>)

  /// The key, whichever it is.
  public var key: String {
    switch self {
    case .party(let id): id.key
    case .system(let id): id.key
    }
  }
}
