import Checks
import Records
import Registry
import Vocabulary

/// What is told of a recipient in one row: the same for one flow or for many.
@dynamicMemberLookup struct RecipientRow {
  /// What tells rows apart.
  struct Key: Hashable {
    var hop: Int?
    var to: Actor
    var recipient: ID<Party>?
    var role: RecipientRole
    var principals: [ID<Party>]
    var seat: String?
    var storage: Declared<PlaceUse>
    var access: Declared<PlaceUse>
    var footings: [ExplainedHop.Footing]
    var state: FlowState
    var standing: Standing
  }

  fileprivate let key: Key
  /// How many flows it stands for.
  fileprivate(set) var count = 1

  fileprivate init(_ key: Key) { self.key = key }

  subscript<Value>(dynamicMember path: KeyPath<Key, Value>) -> Value { key[keyPath: path] }
}

/// Gathers flows into rows, one for each recipient of which the same is told; in the order of the record.
struct RecipientTally {
  private(set) var rows: [RecipientRow] = []
  private var places: [RecipientRow.Key: Int] = [:]

  /// Takes in a flow.
  mutating func add(_ entry: FlowEntry) {
    let key = RecipientRow.Key(
      hop: entry.hop, to: entry.flow.to, recipient: entry.recipient, role: entry.flow.role,
      principals: entry.standing.principals, seat: entry.seat, storage: entry.storage, access: entry.access,
      footings: entry.standing.footings, state: entry.state, standing: Standing(entry))
    if let place = places[key] {
      rows[place].count += 1
    } else {
      places[key] = rows.count
      rows.append(RecipientRow(key))
    }
  }
}
