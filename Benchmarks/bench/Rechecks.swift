import Checks
import Law
import Registry
import Vocabulary

/// Single changes, each with the verdicts that follow, in a register that is kept compiled: what a service does while people
/// work on it.
struct Rechecks {
  /// What is changed.
  enum What: String {
    /// Each agreement that reaches about a hundred flows loses a category, and gets it back.
    case recheck
    /// Each of some flows from all over the register loses a category, and gets it back; made part of the register each time.
    case flow
    /// Flows as some from all over the register come to it, and stay.
    case added
  }

  private let resident: ResidentReport
  private let law: LawEdition
  private static let reach = 80...120
  private static let most = 200
  private var (cpu, evaluations, changes) = (0.0, 0, 0)

  init(_ register: consuming RegistrySnapshot, _ law: LawEdition) throws {
    self.law = law
    resident = try ResidentReport(of: register, under: law, on: Bench.day)
  }

  /// Prints CPU and evaluations of all changes together; throws where the report is not that of a full check afterwards.
  mutating func measure(_ what: What) throws {
    let before = resident.report
    switch what {
    case .recheck: try changeAgreements()
    case .flow: try changeFlows()
    case .added: try addFlows()
    }
    let after = resident.report
    let expected = what == .added ? try report(of: resident.register, under: law, on: Bench.day) : before
    guard changes > 0, after == expected else { throw Refusal.wrongVerdicts(changes) }
    print("{\"cpu\": \(cpu), \"count\": \(changes), \"evaluations\": \(evaluations), \"peak\": \(Memory.most)}")
  }

  private mutating func changeAgreements() throws {
    for agreement in resident.register.agreements where changes < Self.most {
      guard var named = agreement.scope[.categories].named, named.count > 1 else { continue }
      var version = agreement
      named.removeLast()
      version.scope[.categories].named = named
      let begun = CPU.clock
      let recheck = try resident.replace(version)
      let back = try resident.replace(agreement)
      let spent = CPU.clock - begun
      guard !recheck.isWhole, Self.reach.contains(recheck.evaluations / 2) else { continue }
      note([recheck, back], spent)
    }
  }

  private mutating func changeFlows() throws {
    for flow in sample {
      guard case .some(let categories) = flow.categories, categories.count > 1 else { continue }
      var version = flow
      version.categories = .some(Array(categories.dropLast()))
      let begun = CPU.clock
      let both = try [put(version), put(flow)]
      note(both, CPU.clock - begun)
    }
  }

  private mutating func addFlows() throws {
    for (place, var flow) in sample.enumerated() {
      flow.id = ID("added-\(place)")
      let begun = CPU.clock
      let recheck = try put(flow)
      note([recheck], CPU.clock - begun)
    }
  }

  /// Flows from all over the register: a prime goes through all of them.
  private var sample: [Flow] {
    let register = resident.register
    let all = UInt32(register.flows.count)
    return (0..<min(all, UInt32(Self.most))).map { register[flow: Number($0 &* 7919 % all)] }
  }

  private func put(_ flow: Flow) throws -> Recheck {
    let name = ObjectName(.flow, flow.id.key)
    var builder = RegistryBuilder(revising: resident.register, replacing: [name])
    try builder.add(flow)
    return try resident.take(builder.finish(), ChangedObjects(put: [name]))
  }

  private mutating func note(_ rechecks: [Recheck], _ spent: Double) {
    cpu += spent
    evaluations += rechecks.reduce(0) { $0 + $1.evaluations }
    changes += rechecks.count
  }
}
