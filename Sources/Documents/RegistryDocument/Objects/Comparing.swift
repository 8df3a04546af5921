public import Registry
internal import Vocabulary

/// Which objects differ between two registers. Two versions of an object are the same where the document would write the
/// same of both: an order that means nothing is no change.
///
/// Throws an `XMLWriterFault` for a text that no document can hold.
public func changedObjects(
  from old: RegistrySnapshot, to new: RegistrySnapshot
) throws -> ChangedObjects {
  var changes = ChangedObjects()
  try forEachChange(from: old, to: new) { name, _, after in
    if after == nil { changes.removed.append(name) } else { changes.put.append(name) }
  }
  return changes
}

/// Goes through the objects that differ between two registers, in the order of the document and each once, with the bytes
/// of both versions: `nil` where a register does not have it. Both registers may be large; one object is held at a time.
public func forEachChange(
  from old: RegistrySnapshot, to new: RegistrySnapshot,
  _ body: (_ name: ObjectName, _ before: [UInt8]?, _ after: [UInt8]?) throws -> Void
) throws {
  try walkTogether([old, new]) { sides in
    let (before, after) = (sides[0], sides[1])
    guard !before.isHere || !after.isHere || before.bytes != after.bytes, let name = sides.name else { return }
    try body(name, before.isHere ? before.bytes : nil, after.isHere ? after.bytes : nil)
  }
}

/// What differs between two registers, object by object and field by field, in the order of the document and each
/// object once.
public func differences(
  from old: RegistrySnapshot, to new: RegistrySnapshot
) throws -> [ObjectDifference] {
  var differences: [ObjectDifference] = []
  try forEachChange(from: old, to: new) { name, before, after in
    differences.append(try difference(of: name, from: before, to: after))
  }
  return differences
}

/// What became of one object, from the bytes of its two versions; `nil` where a register does not have it.
public func difference(
  of name: ObjectName, from before: [UInt8]?, to after: [UInt8]?
) throws -> ObjectDifference {
  let (before, after) = (
    try before.map { try ElementTree(reading: $0) }, try after.map { try ElementTree(reading: $0) }
  )
  let title = (after ?? before)?.title
  guard let before else { return ObjectDifference(name, title: title, .added) }
  guard let after else { return ObjectDifference(name, title: title, .removed) }
  return ObjectDifference(
    name, title: title, .changed(FieldComparison.differences(from: before, to: after, name.kind.type)))
}

/// What an object says, field by field in the order of the document; empty where the register has none of that name.
public func saidFields(of name: ObjectName, in register: RegistrySnapshot) throws -> [SaidField] {
  guard let bytes = try objectBytes(of: name, in: register) else { return [] }
  return try ElementTree(reading: bytes).said(name.kind.objectType)
}

/// An object as the element that documents write, the same bytes for whoever says the same; `nil` where the register has
/// none of that name.
public func objectBytes(of name: ObjectName, in register: RegistrySnapshot) throws -> [UInt8]? {
  var objects = CanonicalObjects(name.kind, [name.id], of: register)
  guard objects.count == 1 else { return nil }
  var layout = Layout()
  try objects.write(at: 0, to: &layout)
  return layout.bytes
}
