import Checks
import Law
import Registry
import Vocabulary

/// What the keeper holds: the register and its verdicts, kept up to date change by change.
struct Standing {
  let law: LawEdition
  var resident: ResidentReport
  private(set) var look: Look
  /// Made when somebody asks for the whole of it, and again after a change.
  private var whole: Report?

  init(_ register: RegistrySnapshot, _ revision: Int, under law: LawEdition, on day: Day) throws(UnknownWord) {
    self.law = law
    resident = try ResidentReport(of: register, under: law, on: day)
    look = Look(register: register, revision: revision, day: day, law: law)
  }

  /// The report on the day that is kept.
  mutating func report() -> Report {
    let report = whole ?? resident.report
    whole = report
    return report
  }

  /// Brings in one revision, by asking again about whom its changes reach.
  mutating func take(
    _ register: RegistrySnapshot, _ changes: ChangedObjects, _ revision: Int, _ compiled: CompiledRegister?
  ) throws(UnknownWord) {
    whole = nil
    _ = try resident.take(register, changes, compiled: compiled)
    look = Look(register: resident.register, revision: revision, day: resident.day, law: law)
  }
}
