import Registry
import Vocabulary

/// R15: the controller knows everyone in the chain (GDPR 28(1) and (2); EDPB Opinion 22/2024): who runs each system, who
/// else processes, and how to reach them.
extension DayView {
  /// An end that nobody named: what needs it waits. `nil` where both are known.
  func unknownEnds(of row: FlowRow, details: Bool) -> Finding? {
    let to = register.party(of: row.to)
    let from = register.party(of: row.from)
    let named = { (party: Number<Party>?) in party.map { self.register.parties[$0.index].name != nil } ?? true }
    if to != nil, from != nil, named(to), named(from) { return nil }

    var listed: [Detail] = []
    if details {
      for (end, party) in [(row.to, to), (row.from, from)] {
        if party == nil, let system = register.system(of: end) { listed.append(.system(system.id)) }
        if let party, !named(party) { listed.append(.party(register.parties[party.index].id)) }
      }
    }
    if to == nil { return Finding(.unknown, .operatorUnknown, cause: .systemOf(row.to), details: listed) }
    if from == nil { return Finding(.unknown, .operatorUnknown, cause: .systemOf(row.from), details: listed) }
    let unnamed = named(to) ? from : to
    return Finding(.unknown, .partyUnnamed, cause: unnamed.map { .party($0.raw) } ?? .none, details: listed)
  }

  /// The further processors of a processor or sub-processor, and its particulars.
  func chainIsKnown(
    _ flow: Declaration, _ source: Number<Party>, _ recipient: Number<Party>, details: Bool
  ) -> Finding {
    var all = Joined()
    let cause = CauseNumber.party(recipient.raw)
    switch register.details[Int(flow.row.details)].furtherProcessors {
    case .complete(let stated, _) where stated <= day:
      if let lapsed = lapsed(stated, flow, cause) { all.add(lapsed) }
    case .none(let confirmation) where confirmation.day <= day:
      if let lapsed = lapsed(confirmation.day, flow, cause) { all.add(lapsed) }
      let others = furtherAfterAll(of: flow.number)
      if !others.isEmpty {
        let listed = details ? others.map { further($0) } : []
        all.add(Finding(.unknown, .furtherProcessorsContradicted, cause: cause, details: listed))
      }
    case .undeclared, .complete, .none: all.add(Finding(.unknown, .furtherProcessorsUndeclared, cause: cause))
    }
    if let entries = entriesWithoutFlow(flow, source, recipient, cause, details) { all.add(entries) }
    if let particulars = missingParticulars(recipient, cause, details) { all.add(particulars) }
    return all.finding ?? Finding(.complies, .chainKnown)
  }

  private func further(_ flow: UInt32) -> Detail {
    let id = register.id(of: Number(flow))
    let recipient = register.party(of: register.flows[Int(flow)].to)
    return recipient.map { .recipient(register.parties[$0.index].id, id) } ?? .breaks(.flow(id))
  }

  private func lapsed(_ stated: Day, _ flow: Declaration, _ cause: CauseNumber) -> Finding? {
    let lasts = stated.adding(activities[flow.row.activity.index].reviewEvery)
    return day > lasts ? Finding(.unknown, .confirmationLapsed, cause: cause, details: [.asOf(stated)]) : nil
  }

  /// Those who may be used under an agreement with the recipient, and get nothing from it, or from those below it, that
  /// is declared.
  private func entriesWithoutFlow(
    _ flow: Declaration, _ source: Number<Party>, _ recipient: Number<Party>, _ cause: CauseNumber, _ details: Bool
  ) -> Finding? {
    let principals = principals(of: flow.row, source: source.raw)
    if principals.isEmpty { return nil }
    let papers = papers(of: Hop(flow: flow.number, principals: principals, recipient: recipient.raw)).ordinary
    var listed: [Detail] = []
    var found = false
    for number in papers {
      let agreement = agreements[number]
      guard agreement.force == .inForce || agreement.force == .unknown else { continue }
      for party in withoutFlow(from: recipient, under: agreement) {
        found = true
        if details { listed.append(.entry(register.parties[party].id, agreement.id)) }
      }
    }
    return found ? Finding(.unknown, .entryWithoutFlow, cause: cause, details: listed) : nil
  }

  /// The same for every flow to the recipient, and so kept once asked.
  private func withoutFlow(from recipient: Number<Party>, under agreement: AgreementOnDay) -> [Int] {
    let pair = Pair(recipient.raw, UInt32(agreement.number))
    if let known = neighbours.entriesWithoutFlow[pair] { return known }
    let found = agreement.subProcessors.filter { !flowsByEnds.lead(from: recipient.raw, to: UInt32($0)) }
    neighbours.entriesWithoutFlow[pair] = found
    return found
  }

  private func missingParticulars(_ recipient: Number<Party>, _ cause: CauseNumber, _ details: Bool) -> Finding? {
    let party = register.parties[recipient.index]
    var missing: [Detail] = []
    if party.address == nil { missing.append(.noAddress(party.id)) }
    if !party.hasContactPerson { missing.append(.noContact(party.id)) }
    return missing.isEmpty
      ? nil : Finding(.unknown, .particularsMissing, severity: .warning, cause: cause, details: missing)
  }
}

extension DayView {
  /// The live flows in which a processor uses further ones, though it says of itself in a flow to it that it uses none.
  private func furtherAfterAll(of flow: UInt32) -> [UInt32] {
    let above = register.flows[Int(flow)]
    var open = Array(register.links.onward(of: Number(flow)))
    var seen = Set(open)
    var found: [UInt32] = []
    while let number = open.popLast() {
      let row = register.flows[Int(number)]
      if isInternal(row) {
        for next in register.links.onward(of: Number(number)) where seen.insert(next).inserted { open.append(next) }
      }
      if row.role == .subProcessor, row.isLive(on: day), engages(row, from: above) { found.append(number) }
    }
    return found.sorted()
  }

  /// By the flow of a processor that says of itself that it uses no further ones: the live flows in which it does.
  func findFurtherAfterAll() -> [UInt32: [UInt32]] {
    var found: [UInt32: [UInt32]] = [:]
    let denies = register.details.map { if case .none = $0.furtherProcessors { true } else { false } }
    guard denies.contains(true) else { return found }
    register.flows.forEach { place, row in
      guard row.role == .subProcessor, row.upstream != .none, row.isLive(on: day) else { return }
      // Most pass on one flow that denies nothing: no list of what they pass on is made for them.
      if let above = row.upstream.single.map({ register.flows[$0.index] }), !denies[Int(above.details)],
        !isInternal(above)
      {
        return
      }
      for above in upstream(of: row) where engages(row, from: register.flows[Int(above)]) {
        found[above, default: []].append(UInt32(place))
      }
    }
    return found
  }

  /// Whether a flow leads on from the recipient of another that says that it uses nobody else.
  private func engages(_ row: FlowRow, from above: FlowRow) -> Bool {
    guard case .none = register.details[Int(above.details)].furtherProcessors,
      let source = register.party(of: row.from), source == register.party(of: above.to)
    else { return false }
    if let worksFor = row.worksFor, register.party(of: worksFor) != source { return false }
    guard let recipient = register.party(of: row.to) else { return true }
    return recipient != source && !isReturn(row, source, recipient)
  }
}

extension Contact {
  /// Whether anything is held by which somebody is known or reached.
  var saysSomething: Bool { if case .held(let details) = self { details != ContactDetails() } else { false } }
}

extension Party {
  var hasContactPerson: Bool {
    if case .held(let details) = contact { details.name != nil } else { false }
  }
}
