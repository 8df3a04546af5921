/// The rows of law that a document names: each is told of in the back-matter.
struct NamedLaw {
  private(set) var bases: Set<String> = []
  private(set) var decisions: Set<String> = []
  private(set) var sets: Set<String> = []

  /// Notes a legal basis, and gives it back.
  mutating func basis(_ id: String) -> String { Self.note(id, in: &bases) }

  mutating func decision(_ id: String) -> String { Self.note(id, in: &decisions) }

  mutating func set(_ id: String) -> String { Self.note(id, in: &sets) }

  private static func note(_ id: String, in rows: inout Set<String>) -> String {
    rows.insert(id)
    return id
  }
}
