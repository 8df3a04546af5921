public import Vocabulary

/// What an agreement lets a processor do: for each dimension what is named and what is excluded.
public struct Scope: Hashable, Sendable {
  private var limits: [Dimension: Limit] = [:]

  /// A scope that says nothing yet.
  public init() {}

  /// The limit of one dimension.
  public subscript(_ dimension: Dimension) -> Limit {
    get { limits[dimension] ?? Limit() }
    set { limits[dimension] = newValue == Limit() ? nil : newValue }
  }

  /// One dimension of a scope, its words sorted by bytes.
  public struct Limit: Hashable, Sendable {
    /// What is named; `nil` where the agreement does not say.
    public var named: [String]?
    /// What is excluded, whatever is named.
    public var excluded: [String] = []
    /// What an amendment adds to what is named.
    public var added: [String] = []
    /// What an amendment takes out, and excludes from then on.
    public var removed: [String] = []

    /// A limit.
    public init(named: [String]? = nil, excluded: [String] = [], added: [String] = [], removed: [String] = []) {
      self.named = named
      self.excluded = excluded
      self.added = added
      self.removed = removed
    }
  }
}
