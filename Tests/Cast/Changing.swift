public import Registry
import Vocabulary

extension Register {
  /// What differs in another register, object by object.
  public func changes(to other: Register) -> ChangedObjects {
    var changes = ChangedObjects()
    changes.compare(.term, terms, other.terms) { ObjectName.term($0.id, in: $0.taxonomy).id }
    changes.compare(.party, parties, other.parties) { $0.id.key }
    changes.compare(.system, systems, other.systems) { $0.id.key }
    changes.compare(.activity, activities, other.activities) { $0.id.key }
    changes.compare(.agreement, agreements, other.agreements) { $0.id.key }
    changes.compare(.flow, flows, other.flows) { $0.id.key }
    changes.compare(.notice, notices, other.notices) { $0.id.key }
    changes.compare(.announcement, announcements, other.announcements) { $0.id.key }
    return changes
  }

  /// The register as checks see it once some of it was declared anew in an earlier one, as whoever edits it does. Made from
  /// nothing where something was taken away.
  public func snapshot(revising earlier: RegistrySnapshot, _ changes: ChangedObjects) throws -> RegistrySnapshot {
    guard changes.removed.isEmpty else { return try snapshot() }
    let put = Set(changes.put)
    var builder = RegistryBuilder(revising: earlier, replacing: put)
    for one in parties where put.contains(ObjectName(.party, one.id.key)) { try builder.add(one) }
    for one in systems where put.contains(ObjectName(.system, one.id.key)) { try builder.add(one) }
    for one in activities where put.contains(ObjectName(.activity, one.id.key)) { try builder.add(one) }
    for one in agreements where put.contains(ObjectName(.agreement, one.id.key)) { try builder.add(one) }
    for one in terms where put.contains(.term(one.id, in: one.taxonomy)) { try builder.add(one) }
    for one in flows where put.contains(ObjectName(.flow, one.id.key)) { try builder.add(one) }
    for one in notices where put.contains(ObjectName(.notice, one.id.key)) { try builder.add(one) }
    for one in announcements where put.contains(ObjectName(.announcement, one.id.key)) { try builder.add(one) }
    return try builder.finish()
  }
}

extension ChangedObjects {
  fileprivate mutating func compare<Object: Hashable>(
    _ kind: ObjectKind, _ old: [Object], _ new: [Object], _ id: (Object) -> String
  ) {
    let (was, now) = (Set(old), Set(new.map(id)))
    put += new.filter { !was.contains($0) }.map { ObjectName(kind, id($0)) }
    removed += old.map(id).filter { !now.contains($0) }.map { ObjectName(kind, $0) }
  }
}
