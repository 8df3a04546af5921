internal import Registry
internal import Vocabulary

/// Numbers on disk by numbers of the snapshot, each looked up once.
struct FlowNumbers {
  private let snapshot: RegistrySnapshot
  private let isFirst: Bool
  private var onDisk: NumbersOnDisk
  private var flows: Remembered<Int64>
  private var actors: Remembered<Int64>
  private var activities: Remembered<Int64>
  private let actorNumbers: NumbersOnDisk
  private let activityNumbers: NumbersOnDisk

  /// `allNew` are the flows of a first revision, in the order in which they are written.
  init(_ snapshot: RegistrySnapshot, _ statements: Statements, allNew: [UInt32]?) throws(StoreFault) {
    (self.snapshot, isFirst) = (snapshot, allNew != nil)
    onDisk = try NumbersOnDisk("flow", statements)
    actorNumbers = try NumbersOnDisk("actor", statements)
    activityNumbers = try NumbersOnDisk("activity", statements)
    flows = Remembered(snapshot.flows.count, all: isFirst)
    actors = Remembered(snapshot.names.actors.count, all: isFirst)
    activities = Remembered(snapshot.names.activities.count, all: isFirst)
    for raw in allNew ?? [] { flows[Int(raw)] = try onDisk.numberOfNew() }
  }

  /// The number of a flow that is put, and whether a row has it.
  mutating func number(ofChanged raw: UInt32) throws(StoreFault) -> (Int64, isKnown: Bool) {
    if isFirst { return (flows[Int(raw)], false) }
    let id = snapshot.names.flows[raw]
    if let known = try onDisk.number(of: id) {
      flows[Int(raw)] = known
      return (known, true)
    }
    if flows[Int(raw)] == 0 { flows[Int(raw)] = try onDisk.numberForNew(id) }
    return (flows[Int(raw)], false)
  }

  /// The number of any flow.
  mutating func number(of raw: UInt32) throws(StoreFault) -> Int64 {
    if flows[Int(raw)] == 0 {
      let id = snapshot.names.flows[raw]
      if let known = try onDisk.number(of: id) {
        flows[Int(raw)] = known
      } else {
        flows[Int(raw)] = try onDisk.numberForNew(id)
      }
    }
    return flows[Int(raw)]
  }

  mutating func actor(_ number: Number<Actor>) throws(StoreFault) -> Int64 {
    if actors[number.index] == 0 {
      actors[number.index] = try actorNumbers.number(of: snapshot.names.actors[number.raw]) ?? -1
    }
    return actors[number.index]
  }

  mutating func activity(_ number: Number<Activity>) throws(StoreFault) -> Int64 {
    if activities[number.index] == 0 {
      activities[number.index] = try activityNumbers.number(of: snapshot.names.activities[number.raw]) ?? -1
    }
    return activities[number.index]
  }
}
