import Law
import Registry
import Vocabulary

/// R25: every purpose of an activity has a legal basis with what that needs (GDPR 6(1), 5(2)), and its flows serve no other.
extension DayView {
  func purposesHaveABasis(_ number: Int) -> Finding {
    let activity = register.activities[number]
    if activity.role == .processor { return Finding(.notApplicable, .processedForOthers) }
    let cause = CauseNumber.activity(UInt32(number))
    let ofFlows = declaredByFlows.purposes.row(number)
    if activity.purposes.isEmpty, ofFlows.isEmpty { return Finding(.unknown, .purposesUndeclared, cause: cause) }
    var all = Joined()
    if let finding = purposesNotInRecord(number, ofFlows) { all.add(finding) }
    for purpose in activity.purposes {
      for var finding in basis(of: purpose, number) {
        finding.cause = cause
        finding.details.append(.gap(finding.code, .purpose(purpose.term, nil)))
        all.add(finding)
      }
    }
    return all.finding ?? Finding(.complies, .basisDeclared)
  }

  /// Purposes of live flows that no declared purpose is at or above, flow by flow.
  private func purposesNotInRecord(_ number: Int, _ ofFlows: Bits) -> Finding? {
    var alone = ofFlows
    for term in purposes.numbers(of: register.activities[number].purposes.map(\.term)) {
      alone.subtract(purposes.down.row(term))
    }
    if alone.isEmpty { return nil }
    var details: [Detail] = []
    for flow in flowsByActivity[number] {
      for term in terms(register.flows[Int(flow)].purposes, .purposes) where alone[term] {
        details.append(.gap(.purposeNotInRecord, .purpose(purposes.ids[term], register.id(of: Number(flow)))))
      }
    }
    return Finding(.unknown, .purposeNotInRecord, cause: .activity(UInt32(number)), details: details)
  }

  private func basis(of purpose: PurposeDeclaration, _ number: Int) -> [Finding] {
    switch purpose.basis {
    case .undeclared: return [Finding(.unknown, .basisUndeclared)]
    case .none(let confirmation):
      return [confirmation.day <= day ? Finding(.violates, .basisNone) : Finding(.unknown, .basisUndeclared)]
    case .basis(let basis):
      guard let row = law.legalBasis(basis.id), row.kind == .basis, row.period.contains(day) else {
        return [Finding(.violates, .notABasis)]
      }
      let lacksLaw = row.neededLaw != .none && basis.law == nil
      let own =
        switch basis.id {
        case "A6-1-a": consent(basis.consent)
        case "A6-1-b": contract(number)
        case "A6-1-f": interest(basis, number)
        default: [Finding]()
        }
      return own + (lacksLaw ? [Finding(.unknown, .basisLawUndeclared)] : [])
    }
  }

  private func consent(_ consent: Consent?) -> [Finding] {
    let isRecorded = consent?.given != nil && consent?.withdrawn != nil && consent?.since != nil
    let isLater = consent?.since.map { $0 > day } ?? false
    return (isRecorded ? [] : [Finding(.unknown, .consentNotRecorded)])
      + (isLater ? [Finding(.violates, .consentLater)] : [])
  }

  /// People who act for an organisation are seldom parties to its contract.
  private func contract(_ number: Int) -> [Finding] {
    var people = declaredByFlows.subjects.row(number)
    for term in subjects.numbers(of: register.activities[number].about.flatMap(\.subjects)) { people.insert(term) }
    let acting = people.elements.filter { subjects.actForOrganisation[$0] }
    if acting.isEmpty { return [] }
    return [
      Finding(
        .unknown, .contractPartyUnclear, details: acting.map { .actsForOrganisation(subjects.ids[$0]) })
    ]
  }

  /// A public authority's purposes are taken for its tasks, which interests cannot carry.
  private func interest(_ basis: Registry.LegalBasis, _ number: Int) -> [Finding] {
    let kinds = activities[number].controllers.map { register.parties[Int($0)].kind }
    let isBalanced = basis.interest != nil && basis.assessed.map { $0 <= day } ?? false
    return (kinds.contains(.publicAuthority) ? [Finding(.violates, .authorityInterest)] : [])
      + (kinds.contains(nil) ? [Finding(.unknown, .authorityUnclear)] : [])
      + (isBalanced ? [] : [Finding(.unknown, .balancingNotRecorded, severity: .warning)])
  }
}
