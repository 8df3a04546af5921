import Registry
import Vocabulary

/// One hop of a chain: on whose behalf the recipient processes, and the agreements between the two.
struct Hop {
  let flow: UInt32
  /// By id; more than one only among joint controllers.
  var principals: [UInt32]
  let recipient: UInt32
}

/// What stands between the two ends of a hop.
enum Paper {
  /// The agreement that the path goes by.
  case agreement(Int)
  /// Somebody's word that one exists.
  case attested(Int)
  /// Agreements, but none that holds on the day.
  case ended
  /// None; and whether one of ours stands at the hop.
  case none(ours: Bool)
}

extension DayView {
  /// On whose behalf a hop's recipient processes; none where there is no telling.
  func principals(of row: FlowRow, source: UInt32) -> [UInt32] {
    guard row.role == .processor else {
      let named = row.worksFor.flatMap { register.party(of: $0)?.raw }
      // Nobody works for itself: such a hop's chain is broken, and the source exports.
      return [named == nil || named == register.party(of: row.to)?.raw ? source : named ?? source]
    }
    let controllers = activities[row.activity.index].controllers
    if controllers.count == 1, controllers[0] == source { return controllers }
    return controllers.filter { $0 == source || flowsByEnds.isProcessor(source, of: $0) }
  }

  /// The agreements of the kind between a hop's principals and its recipient.
  func papers(of hop: Hop) -> PairOfAgreements {
    if hop.principals.count == 1 {
      return agreementsByPair[Pair(hop.principals[0], hop.recipient)] ?? PairOfAgreements()
    }
    var all = PairOfAgreements()
    for principal in hop.principals {
      guard let pair = agreementsByPair[Pair(principal, hop.recipient)] else { continue }
      all.ordinary += pair.ordinary
      all.attested += pair.attested
    }
    all.ordinary = Array(Set(all.ordinary)).sorted()
    all.attested = Array(Set(all.attested)).sorted()
    return all
  }

  /// The agreement that governs a hop for a flow: the nearest candidate, else another's word, else nothing.
  func paper(
    of hop: Hop, for flow: Declaration, among around: Surroundings, attesters: () -> Set<ID<Party>>
  ) -> Paper {
    let papers = papers(of: hop)
    var nearest: Int?
    for number in papers.ordinary where agreements[number].isCandidate(keepsOnly: flow.keepsOnly, on: day) {
      if let best = nearest {
        if isNearer(number, than: best, for: flow, among: around) { nearest = number }
      } else {
        nearest = number
      }
    }
    if let nearest { return .agreement(nearest) }
    let ours = isOurs(hop)
    if !ours, !papers.attested.isEmpty {
      let known = attesters()
      let usable = papers.attested.filter { isUsable(agreements[$0], attesters: known) }
      if let first = usable.min(by: { agreements[$0].id < agreements[$1].id }) { return .attested(first) }
    }
    return papers.ordinary.isEmpty ? .none(ours: ours) : .ended
  }

  func isOurs(_ hop: Hop) -> Bool {
    (hop.principals + [hop.recipient]).contains { register.parties[Int($0)].own }
  }

  func isUsable(_ agreement: AgreementOnDay, attesters: Set<ID<Party>>) -> Bool {
    let base = agreement.amended.agreement
    guard base.period.contains(day), base.termination.map({ day < $0.takesEffect }) ?? true else { return false }
    return base.evidence.contains { evidence in
      if case .attested(let by, _, let said?, .some) = evidence { said <= day && attesters.contains(by) } else { false }
    }
  }
}
