import Registry
import Vocabulary

extension DayView {
  func explain(_ chain: Chain, of flow: Declaration) -> ExplainedChain {
    var judge = ChainJudge(view: self, flow: flow, chain: chain, details: false)
    judge.judge(ownPurposes: nil)
    let hops = chain.hops.indices.map { explain($0, of: judge) }
    return ExplainedChain(
      hops: hops, upstream: chain.upstream.map { register.id(of: Number($0)) }, broken: chain.broken)
  }

  private func explain(_ place: Int, of judge: ChainJudge) -> ExplainedHop {
    let number = judge.chain.hops[place]
    let row = register.flows[Int(number)]
    let recipient = register.party(of: row.to)
    let source = register.party(of: row.from)
    let principals = source.map { self.principals(of: row, source: $0.raw) } ?? []
    var explained = ExplainedHop(
      flow: register.id(of: Number(number)), principals: principals.map { register.parties[Int($0)].id },
      recipient: recipient.map { register.parties[$0.index].id }, candidates: [], footing: .notJudged, scope: [],
      authorisations: [])
    if place < judge.path.count { explained.footing = footing(judge.path[place]) }
    if let recipient {
      let hop = Hop(flow: number, principals: principals, recipient: recipient.raw)
      explained.candidates = candidates(hop, place, judge)
    }
    guard place < judge.path.count, let agreement = judge.path[place].agreement else { return explained }
    explained.scope = Dimension.allCases.map { scope(judge.flow, $0, under: agreement) }
    explained.authorisations = judge.surroundings(place).later.map {
      authorisation($0.party, under: agreement, throughout: $0.throughout)
    }
    return explained
  }

  func footing(_ footing: Footing) -> ExplainedHop.Footing {
    switch footing {
    case .agreement(let number): .agreement(agreements[number].id)
    case .attested(let number): .attested(agreements[number].id)
    case .waits(let check, _): .waits(check)
    }
  }

  /// Every agreement of the kind between the two, and what tells it from the one that was chosen.
  private func candidates(_ hop: Hop, _ place: Int, _ judge: ChainJudge) -> [ExplainedCandidate] {
    let papers = papers(of: hop)
    let around = place < judge.path.count ? judge.surroundings(place) : Surroundings()
    let chosen = place < judge.path.count ? judge.path[place].agreement : nil
    let all = (papers.ordinary + papers.attested).sorted { one, other in
      if (one == chosen) != (other == chosen) { return one == chosen }
      return agreements[one].id < agreements[other].id
    }
    return all.map { candidate($0, against: chosen, judge.flow, around) }
  }

  private func candidate(
    _ number: Int, against chosen: Int?, _ flow: Declaration, _ around: Surroundings
  ) -> ExplainedCandidate {
    let agreement = agreements[number]
    let counts = !agreement.isAttested && agreement.isCandidate(keepsOnly: flow.keepsOnly, on: day)
    var explained = ExplainedCandidate(
      agreement: agreement.id, isAttested: agreement.isAttested, isCandidate: counts,
      period: Period(from: agreement.amended.agreement.period.from, until: agreement.end),
      force: force(agreement.force), conclusion: agreement.conclusion.code, vector: [], lostBy: nil)
    guard counts else { return explained }
    explained.vector = nearness(number, flow, around).vector
    if let chosen, chosen != number, !agreements[chosen].isAttested {
      explained.lostBy = preference(chosen, over: number, for: flow, among: around).by
    }
    return explained
  }

  private func force(_ force: Force) -> ExplainedCandidate.InForce {
    switch force {
    case .inForce: .inForce
    case .unknown: .startUndeclared
    case .notBegun: .notBegun
    case .ended(let day): .ended(day)
    }
  }

  private func authorisation(
    _ party: UInt32, under number: Int, throughout: Bool
  ) -> ExplainedAuthorisation {
    let agreement = agreements[number]
    let agreed = agreement.isAttested ? nil : agreement.amended.agreement.subProcessing
    let id = register.parties[Int(party)].id
    let entry = agreement.isAttested ? nil : agreement.entry(for: id, on: day)
    let found = authorised(party, under: number)
    let authorised = throughout ? authorisedThroughout(party, under: number) : found.authorised
    var answers = [(CheckName.subProcessorIsAuthorised, authorised), (.objectionsAreOver, found.objections)]
    if !throughout { answers.append((.noticeWasLongEnough, found.notice)) }
    return ExplainedAuthorisation(
      party: id, agreement: agreement.id, isThroughout: throughout, authorisation: agreed?.authorisation,
      notice: agreed?.notice, objection: agreed?.objection, entry: entry?.entry, freeFrom: entry?.freeFrom,
      answers: answers.map {
        ExplainedCandidate.Entry(check: $0, code: $1.code, answer: $1.answer, severity: $1.severity)
      })
  }
}

extension Nearness {
  /// The entries with the checks that they belong to.
  fileprivate var vector: [ExplainedCandidate.Entry] {
    zip(Self.checks + Self.neighbouringChecks, findings).map { check, finding in
      let (answer, severity) = (max(finding.answer, .complies), finding.severity)
      return ExplainedCandidate.Entry(check: check, code: finding.code, answer: answer, severity: severity)
    }
  }
}
