internal import Registry
internal import Vocabulary

/// What a row of the flow table keeps beside its references: a version, the role, the days, and numbers of the pools.
///
/// A number of a set is that of the pool on disk, and zero where nothing is declared.
struct PackedFlow: Equatable {
  private static let version: UInt64 = 1
  var role = RecipientRole.processor
  var invented = false
  var period = Period()
  var categories: UInt32 = 0
  var subjects: UInt32 = 0
  var purposes: UInt32 = 0
  var ownPurposes: UInt32 = 0
  var operations: UInt32 = 0
  var storage: UInt32 = 0
  var access: UInt32 = 0
  var details: UInt32 = 0
  /// The flows that are passed on beside the first, by their numbers on disk.
  var furtherUpstream: [UInt32] = []

  func write(to packed: inout PackedWriter) {
    packed.add(Self.version)
    packed.add(UInt64(role.rawValue) << 1 | (invented ? 1 : 0))
    for day in [period.from, period.until] { packed.add(optional: day) { $0.add($1) } }
    for number in [categories, subjects, purposes, ownPurposes, operations, storage, access, details] {
      packed.add(number)
    }
    for flow in furtherUpstream { packed.add(flow) }
  }

  init() {}

  init(_ reader: inout PackedReader) throws(PackedReader.Damage) {
    guard try reader.number() == Self.version else { throw PackedReader.Damage() }
    let first = try reader.number()
    guard let role = RecipientRole(rawValue: UInt8(truncatingIfNeeded: first >> 1)), first < 256 else {
      throw PackedReader.Damage()
    }
    self.role = role
    invented = first & 1 == 1
    period.from = try reader.optionalDay()
    period.until = try reader.optionalDay()
    categories = try reader.number32()
    subjects = try reader.number32()
    purposes = try reader.number32()
    ownPurposes = try reader.number32()
    operations = try reader.number32()
    storage = try reader.number32()
    access = try reader.number32()
    details = try reader.number32()
    while !reader.isAtEnd { furtherUpstream.append(try reader.number32()) }
  }
}

extension PackedReader {
  /// A day where there is one. Apart from `optional`, since a million flows have two each.
  @inline(__always)
  mutating func optionalDay() throws(Damage) -> Day? {
    switch try number() {
    case 0: nil
    case 1: try day()
    default: throw Damage()
    }
  }
}
