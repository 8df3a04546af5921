import Checks
import Law
import Registry
import Vocabulary

/// Changes of single agreements, each with the verdicts that follow, in a register that is kept compiled: what a service
/// does while people work on it. Each agreement that reaches about a hundred flows loses a category, and gets it back.
struct Rechecks {
  private let resident: ResidentReport
  private let agreements: [Agreement]
  private static let reach = 80...120
  private static let most = 200

  init(_ register: consuming RegistrySnapshot, _ law: LawEdition) throws {
    agreements = register.agreements
    resident = try ResidentReport(of: register, under: law, on: Bench.day)
  }

  /// Prints CPU and evaluations of all changes together; throws where the report is another afterwards.
  func measure() throws {
    let before = resident.report
    var (cpu, evaluations, changes) = (0.0, 0, 0)
    for agreement in agreements where changes < Self.most {
      guard var named = agreement.scope[.categories].named, named.count > 1 else { continue }
      var version = agreement
      named.removeLast()
      version.scope[.categories].named = named
      let begun = CPU.clock
      let recheck = try resident.replace(version)
      let back = try resident.replace(agreement)
      let spent = CPU.clock - begun
      guard !recheck.isWhole, Self.reach.contains(recheck.evaluations / 2) else { continue }
      cpu += spent
      evaluations += recheck.evaluations + back.evaluations
      changes += 2
    }
    guard changes > 0, resident.report == before else { throw Refusal.wrongVerdicts(changes) }
    print("{\"cpu\": \(cpu), \"count\": \(changes), \"evaluations\": \(evaluations), \"peak\": \(Memory.most)}")
  }
}
