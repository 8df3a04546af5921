import Checks
import Documents
import Glibc
import Law
import Records
import Registry
import Vocabulary

/// Measures one thing in a process of its own, so that its peak memory is its own, and prints it as a line of JSON.
///
///     bench read    REGISTRY.xml
///     bench compile REGISTRY.xml
///     bench check   REGISTRY.xml [EXPECTED.tsv]
///     bench write   REGISTRY.xml OUT.xml
///     bench records REGISTRY.xml OUT.xml
///     bench recheck REGISTRY.xml              changes of agreements; `flow` of flows, `added` of flows that are new
///     bench import  REGISTRY.xml STORE        a store that is not there yet
///     bench stored  STORE [EXPECTED.tsv]      or a day, such as 2026-01-01: the report on that day
///     bench changes REGISTRY.xml STORE        a line for each line of standard input, which says how many
///
/// CPU is user and system together: of the whole process for `read` and `stored`, else of what the word says, after
/// reading.
@main
struct Bench {
  /// The day that the workload's verdicts are made for.
  static let day = Day(number: 20_454)
  /// A day on which no flow of the workload has begun: what remains of a report is making the numbers ready.
  static let before = Day(number: 17_600)

  static func main() {
    do { try run(Array(CommandLine.arguments.dropFirst())) } catch {
      print("bench: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    guard arguments.count >= 2 else { throw Refusal.usage }
    let law = try LawEdition.current()
    switch arguments[0] {
    case "read":
      let register = try read(arguments[1], law)
      Measurement(cpu: CPU.seconds, count: register.flows.count).print()
    case "compile":
      try judge(try read(arguments[1], law), law, on: before, expected: nil)
    case "check":
      try judge(
        try read(arguments[1], law), law, on: day, expected: arguments.count > 2 ? arguments[2] : nil)
    case "write":
      guard arguments.count > 2 else { throw Refusal.usage }
      try write(try read(arguments[1], law), to: arguments[2])
    case "records":
      guard arguments.count > 2 else { throw Refusal.usage }
      try record(try read(arguments[1], law), law, to: arguments[2])
    case "recheck", "flow", "added":
      guard let what = Rechecks.What(rawValue: arguments[0]) else { throw Refusal.usage }
      var rechecks = try Rechecks(try read(arguments[1], law), law)
      try rechecks.measure(what)
    case "import":
      guard arguments.count > 2 else { throw Refusal.usage }
      try record(try read(arguments[1], law), in: arguments[2])
    case "stored":
      try judge(storedIn: arguments[1], law, against: arguments.count > 2 ? arguments[2] : nil)
    case "changes":
      guard arguments.count > 2 else { throw Refusal.usage }
      try change(arguments[1], storedIn: arguments[2], law)
    default: throw Refusal.usage
    }
  }

  private static func read(_ path: String, _ law: LawEdition) throws -> RegistrySnapshot {
    let file = try Pieces(path)
    return try read(file.next, path, law)
  }

  static func read(
    _ next: () throws -> [UInt8]?, _ path: String, _ law: LawEdition
  ) throws -> RegistrySnapshot { try RegistryReader.read(from: next, file: path, law: law) }

  private static func judge(
    _ register: RegistrySnapshot, _ law: LawEdition, on day: Day, expected: String?
  ) throws {
    let begun = CPU.seconds
    let report = try report(of: register, under: law, on: day)
    let cpu = CPU.seconds - begun
    let measurement = Measurement(cpu: cpu, count: register.flows.count)
    if let expected { try Expected(path: expected).compare(with: report, of: register) }
    measurement.print()
  }

  private static func write(_ register: RegistrySnapshot, to path: String) throws {
    let begun = CPU.seconds
    let file = try Sink(path)
    try RegistryWriter.write(register, to: file.append)
    Measurement(cpu: CPU.seconds - begun, count: register.flows.count).print()
  }

  /// The record of the party of ours that most activities have as a controller, judged and written.
  private static func record(_ register: RegistrySnapshot, _ law: LawEdition, to path: String) throws {
    var activities: [ID<Party>: Int] = [:]
    for activity in register.activities where activity.role == .controller {
      for share in activity.controllers { activities[share.party, default: 0] += 1 }
    }
    let own = register.parties.filter(\.own).map(\.id)
    guard let party = own.max(by: { (activities[$0] ?? 0, $1) < (activities[$1] ?? 0, $0) }) else {
      throw Refusal.usage
    }
    let before = Memory.forgetPeak()
    let begun = CPU.seconds
    let record = try RecordOfProcessing(of: party, as: .controller, in: register, under: law, on: day)
    let file = try Sink(path)
    try RecordsDocument(record, in: .en, by: "bench").write(to: file.append)
    Measurement(cpu: CPU.seconds - begun, count: register.flows.count, before: before).print()
  }
}
