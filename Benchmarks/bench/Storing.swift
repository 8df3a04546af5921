import Checks
import Documents
import Glibc
import Law
import Registry
import RegistryStore
import Vocabulary

/// What is measured of the store.
extension Bench {
  /// The register as the first revision of a new store, as importing a document records it.
  static func record(_ register: RegistrySnapshot, in directory: String) throws {
    let begun = CPU.seconds
    let store = try Store.writing(directory, as: "bench")
    _ = try store.record(register, .everything, as: draft(basedOn: 0))
    try store.finish()
    Measurement(cpu: CPU.seconds - begun, count: register.flows.count).print()
  }

  /// The report on a register of a store, from the start of the process.
  ///
  /// - Parameter against: the verdicts that are known, or another day to judge on.
  static func judge(storedIn directory: String, _ law: LawEdition, against: String?) throws {
    let other = against.flatMap { Day($0) }
    let register = try Store.reading(directory).snapshot(under: law).register
    let loaded = Memory.most
    let report = try report(of: register, under: law, on: other ?? day)
    let measurement = Measurement(cpu: CPU.seconds, count: register.flows.count, before: loaded)
    if let expected = against, other == nil { try Expected(path: expected).compare(with: report, of: register) }
    measurement.print()
  }

  /// Records changes of a store one at a time: as many as each line of standard input says. The register stays in memory,
  /// as with a program that goes on running. Says at the end whether the store holds what was recorded.
  static func change(_ document: String, storedIn directory: String, _ law: LawEdition) throws {
    let (file, same) = (try Altered(document), try Pieces(document))
    var changes = Changes(altered: try read(file.next, document, law), same: try read(same.next, document, law))
    let store = try Store.writing(directory, as: "bench")
    var head = try store.head()?.number ?? 0
    while let line = readLine(), let count = Int(line) {
      let (begun, started) = (CPU.clock, CPU.wall)
      for _ in 0..<count {
        let (target, name) = changes.next()
        head = try store.record(target, .only(ChangedObjects(put: [name])), as: draft(basedOn: head)).number
      }
      print("{\"cpu\": \(CPU.clock - begun), \"wall\": \(CPU.wall - started), \"count\": \(count)}")
      fflush(nil)
    }
    try store.finish()
    let (found, last) = try Store.reading(directory).snapshot(under: law)
    guard last.number == head, try changes.areAll(in: found) else { throw Refusal.wrongStore(directory) }
    Measurement(cpu: CPU.seconds, count: changes.count).print()
  }

  private static func draft(basedOn head: Int) -> RevisionDraft {
    let now = Timestamp(milliseconds: Int64(day.number) * 86_400_000 + Int64(head))
    return RevisionDraft(by: "bench", why: "Change \(head + 1)", now: now, today: day, basedOn: head)
  }
}

/// Which objects are changed one after another: flows from all over the register and agreements, in turns; once all were,
/// each back to what it was.
private struct Changes {
  private let versions: [RegistrySnapshot]
  private let flows: [ObjectName]
  private let agreements: [ObjectName]
  private(set) var count = 0

  init(altered: RegistrySnapshot, same: RegistrySnapshot) {
    versions = [altered, same]
    // A prime, so that it goes through all of them.
    let all = UInt32(same.flows.count)
    flows = (0..<min(all, 1000)).map { ObjectName(.flow, same.names.flows[$0 &* 7919 % all]) }
    agreements = same.agreements.prefix(1000).map { ObjectName(.agreement, $0.id.key) }
  }

  /// A register, and the object of it that is recorded.
  mutating func next() -> (RegistrySnapshot, ObjectName) {
    defer { count += 1 }
    return change(count)
  }

  private func change(_ place: Int) -> (RegistrySnapshot, ObjectName) {
    let kind = place % 2 == 1 && !agreements.isEmpty ? agreements : flows
    let (round, place) = (place / 2).quotientAndRemainder(dividingBy: kind.count)
    return (versions[round % 2], kind[place])
  }

  /// Whether a register has the last version of each object that was changed.
  func areAll(in register: RegistrySnapshot) throws -> Bool {
    var last: [ObjectName: RegistrySnapshot] = [:]
    for place in 0..<count {
      let (version, name) = change(place)
      last[name] = version
    }
    return try last.allSatisfy { try objectBytes(of: $0.key, in: $0.value) == objectBytes(of: $0.key, in: register) }
  }
}
