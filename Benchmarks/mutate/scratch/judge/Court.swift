import Checks
import Glibc
import Law
import MutantSwitch
import NaiveEvaluator

/// Judges mutants seed after seed, until the first that gives one away.
final class Court {
  private let law: LawEdition
  private let expected: [[Expected]]
  /// By seed: the CPU seconds that the engine needs as it is.
  private let seconds: UnsafeMutablePointer<Double>
  /// By seed and register, how many flows the engine as it is leaves to the rules.
  private let left: [UnsafeMutablePointer<Int>]
  /// By check, whether the engine as it is differs.
  private let differs: UnsafeMutablePointer<Bool>
  /// How far in that order a mutant is.
  private let place: UnsafeMutablePointer<Int>
  private var aside: Set<CheckName> = []
  /// The order in which seeds are tried: what gave a mutant away comes first, since it may give its neighbours away.
  private var order: [Int]

  private static let memory = 3 << 30
  /// How many times longer than the original a mutant may run, and what it always may.
  private static let patience = 20.0
  private static let least = 0.5

  init(seeds: Int) throws {
    law = try LawEdition.current()
    expected = try (0..<seeds).map { [law] in try Expected.of(seed: UInt64($0), under: law) }
    order = Array(0..<seeds)
    seconds = try Self.shared(seeds, 0)
    left = try expected.map { try Self.shared($0.count, 0) }
    differs = try Self.shared(CheckName.allCases.count, false)
    place = try Self.shared(1, 0)
  }

  /// Runs the engine as it is, in a process of its own: what it works out once for all must not be there for the mutants.
  func measure() -> Set<CheckName> {
    choose_mutant(0)
    let status = apart { court in
      for (seed, all) in court.expected.enumerated() {
        let started = cpu_used()
        let found = all.reduce(into: Set<CheckName>()) { $0.formUnion($1.differing(under: court.law)) }
        for (number, check) in CheckName.allCases.enumerated() where found.contains(check) {
          court.differs[number] = true
        }
        court.seconds[seed] = cpu_used() - started
        for (place, one) in all.enumerated() { court.left[seed][place] = one.left(under: court.law) }
      }
      return 0
    }
    guard status == 0 else { fatalError("the engine as it is ends with \(status)") }
    aside = Set(CheckName.allCases.enumerated().filter { differs[$0.offset] }.map(\.element))
    return aside
  }

  func judge(_ mutant: Int32) -> String {
    choose_mutant(mutant)
    let status = apart { court in
      for (place, seed) in court.order.enumerated() {
        court.place.pointee = place
        limit_cpu(max(Self.patience * court.seconds[seed], Self.least))
        for (place, one) in court.expected[seed].enumerated()
        where !one.holds(but: court.aside, under: court.law, left: court.left[seed][place]) { return 1 }
      }
      return 0
    }
    choose_mutant(0)
    if status == 0 { return "survives" }
    let seed = order.remove(at: place.pointee)
    order.insert(seed, at: 0)
    switch status {
    case 1: return "killed \(seed)"
    case -SIGPROF: return "hangs \(seed)"
    default: return "crashes \(seed)"
    }
  }

  private func apart(_ work: @escaping (Court) -> Int32) -> Int32 {
    let task = Task(court: self, work: work)
    return withExtendedLifetime(task) {
      run_apart(
        { context in
          guard let context else { return -1 }
          let task = Unmanaged<Task>.fromOpaque(context).takeUnretainedValue()
          return task.work(task.court)
        }, Unmanaged.passUnretained(task).toOpaque(), Self.memory)
    }
  }

  private final class Task {
    let court: Court
    let work: (Court) -> Int32

    init(court: Court, work: @escaping (Court) -> Int32) { (self.court, self.work) = (court, work) }
  }

  private static func shared<Value>(_ count: Int, _ value: Value) throws -> UnsafeMutablePointer<Value> {
    guard let memory = shared_memory(count * MemoryLayout<Value>.stride) else { fatalError("no memory to share") }
    let pointer = memory.bindMemory(to: Value.self, capacity: count)
    pointer.initialize(repeating: value, count: count)
    return pointer
  }
}
