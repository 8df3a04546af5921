public import Registry

/// What a list is asked for: narrowed to what, in which order, which page. All of it stands in the address.
public struct ListQuery: Sendable {
  private let values: [String: String]
  let kind: ObjectKind
  /// How many rows a page has.
  static let rows = 50

  /// What stands in an address, by name.
  public init(_ kind: ObjectKind, _ values: [String: String]) { (self.kind, self.values) = (kind, values) }

  subscript(_ name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

  var page: Int { self["page"].flatMap { Int($0) } ?? 1 }
  var sort: String? { self["sort"] }
  var isDown: Bool { self["down"] == "true" }
  /// The words that are looked for.
  var search: String? { self["q"]?.inOrder }

  /// The names that a list knows, in the order of its addresses.
  private static let names = [
    "tab", "q", "verdict", "state", "role", "kind", "country", "activity", "party", "agreement", "system", "sort",
    "down", "page",
  ]

  /// Whether it is narrowed to some.
  var isNarrowed: Bool { Self.narrowing.contains { self[$0] != nil } }
  static let narrowing = Array(names.prefix { $0 != "sort" }.dropFirst())

  /// The address of the same list with something else asked for; the first page of it.
  func address(_ changes: [String: String?]) -> Address {
    .list(
      kind,
      Self.names.map { name in
        if let change = changes[name] { return (name, change) }
        return (name, name == "page" ? nil : self[name])
      })
  }

  /// What goes along when the filters are sent anew.
  var carried: [(String, String)] { ["tab", "sort", "down"].compactMap { name in self[name].map { (name, $0) } } }
}
