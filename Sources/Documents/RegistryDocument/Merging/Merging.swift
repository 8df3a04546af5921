public import Law
public import Registry
internal import Vocabulary

/// Brings together what two made of one register. What only one of them changed is as that one made it; what both
/// changed is merged field by field where each field was changed by one of them, or by both alike.
///
/// The result is read again as a document, so that it is a register or there is none.
///
/// Throws an `XMLWriterFault` for a text that no document can hold.
public func merge(
  base: RegistrySnapshot, theirs: RegistrySnapshot, ours: RegistrySnapshot, law: LawEdition
) throws -> Merge {
  var merging = Merging(law)
  try walkTogether([base, theirs, ours]) { try merging.take($0) }
  return try merging.finish(theirs)
}

private struct Merging {
  private var document: MergedDocument
  private var conflicts: [MergeConflict] = []
  /// Why the reader would not go on. What follows is still compared.
  private var refusal: DocumentFaults?

  init(_ law: LawEdition) { document = MergedDocument(law) }

  /// Merges one object of which at least one side has a version.
  mutating func take(_ sides: [ObjectSide]) throws {
    guard let name = sides.name else { return }
    let (base, theirs, ours) = (sides[0].version, sides[1].version, sides[2].version)
    if theirs == ours || base == ours { return try add(theirs, name, isChanged: base != theirs) }
    if base == theirs { return try add(ours, name, isChanged: true) }
    let trees = try [base, theirs, ours].map { try $0.map { try ElementTree(reading: $0) } }
    // Whoever looks from the other side sees the same.
    let title = trees[0]?.title ?? trees.compactMap { $0?.title }.min { $0.precedesByBytes($1) }
    guard let one = trees[1], let other = trees[2] else {
      return conflicts.append(MergeConflict(name, title: title, .removed(by: trees[1] == nil ? .theirs : .ours)))
    }
    let merge = FieldMerge(base: trees[0], theirs: one, ours: other, name.kind.type)
    conflicts += merge.conflicts.map { MergeConflict(name, title: title, $0) }
    try feed { try $0.add(name, merge.merged, isChanged: true) }
  }

  private mutating func add(_ bytes: [UInt8]?, _ name: ObjectName, isChanged: Bool) throws {
    guard let bytes else { return }
    try feed { document in
      if isChanged || name == .header {
        try document.add(name, ElementTree(reading: bytes), isChanged: isChanged)
      } else {
        try document.add(name, laidOut: bytes)
      }
    }
  }

  /// Hands on to the reader while there may still be a merged register.
  private mutating func feed(_ body: (inout MergedDocument) throws -> Void) throws {
    guard conflicts.isEmpty, refusal == nil else { return }
    do { try body(&document) } catch let faults as DocumentFaults { refusal = faults }
  }

  mutating func finish(_ theirs: RegistrySnapshot) throws -> Merge {
    var merged: RegistrySnapshot?
    try feed { merged = try $0.finish() }
    if let merged, conflicts.isEmpty {
      return .merged(merged, changed: try changedObjects(from: theirs, to: merged))
    }
    for fault in refusal?.all ?? [] {
      let object = document.object(atLine: fault.line)
      conflicts.append(
        MergeConflict(object?.name, title: object?.title, .refused(fault.flaw)))
    }
    return .conflicts(conflicts)
  }
}

extension ObjectSide {
  /// What this register says of the object; nil where it does not have it.
  fileprivate var version: [UInt8]? { isHere ? bytes : nil }
}
