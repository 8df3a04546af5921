internal import Checks
internal import Registry
internal import Vocabulary

/// Sections 5 to 8 for one flow: what each check answers, each once.
extension Judge {
  private static let ofTheHop: [CheckName] = [
    .agreementExists, .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses, .categoriesAreCovered,
    .subjectsAreCovered, .purposesAreCovered, .operationsAreCovered, .placesAreCovered, .chainIsUnbroken,
    .chainIsKnown,
  ]

  func findings(_ flow: Flow) -> Findings {
    if let outside = outsideTheLaw(flow) { return everywhere(outside) }
    if let end = unknownEnd(flow) {
      var findings = waiting(CheckName.allCases, for: .chainIsKnown, cause: end.cause)
      findings[.chainIsKnown] = end
      return findings
    }
    if isInternal(flow) { return everywhere(.notApplicable(.internalFlow)) }
    return hopFindings(flow).merging(transferFindings(flow)) { $1 }
  }

  private func everywhere(_ finding: Finding, _ checks: [CheckName] = CheckName.allCases) -> Findings {
    Dictionary(uniqueKeysWithValues: checks.map { ($0, finding) })
  }

  /// R01 to R10 and R15.
  private func hopFindings(_ flow: Flow) -> Findings {
    if isReturn(flow) { return everywhere(.notApplicable(.returnFlow), Self.ofTheHop) }
    guard flow.role.isProcessing else {
      var findings = everywhere(.notApplicable(.recipientIsController), Self.ofTheHop)
      findings[.categoriesAreCovered] = arrivedAtController(.categories, flow)
      findings[.subjectsAreCovered] = arrivedAtController(.subjects, flow)
      return findings
    }
    var findings = chainFindings(flow)
    findings[.chainIsKnown] = chainIsKnown(flow)
    return findings
  }

  /// R01 to R10: the worst over the chains that lead to the flow.
  private func chainFindings(_ flow: Flow) -> Findings {
    let chains = chains(flow)
    let isTooLong = chains.count > Self.mostChains || chains.contains { $0.flows.count > Self.mostHops }
    let perChain =
      isTooLong
      ? [broken(flow, .chainTooLong)]
      : chains.map { chain in
        (chain.isBroken ? broken(flow, .chainUnclear) : along(chain, to: flow))
          .mapValues { $0.map { finding in named(finding, chains.count > 1 ? chain.ids : []) } }
      }
    return Dictionary(
      uniqueKeysWithValues: Self.ofTheHop.dropLast().map { check in
        (check, perChain.flatMap { $0[check] ?? [] }.joined)
      })
  }

  /// The chain that gave an answer; what is not asked, or waits, gives none.
  private func named(_ finding: Finding, _ chain: [ID<Flow>]) -> Finding {
    var copy = finding
    copy.chain = finding.answer == .notApplicable ? [] : chain
    return copy
  }

  /// A chain of which it is not clear on whose behalf its last hop processes.
  private func broken(_ flow: Flow, _ code: Code) -> [CheckName: [Finding]] {
    let asking: CheckName = flow.role == .processor ? .agreementExists : .chainIsUnbroken
    var findings = waiting(Array(Self.ofTheHop.dropLast()), for: asking, cause: .flow(flow.id)).mapValues { [$0] }
    if flow.role == .processor { findings[.chainIsUnbroken] = [.notApplicable(.singleHop)] }
    findings[asking] = [.unknown(code, cause: .flow(flow.id))]
    if let own = ownPurposes(flow) { findings[.purposesAreCovered, default: []].append(own) }
    return findings
  }

  /// What the hops of a chain find, top first, and what arrived.
  private func along(_ chain: Chain, to flow: Flow) -> [CheckName: [Finding]] {
    let hops = chain.flows.enumerated().map { index, hop in
      Hop(flow: hop, principals: principals(hop), isFirst: index == 0)
    }
    var findings: [CheckName: [Finding]] = [:]
    for hop in hops {
      for (check, finding) in judge(hop, of: hops, for: flow) { findings[check, default: []].append(finding) }
    }
    if hops.count == 1 { findings[.chainIsUnbroken] = [.notApplicable(.singleHop)] }
    if let above = chain.arrivedWith {
      for (check, dimension) in [
        (CheckName.categoriesAreCovered, Dimension.categories), (.subjectsAreCovered, .subjects),
      ] {
        if let arrived = arrived(dimension, flow, with: above) { findings[check, default: []].append(arrived) }
      }
    }
    if let own = ownPurposes(flow) { findings[.purposesAreCovered, default: []].append(own) }
    return findings
  }
}
