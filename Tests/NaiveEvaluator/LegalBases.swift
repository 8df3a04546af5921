internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// R25: every purpose of an activity, and of its flows, has a legal basis of Art. 6(1) with what it needs.
extension Judge {
  func legalBases(_ activity: Activity) -> Finding {
    let flows = liveFlows(activity)
    let ofFlows = flows.flatMap { flow in declared(.purposes, flow).elements.map { (flow.id, $0) } }
    let cause = Cause.activity(activity.id)
    if activity.purposes.isEmpty, ofFlows.isEmpty { return .unknown(.purposesUndeclared, cause: cause) }
    let terms = activity.purposes.map(\.term)
    let unnamed = ofFlows.filter { _, purpose in !up(.purposes, purpose).contains(where: terms.contains) }
    let notInRecord = unnamed.map { flow, purpose in
      Finding.unknown(.purposeNotInRecord, [.gap(.purposeNotInRecord, .purpose(purpose, flow))], cause: cause)
    }
    let bases = activity.purposes.flatMap { legalBasis($0, activity, flows) }
    return ([.complies(.basisDeclared)] + notInRecord + bases.map(\.eachPurposeApart)).joined
  }

  /// What is wrong with one purpose.
  private func legalBasis(_ purpose: PurposeDeclaration, _ activity: Activity, _ flows: [Flow]) -> [Finding] {
    let details = [Detail.purpose(purpose.term, nil)]
    let cause = Cause.activity(activity.id)
    switch purpose.basis {
    case .undeclared: return [.unknown(.basisUndeclared, details, cause: cause)]
    case .none(let confirmation):
      return confirmation.day > day
        ? [.unknown(.basisUndeclared, details, cause: cause)] : [.violates(.basisNone, details, cause: cause)]
    case .basis(let basis):
      let row = law.legalBases.first { $0.id == basis.id && $0.kind == .basis && $0.period.contains(day) }
      guard let row else { return [.violates(.notABasis, details, cause: cause)] }
      let lacking =
        switch basis.id {
        case "A6-1-a": consent(basis.consent, details, cause)
        case "A6-1-b": contract(activity, flows, details, cause)
        case "A6-1-f": interest(basis, activity, details, cause)
        default: [Finding]()
        }
      let lacksLaw = row.neededLaw != .none && basis.law == nil
      return lacking + (lacksLaw ? [.unknown(.basisLawUndeclared, details, cause: cause)] : [])
    }
  }

  /// Art. 7: how it is given and withdrawn, and since when.
  private func consent(_ consent: Consent?, _ details: [Detail], _ cause: Cause) -> [Finding] {
    var lacking: [Finding] = []
    if consent?.given == nil || consent?.withdrawn == nil || consent?.since == nil {
      lacking.append(.unknown(.consentNotRecorded, details, cause: cause))
    }
    if let since = consent?.since, since > day { lacking.append(.violates(.consentLater, details, cause: cause)) }
    return lacking
  }

  /// People who act for an organisation are seldom parties to its contract.
  private func contract(
    _ activity: Activity, _ flows: [Flow], _ details: [Detail], _ cause: Cause
  ) -> [Finding] {
    let subjects = Set(activity.about.flatMap(\.subjects) + flows.flatMap { declared(.subjects, $0).elements })
    let acting = law.taxonomy(.subjects).terms.filter(\.actsForOrganisation).map(\.id)
    return subjects.filter { up(.subjects, $0).contains(where: acting.contains) }
      .map { .unknown(.contractPartyUnclear, details + [.actsForOrganisation($0)], cause: cause) }
  }

  /// The interest and the balancing of it; a public authority's tasks do not rest on it.
  private func interest(
    _ basis: Registry.LegalBasis, _ activity: Activity, _ details: [Detail], _ cause: Cause
  ) -> [Finding] {
    let kinds = controllers(activity).map { parties[$0]?.kind }
    var lacking: [Finding] = []
    if kinds.contains(.publicAuthority) { lacking.append(.violates(.authorityInterest, details, cause: cause)) }
    if kinds.contains(nil) { lacking.append(.unknown(.authorityUnclear, details, cause: cause)) }
    let isBalanced = basis.assessed.map { $0 <= day } ?? false
    if basis.interest == nil || !isBalanced {
      lacking.append(.unknown(.balancingNotRecorded, details, cause: cause).weighing(.warning))
    }
    return lacking
  }
}

extension Finding {
  /// Each purpose with what is wrong with just that one.
  fileprivate var eachPurposeApart: Self {
    var copy = self
    copy.details = details.map { if case .purpose = $0 { .gap(code, $0) } else { $0 } }
    return copy
  }
}
