import Checks
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
  static func judge(storedIn directory: String, _ law: LawEdition, expected: String?) throws {
    let register = try Store.reading(directory).snapshot(under: law).register
    let loaded = Memory.most
    let report = try report(of: register, under: law, on: day)
    let measurement = Measurement(cpu: CPU.seconds, count: register.flows.count, before: loaded)
    if let expected { try Expected(path: expected).compare(with: report, of: register) }
    measurement.print()
  }

  /// Records changes of a store one at a time: as many as each line of standard input says. The register with all of them
  /// made stays in memory, as with a program that goes on running. Says at the end whether the store says the same.
  static func change(_ document: String, storedIn directory: String, _ law: LawEdition) throws {
    let file = try Altered(document)
    let target = try read(file.next, document, law)
    let store = try Store.writing(directory, as: "bench")
    var changes = Changes(of: target)
    var head = try store.head()?.number ?? 0
    while let line = readLine(), let count = Int(line) {
      let (begun, started) = (CPU.seconds, CPU.wall)
      for _ in 0..<count {
        let changed = RecordedChanges.only(ChangedObjects(put: [changes.next()]))
        head = try store.record(target, changed, as: draft(basedOn: head)).number
      }
      print("{\"cpu\": \(CPU.seconds - begun), \"wall\": \(CPU.wall - started), \"count\": \(count)}")
      fflush(nil)
    }
    try store.finish()
    let (found, last) = try Store.reading(directory).snapshot(under: law)
    guard last.number == head, changes.made.allSatisfy({ found.says(the: $0, of: target) }) else {
      throw Refusal.wrongStore(directory)
    }
    Measurement(cpu: CPU.seconds, count: changes.made.count).print()
  }

  private static func draft(basedOn head: Int) -> RevisionDraft {
    let now = Timestamp(milliseconds: Int64(day.number) * 86_400_000 + Int64(head))
    return RevisionDraft(by: "bench", why: "Change \(head + 1)", now: now, today: day, basedOn: head)
  }
}

/// Which objects are changed one after another: flows from all over the register and agreements, in turns.
private struct Changes {
  private let flows: [ObjectName]
  private let agreements: [ObjectName]
  private(set) var made: [ObjectName] = []

  init(of register: RegistrySnapshot) {
    // A prime, so that it goes through all of them.
    let count = UInt32(register.flows.count)
    flows = (0..<min(count, 1000)).map { ObjectName(.flow, register.names.flows[$0 &* 7919 % count]) }
    agreements = register.agreements.prefix(1000).map { ObjectName(.agreement, $0.id.key) }
  }

  mutating func next() -> ObjectName {
    let kind = made.count % 2 == 1 && !agreements.isEmpty ? agreements : flows
    made.append(kind[made.count / 2 % kind.count])
    return made[made.count - 1]
  }
}

extension RegistrySnapshot {
  /// Whether a flow or an agreement is the same as in another register.
  fileprivate func says(the object: ObjectName, of other: RegistrySnapshot) -> Bool {
    if object.kind == .flow {
      guard let mine = number(of: ID<Flow>(object.id)), let theirs = other.number(of: ID<Flow>(object.id)) else {
        return false
      }
      return self[flow: mine] == other[flow: theirs]
    }
    guard let mine = number(of: ID<Agreement>(object.id)), let theirs = other.number(of: ID<Agreement>(object.id))
    else { return false }
    return agreements[mine.index] == other.agreements[theirs.index]
  }
}
