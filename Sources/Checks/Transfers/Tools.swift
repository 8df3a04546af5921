import Law
import Registry
import Vocabulary

/// The tools that were found, by all that they are chosen and weighed by.
final class ToolsOfTransfers {
  fileprivate struct Alike: Hashable {
    let exporters: [UInt32]
    let exporterRole: StandardModule.Role
    let importer: UInt32
    let importerRole: StandardModule.Role
    let importerIsController: Bool
  }

  fileprivate var known: [Alike: [Attempt]] = [:]

  /// Lets go of everything: it is found again where it is asked for.
  func forget() { known = [:] }
}

/// Safeguards (GDPR 46) between an exporter and the importer, in any agreement of theirs.
extension DayView {
  /// The same for all transfers alike, and so kept once asked.
  func tools(for transfer: Transfer) -> [Attempt] {
    let alike = ToolsOfTransfers.Alike(
      exporters: transfer.exporters, exporterRole: transfer.exporterRole, importer: transfer.importer,
      importerRole: transfer.importerRole, importerIsController: isControllerOfActivity(transfer))
    if let known = toolsOfTransfers.known[alike] { return known }
    let found = findTools(for: transfer)
    toolsOfTransfers.known[alike] = found
    return found
  }

  private func findTools(for transfer: Transfer) -> [Attempt] {
    agreements(between: transfer.exporters, and: transfer.importer).flatMap { number in
      let agreement = agreements[number]
      let own = declared[number].tools.map { ($0, agreement.form) }
      return (own + agreement.amended.addedTools).compactMap { attempt($0.0, concluded: $0.1, agreement, transfer) }
    }
  }

  /// The ordinary agreements that may be in force and list, or were joined by, one of some parties and another party.
  func agreements(between some: [UInt32], and other: UInt32) -> [Int] {
    let shared = agreementsByParty[Int(other)].filter { number in
      let agreement = agreements[number]
      guard !agreement.isAttested, agreement.force == .inForce || agreement.force == .unknown else { return false }
      return stands(other, on: agreement) && some.contains { $0 != other && stands($0, on: agreement) }
    }
    return shared.sorted { agreements[$0].id < agreements[$1].id }
  }

  func stands(_ party: UInt32, on agreement: AgreementOnDay) -> Bool {
    let id = register.parties[Int(party)].id
    let base = agreement.amended.agreement
    return base.parties.contains { $0.party == id }
      || base.joined.contains { $0.party == id && $0.isBound(on: day) }
  }

  private func attempt(
    _ tool: TransferTool, concluded: Form, _ agreement: AgreementOnDay, _ transfer: Transfer
  ) -> Attempt? {
    var law: [LawReference] = []
    let kind: BasisTried.Kind
    let own: [(Answer, BasisTried.Why)]
    switch tool.kind {
    case .standardClauses(let set, let module, let annexes):
      kind = .standardClauses(set: set, agreement.id)
      let clauses = ClausesInUse(
        set: set, module: module, annexes: annexes, assessment: tool.assessment, form: concluded)
      own = faults(of: clauses, transfer, &law)
    case .bindingCorporateRules(let rules, let approved, let members):
      kind = .bindingCorporateRules(agreement.id)
      own = faults(ofRules: rules, approved, members, agreement, transfer) + faults(of: tool.assessment)
    case .other(let basis, let approved, _):
      kind = .other(basis, agreement.id)
      own = faults(ofApproval: approved) + faults(of: tool.assessment)
    }
    let (outcome, why) = weigh(own, agreement)
    var attempt = Attempt(tried: BasisTried(kind, outcome, why), law: law, agreement: agreement.number)
    attempt.assessment = tool.assessment
    attempt.asksAssessment = true
    if case .standardClauses(let set, let module, _) = tool.kind {
      attempt.module = module
      attempt.asksAssessment = fittingModule(of: set, module, transfer)?.needsAssessment ?? false
    }
    return attempt
  }

  /// A violation of the form or of the tool itself; then what is not declared of force, form and tool.
  private func weigh(_ own: [(Answer, BasisTried.Why)], _ agreement: AgreementOnDay) -> (Answer, BasisTried.Why) {
    switch agreement.form.state {
    case .notConcluded, .later: return (.violates, .notConcluded)
    case .complies, .notShown: break
    }
    if let violation = own.first(where: { $0.0 == .violates }) { return violation }
    if agreement.force == .unknown { return (.unknown, .startUndeclared) }
    if agreement.form.state == .notShown { return (.unknown, .conclusionNotShown) }
    return own.first ?? (.complies, .holds)
  }

  private func faults(
    ofRules kind: RulesKind?, _ approved: Day?, _ members: [ID<Party>], _ agreement: AgreementOnDay,
    _ transfer: Transfer
  ) -> [(Answer, BasisTried.Why)] {
    var faults: [(Answer, BasisTried.Why)] = []
    if let approved, approved > day { faults.append((.violates, .notApproved)) }
    if kind == .processor, transfer.importerRole == .controller { faults.append((.violates, .wrongRulesKind)) }
    let isMember = { (party: UInt32) in members.contains(self.register.parties[Int(party)].id) }
    let exporters = transfer.exporters.filter { $0 != transfer.importer && stands($0, on: agreement) }
    let exporterMustBe = kind == .controller || (kind == .processor && transfer.exporterRole == .processor)
    if !isMember(transfer.importer) || (exporterMustBe && !exporters.contains(where: isMember)) {
      faults.append((.violates, .notAMember))
    }
    if kind == nil { faults.append((.unknown, .rulesKindUndeclared)) }
    if approved == nil { faults.append((.unknown, .approvalUndeclared)) }
    return faults
  }

  private func faults(ofApproval approved: Day?) -> [(Answer, BasisTried.Why)] {
    guard let approved else { return [(.unknown, .approvalUndeclared)] }
    return approved > day ? [(.violates, .notApproved)] : []
  }

  /// The assessment of law and practice in the third country, on or before the day.
  func faults(of assessment: TransferAssessment?) -> [(Answer, BasisTried.Why)] {
    guard let assessment, let made = assessment.day, made <= day else { return [(.unknown, .assessmentMissing)] }
    switch assessment.outcome {
    case nil: return [(.unknown, .outcomeUndeclared)]
    case .insufficient: return [(.violates, .assessmentInsufficient)]
    case .sufficientWithMeasures where assessment.measures.isEmpty: return [(.unknown, .measuresMissing)]
    case .sufficient, .sufficientWithMeasures: return []
    }
  }
}
