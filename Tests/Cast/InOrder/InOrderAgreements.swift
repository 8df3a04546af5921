internal import Registry
internal import Vocabulary

/// Agreements that cover what flows, in force, concluded and complete.
extension Maker {
  mutating func agree(_ principal: ID<Party>, _ processor: ID<Party>, _ flow: Flow) {
    let known = register.agreements.firstIndex { agreement in
      agreement.amends == nil && agreement.parties(on: .principal) == [principal]
        && agreement.parties(on: .processor) == [processor]
    }
    if let known, chance(70) {
      for dimension in Dimension.allCases {
        let named = Set(register.agreements[known].scope[dimension].named ?? []).union(limit(dimension, flow))
        register.agreements[known].scope[dimension].named = named.sorted { $0.precedesByBytes($1) }
      }
      return
    }
    register.agreements.append(newAgreement(principal, processor, flow))
  }

  /// Lets the agreements of the hops above carry a flow too: each hop of a chain has to cover what flows below it.
  mutating func coverAlong(_ flow: Flow, _ upstream: [Flow]) {
    for above in upstream {
      guard let from = party(above.from), let to = party(above.to) else { continue }
      for index in register.agreements.indices {
        let bound = register.agreements[index].parties
        let isOfTheHop = bound.contains { $0.party == to && $0.side == .processor }
        guard isOfTheHop, from == to || bound.contains(where: { $0.party == from }) else { continue }
        for dimension in Dimension.allCases where register.agreements[index].scope[dimension].named != nil {
          let named = Set(register.agreements[index].scope[dimension].named ?? []).union(limit(dimension, flow))
          register.agreements[index].scope[dimension].named = named.sorted { $0.precedesByBytes($1) }
        }
      }
      coverAlong(flow, above.onwardOf.compactMap { id in register.flows.first { $0.id == id } })
    }
  }

  mutating func newAgreement(_ principal: ID<Party>, _ processor: ID<Party>, _ flow: Flow) -> Agreement {
    var agreement = Agreement(id: ID("a\(newNumber())"))
    agreement.kind = chance(90) ? .processing : .legalAct
    agreement.parties = [AgreementParty(principal, .principal), AgreementParty(processor, .processor)]
    let start = before(20...650)
    agreement.period = Period(from: start, until: chance(30) ? after() : nil)
    agreement.renews = chance(15)
    agreement.concludeRightly(on: start.adding(days: -number(0...10)), as: number(0...3))
    if chance(40), day >= Day(2021, 6, 27) {
      agreement.clauseSets = [pick(["2021/915", "dk-2019"])]
    } else {
      agreement.clauses = Trees.clauses.map { ClauseLocation($0, at: "section 4") }
    }
    for dimension in Dimension.allCases { agreement.scope[dimension].named = limit(dimension, flow) }
    agreement.endOfTerm = EndOfTerm(within: chance(70) ? CalendarDuration(days: pick([30, 60, 90])) : nil)
    if chance(50) { agreement.retention = [newLimit()] }
    agreement.protectsOnward = pick([true, true, nil])
    return agreement
  }

  /// What an agreement has to name to cover a flow: the flow's words, or the ones above them.
  private mutating func limit(_ dimension: Dimension, _ flow: Flow) -> [String] {
    if dimension.taxonomy == nil {
      let places = placesOf(flow, dimension)
      let inside = places.allSatisfy { Trees.inside.contains($0) }
      return inside && chance(50) ? ["EEA"] : Set(places).sorted { $0.precedesByBytes($1) }
    }
    let marked = ["national-id-number", "health", "sports-note", "criminal-conviction", "ward-note"]
    return Set(
      words(dimension, flow).map { word -> String in
        guard chance(35), !marked.contains(word), let parent = Trees.parent(dimension, word),
          Trees.parent(dimension, parent) != nil
        else { return word }
        return parent
      }
    ).sorted { $0.precedesByBytes($1) }
  }

  private func words(_ dimension: Dimension, _ flow: Flow) -> [String] {
    switch dimension {
    case .categories: flow.categories.elements
    case .subjects: flow.subjects.elements
    case .purposes: flow.purposes.elements
    default: flow.operations.elements
    }
  }

  private func placesOf(_ flow: Flow, _ dimension: Dimension) -> [String] {
    let own = dimension == .storage ? flow.storage : flow.access
    if own == .undeclared, case .system(let id) = flow.to, let system = register.systems.first(where: { $0.id == id }) {
      return (dimension == .storage ? system.storage : system.access).elements.map(\.place)
    }
    return own.elements.map(\.place)
  }
}

extension Agreement {
  /// Makes it shown that all are bound since a day, in one of four ways.
  mutating func concludeRightly(on day: Day, as way: Int) {
    signatures = []
    switch way {
    case 0, 1:
      evidence = [.signedCopy(file: "copy.pdf", sha256: Companies.sha256)]
      signatures = parties.map { Signature(party: $0.party, day: day) }
    case 2: evidence = [.accepted(by: .named("K. Person"), day: day, sha256: Companies.sha256)]
    default: evidence = [.incorporated(reference: "main contract 7", day: day, sha256: Companies.sha256)]
    }
  }
}
