internal import Checks
internal import Registry
internal import Vocabulary

/// What each check of flows answers for one flow, each once.
extension Judge {
  static let ofFlows = CheckName.allCases.filter { $0.subject == .flow }

  /// Asked of the chains that lead to a processor or sub-processor.
  private static let ofTheChains: [CheckName] =
    underAnAgreement + [.agreementExists, .chainIsUnbroken] + belowTheFirst + [
      .retentionIsWithinLimits, .breachIsToldInTime,
    ]

  func findings(_ flow: Flow) -> Findings {
    if let outside = outsideTheLaw(flow) { return everywhere(outside, Self.ofFlows) }
    if let end = unknownEnd(flow) {
      var findings = waiting(Self.ofFlows, for: .chainIsKnown, cause: end.cause)
      findings[.chainIsKnown] = end
      return findings
    }
    if isInternal(flow) { return everywhere(.notApplicable(.internalFlow), Self.ofFlows) }
    var findings = hopFindings(flow).merging(transferFindings(flow)) { $1 }
    findings[.controllersAreArranged] = isReturn(flow) ? .notApplicable(.returnFlow) : arranged(flow)
    findings[.officerAndRepresentativeAreNamed] = officersNamed(flow)
    return findings
  }

  func everywhere(_ finding: Finding, _ checks: [CheckName]) -> Findings {
    Dictionary(uniqueKeysWithValues: checks.map { ($0, finding) })
  }

  /// R01 to R17, R20, R27 and R31.
  private func hopFindings(_ flow: Flow) -> Findings {
    let asked = Self.ofTheChains + [.chainIsKnown]
    if isReturn(flow) { return everywhere(.notApplicable(.returnFlow), asked) }
    guard flow.role.isProcessing else {
      var findings = everywhere(.notApplicable(.recipientIsController), asked)
      findings[.categoriesAreCovered] = arrivedAtController(.categories, flow)
      findings[.subjectsAreCovered] = arrivedAtController(.subjects, flow)
      return findings
    }
    var findings = chainFindings(flow)
    findings[.chainIsKnown] = chainIsKnown(flow)
    return findings
  }

  /// The worst over the chains that lead to the flow.
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
      uniqueKeysWithValues: Self.ofTheChains.map { check in
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
    let waits = Finding.waits(for: asking, cause: .flow(flow.id))
    var findings = Dictionary(uniqueKeysWithValues: Self.ofTheChains.map { ($0, [waits]) })
    if flow.role == .processor { findings.merge(singleHop) { $1 } }
    findings[asking] = [.unknown(code, cause: .flow(flow.id))]
    findings[.retentionIsWithinLimits] = kept(flow, along: [.waits(waits)])
    if let own = ownPurposes(flow) { findings[.purposesAreCovered, default: []].append(own) }
    return findings
  }

  /// What the hops of a chain find, top first, and what arrived.
  private func along(_ chain: Chain, to flow: Flow) -> [CheckName: [Finding]] {
    let hops = chain.flows.enumerated().map { index, hop in
      Hop(flow: hop, principals: principals(hop), isFirst: index == 0)
    }
    var findings: [CheckName: [Finding]] = [:]
    var path: [Step] = []
    for place in hops.indices {
      let (found, step) = judge(place, of: hops, under: path.last, for: flow)
      for (check, finding) in found { findings[check, default: []].append(finding) }
      path.append(step)
    }
    findings.merge(belowTheFirst(hops, path)) { $0 + $1 }
    findings[.retentionIsWithinLimits] = kept(flow, along: path)
    findings[.breachIsToldInTime] = breachTold(path)
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
