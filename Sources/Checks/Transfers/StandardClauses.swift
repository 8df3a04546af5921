import Law
import Registry
import Vocabulary

/// A set of standard clauses as an agreement uses it.
struct ClausesInUse {
  let set: String
  let module: Int?
  let annexes: [String]?
  let assessment: TransferAssessment?
  /// The form of the agreement or amendment that holds them.
  let form: Form
}

/// Standard contractual clauses (GDPR 46(2)(c)): the set usable on the day, the module for the roles, its annexes, and
/// the assessment.
extension DayView {
  func faults(
    of clauses: ClausesInUse, _ transfer: Transfer, _ rows: inout [LawReference]
  ) -> [(Answer, BasisTried.Why)] {
    var faults: [(Answer, BasisTried.Why)] = []
    if let fault = usability(clauses, &rows) { faults.append(fault) }
    let fitting = fittingModules(of: clauses.set, transfer)
    let hasModules = law.standardModules.contains { $0.set == clauses.set && $0.module != nil }
    if fitting.isEmpty {
      faults.append((.violates, .noModuleFits))
    } else if hasModules, clauses.module == nil {
      faults.append((.unknown, .moduleUndeclared))
    } else if let row = fitting.first(where: { $0.module == clauses.module }) {
      if row.source.confidence >= .memory { rows.append(row.reference) }
      faults += self.faults(of: clauses.annexes, needed: row.annexes)
      if row.needsAssessment { faults += self.faults(of: clauses.assessment) }
    } else {
      faults.append((.violates, .wrongModule))
    }
    return faults
  }

  private func fittingModules(of set: String, _ transfer: Transfer) -> [StandardModule] {
    law.modules(of: set, exporter: transfer.exporterRole, importer: transfer.importerRole)
      .filter { !$0.importerIsOwnController || isControllerOfActivity(transfer) }
      .sorted { $0.id.precedesByBytes($1.id) }
  }

  /// The row of a declared module, where it is meant for the roles of a transfer.
  func fittingModule(of set: String, _ module: Int?, _ transfer: Transfer) -> StandardModule? {
    fittingModules(of: set, transfer).first { $0.module == module }
  }

  func isControllerOfActivity(_ transfer: Transfer) -> Bool {
    activities[transfer.flow.row.activity.index].controllers.contains(transfer.importer)
  }

  private func usability(
    _ clauses: ClausesInUse, _ rows: inout [LawReference]
  ) -> (Answer, BasisTried.Why)? {
    guard let set = law.standardSet(clauses.set), set.kind == .transfer else { return (.violates, .notATool) }
    if set.source.confidence >= .memory { rows.append(set.reference) }
    if let last = set.validUntil, last < day { return (.violates, .setNotUsable) }
    guard case .complies(let since) = clauses.form.state else { return nil }
    guard let since else { return (.unknown, .conclusionDayUndeclared) }
    return set.concluded.contains(since) ? nil : (.violates, .setNotUsable)
  }

  private func faults(of annexes: [String]?, needed: [String]) -> [(Answer, BasisTried.Why)] {
    if needed.isEmpty { return [] }
    guard let annexes else { return [(.unknown, .annexesUndeclared)] }
    let parts = ["I.A", "I.B", "I.C"]
    var filled = Set(annexes)
    if filled.contains("I") { filled.formUnion(parts) }
    if filled.isSuperset(of: parts) { filled.insert("I") }
    return filled.isSuperset(of: needed) ? [] : [(.violates, .annexMissing)]
  }
}
