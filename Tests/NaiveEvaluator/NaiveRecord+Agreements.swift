internal import Registry
internal import Vocabulary

extension Judge {
  /// The agreements that a record links, with their amendments.
  func agreements(
    of activities: [Activity], _ flows: [Flow], _ snapshot: RegistrySnapshot
  ) -> Set<ID<Agreement>> {
    let ends = flows.filter { !isInternal($0) }.compactMap { flow -> (flow: Flow, ends: [ID<Party>])? in
      guard let source = source(flow), let recipient = recipient(flow) else { return nil }
      return (flow, [source, recipient])
    }
    let engaging = ends.filter { !isReturn($0.flow) && [.processor, .subProcessor].contains($0.flow.role) }
    let hops = engaging.flatMap { hop in
      principals(hop.flow).filter { $0 != hop.ends[1] }.map { (principal: $0, recipient: hop.ends[1]) }
    }
    var together: [Set<ID<Party>>] = ends.map { Set($0.ends) }
    for hop in hops { together.append([hop.principal, hop.recipient]) }
    for activity in activities {
      let all = controllers(activity)
      for one in all { for other in all where other != one { together.append([one, other]) } }
    }
    var found: Set<ID<Agreement>> = []
    for agreement in agreements where !hasEnded(agreement) {
      let base = agreement.base
      let isForProcessing = base.kind == .processing || base.kind == .legalAct
      let governs =
        (isForProcessing || base.kind == .transferClauses)
        && hops.contains {
          base.parties(on: .principal).contains($0.principal) && base.parties(on: .processor).contains($0.recipient)
        }
      let hasTool = snapshot.agreements.contains {
        !$0.draft && !$0.tools.isEmpty && ($0.id == base.id || $0.amends == base.id)
      }
      let isArrangement = !isForProcessing || hasTool
      if governs || (isArrangement && together.contains { base.members.isSuperset(of: $0) }) { found.insert(base.id) }
    }
    for flow in flows {
      guard case .standardClauses(let named?) = flow.details.transfer?.basis else { continue }
      found.insert(named)
      if let base = snapshot.agreements.first(where: { $0.id == named })?.amends { found.insert(base) }
    }
    for agreement in snapshot.agreements where !agreement.draft {
      if let base = agreement.amends, found.contains(base) { found.insert(agreement.id) }
    }
    return found
  }

  /// An agreement with days left for deletion has not ended; nor has one that is attested for the day.
  private func hasEnded(_ agreement: AgreementOnDay) -> Bool {
    guard case .ended(let last) = agreement.state else { return false }
    if agreement.base.isAttested, agreement.base.period.contains(day) { return false }
    return last.adding(agreement.deletionDays ?? CalendarDuration(months: 12)) < day
  }

  /// The organisation's own words that what is linked names, and those above them.
  func terms(
    of activities: [Activity], _ flows: [Flow], _ record: NaiveRecord, _ snapshot: RegistrySnapshot
  ) -> Set<String> {
    var named: Set<String> = []
    func name(_ taxonomy: Taxonomy, _ words: [String]) {
      for word in words { named.insert(taxonomy.rawValue + " " + word) }
    }
    for activity in activities {
      name(.purposes, activity.purposes.map(\.term) + activity.collectionPoints.flatMap(\.purposes))
      name(.subjects, activity.about.flatMap(\.subjects))
      name(.categories, activity.about.flatMap(\.categories) + activity.collectionPoints.flatMap(\.categories))
      name(.categories, activity.retention.flatMap(\.categories))
      name(.measures, activity.measures.elements)
    }
    for flow in flows {
      name(.categories, flow.categories.elements + flow.details.retention.flatMap(\.categories))
      name(.subjects, flow.subjects.elements)
      name(.purposes, flow.purposes.elements + flow.ownPurposes.elements)
      name(.operations, flow.operations.elements)
    }
    for agreement in snapshot.agreements where record.agreements.contains(agreement.id) {
      for dimension in Dimension.allCases {
        guard let taxonomy = dimension.taxonomy else { continue }
        let limit = agreement.scope[dimension]
        name(taxonomy, (limit.named ?? []) + limit.excluded + limit.added + limit.removed)
      }
      name(.measures, agreement.measures.map(\.term) + agreement.tools.flatMap { $0.assessment?.measures ?? [] })
    }
    for promise in notices.filter({ record.notices.contains($0.id) }).flatMap(\.promises) {
      name(.categories, promise.categories)
      name(.subjects, promise.subjects)
      name(.purposes, promise.purposes)
      name(.measures, promise.measures)
    }
    var own: Set<String> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for term in snapshot.terms where named.contains(term.taxonomy.rawValue + " " + term.id) {
        guard own.insert(term.taxonomy.rawValue + " " + term.id).inserted else { continue }
        named.insert(term.taxonomy.rawValue + " " + term.parent)
        isGrowing = true
      }
    }
    return own
  }
}
