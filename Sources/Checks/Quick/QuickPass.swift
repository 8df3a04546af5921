import Registry
import Vocabulary

/// Sees at a glance that a flow complies with everything that it is asked, as most flows of a good register do: few chains,
/// a sound agreement a hop, everything declared and plainly covered, each transfer on a basis that holds.
///
/// INVARIANT (quick): where it says yes, the rules say the same; where it cannot tell, it says nothing and they are asked.
struct QuickPass {
  private let view: DayView
  private let facts: QuickFacts
  private let day: Int32
  private let transfers: QuickTransfers
  private let nesting: QuickNesting
  /// What of the view is read for every flow, side by side.
  private let flows: RowPages<FlowRow>
  private let placeSets: [PlaceSet]
  private let breachHours: [Int]
  private let categories: QuickScope
  private let subjects: QuickScope
  private let purposes: QuickScope
  private let operations: QuickScope
  private let storage: QuickScope
  private let access: QuickScope
  private let arrivedCategories: ArrivedTerms
  private let arrivedSubjects: ArrivedTerms

  init(_ view: DayView) {
    self.view = view
    facts = QuickFacts(view)
    day = view.day.number
    transfers = QuickTransfers(view)
    nesting = QuickNesting(view)
    (flows, placeSets) = (view.register.flows, view.placeSets)
    breachHours = view.agreements.map { $0.breachTold?.hours ?? 0 }
    (categories, subjects) = (QuickScope(.categories, view), QuickScope(.subjects, view))
    (purposes, operations) = (QuickScope(.purposes, view), QuickScope(.operations, view))
    (storage, access) = (QuickScope(.storage, view), QuickScope(.access, view))
    arrivedCategories = view.arrivedCategories
    arrivedSubjects = view.arrivedSubjects
  }

  /// What the rules answer for a flow that complies with all that it is asked; `nil` where there is more to say.
  func answer(for row: FlowRow) -> QuickAnswer? {
    let (source, recipient) = (facts.partyOfActor[row.from.index], facts.partyOfActor[row.to.index])
    let controller = facts.controllerOfActivity[row.activity.index]
    guard source != QuickFacts.nobody, recipient != QuickFacts.nobody, source != recipient,
      controller != QuickFacts.nobody, recipient != controller, facts.isReachable[Int(recipient)],
      row.ownPurposes == .undeclared
    else { return nil }
    let stated = facts.listStated[Int(row.details)]
    guard stated <= day, stated >= facts.freshSince[row.activity.index] else { return nil }
    let storage = view.register.places(.storage, of: row)
    let access = view.register.places(.access, of: row)
    var answer = QuickAnswer()
    guard placeSets[storage.index].isInsideOrOwn, placeSets[access.index].isInsideOrOwn,
      answer.keep(facts.retention.holds(row.details, under: facts.retention.limits(ofActivity: row.activity.index)))
    else { return nil }

    switch row.role {
    case .processor:
      guard row.upstream == .none, source == controller, covers(row, storage, access, source, recipient) != nil,
        answer.keep(keeps(row, source, recipient)), leaves(row, storage, access, source, recipient, &answer)
      else { return nil }
      return answer
    case .subProcessor:
      guard chains(row, storage, access, source, recipient, &answer),
        leaves(row, storage, access, source, recipient, &answer)
      else { return nil }
      return answer
    case .controller, .jointController: return nil
    }
  }

  /// Whether nothing leaves the EEA, or on a basis that holds.
  private func leaves(
    _ row: FlowRow, _ storage: SetNumber, _ access: SetNumber, _ source: UInt32, _ recipient: UInt32,
    _ answer: inout QuickAnswer
  ) -> Bool {
    if facts.isInside[Int(recipient)] { return true }
    guard let transfer = transfers.answer(row, storage, access, source, recipient) else { return false }
    (answer.transfer, answer.isPlain) = (transfer, false)
    return true
  }

  /// Lets go of what was kept of transfers: it is found again where it is asked for.
  func forget() { transfers.forget() }

  /// The agreement of a hop of a flow that complies with all, where there is no other that could have been chosen.
  func onlyAgreement(_ principal: UInt32, _ processor: UInt32) -> Int? {
    let pair = Int(facts.agreement[principal, processor])
    return pair < 0 || !facts.isAlone[pair] ? nil : facts.sound[pair].first.map(Int.init)
  }

  /// Each chain that leads to a sub-processor's flow, one for each flow that it passes on.
  private func chains(
    _ row: FlowRow, _ storage: SetNumber, _ access: SetNumber, _ source: UInt32, _ recipient: UInt32,
    _ answer: inout QuickAnswer
  ) -> Bool {
    guard row.worksFor == nil, row.upstream != .none,
      let agreement = theOnly(row, storage, access, source, recipient), answer.keep(keeps(row, source, recipient))
    else { return false }
    let own = End(source: source, recipient: recipient, agreement: agreement, storage: storage, access: access)
    if let first = row.upstream.single { return chain(row, own, first, &answer) }
    answer.isPlain = false
    let several = view.register.upstream(of: row)
    return several.count <= Self.mostChains && several.allSatisfy { chain(row, own, $0, &answer) }
  }

  /// So many chains of one flow are looked at.
  private static let mostChains = 8

  /// The flow's own hop.
  private struct End {
    let source: UInt32
    let recipient: UInt32
    let agreement: Int
    let storage: SetNumber
    let access: SetNumber
  }

  /// A chain by the flow that is passed on: each hop up to the controller.
  private func chain(_ row: FlowRow, _ own: End, _ first: Number<Flow>, _ answer: inout QuickAnswer) -> Bool {
    let above = flows[first.index]
    guard arrivedCategories.hold(row.categories, from: above.categories),
      arrivedSubjects.hold(row.subjects, from: above.subjects)
    else { return false }
    var hours = breachHours[own.agreement]
    var (lower, below, party) = (own.agreement, own.source, own.recipient)
    var parties: [UInt32] = []
    var next = Optional(first)
    for _ in 2...DayView.longestChain {
      guard let number = next else { return false }
      let upper = flows[number.index]
      let (from, to) = (facts.partyOfActor[upper.from.index], facts.partyOfActor[upper.to.index])
      guard upper.isLive(on: view.day), from != QuickFacts.nobody, to == below, from != to, upper.worksFor == nil,
        from != own.recipient, staysCovered(number, upper, to, &answer),
        let agreement = theOnly(row, own.storage, own.access, from, to),
        answer.join(nesting.answer(party, lower, under: agreement)), answer.keep(keeps(row, from, to))
      else { return false }
      hours += breachHours[agreement]
      guard hours <= BreachNotice.mostHours else { return false }
      if upper.role == .processor {
        guard upper.upstream == .none, facts.controllerOfActivity[upper.activity.index] == from else { return false }
        return parties.allSatisfy { answer.join(isAuthorised($0, throughout: agreement)) }
      }
      guard upper.role == .subProcessor else { return false }
      parties.append(party)
      (party, lower, below) = (to, agreement, from)
      next = upper.upstream.single
    }
    return false
  }

  /// Nothing of an upper hop leaves the EEA, or on a basis that holds.
  private func staysCovered(
    _ number: Number<Flow>, _ row: FlowRow, _ recipient: UInt32, _ answer: inout QuickAnswer
  ) -> Bool {
    if staysInside(row, recipient) { return true }
    answer.isPlain = false
    return view.transferAbove(number.raw).answer == .complies
  }

  /// Nothing of an upper hop leaves the EEA.
  private func staysInside(_ row: FlowRow, _ recipient: UInt32) -> Bool {
    facts.isInside[Int(recipient)] && view.register.details[Int(row.details)].establishment == nil
      && placeSets[view.register.places(.storage, of: row).index].isInsideOrOwn
      && placeSets[view.register.places(.access, of: row).index].isInsideOrOwn
  }

  /// R27 under the agreements of a pair.
  private func keeps(_ row: FlowRow, _ principal: UInt32, _ processor: UInt32) -> Bool? {
    let pair = Int(facts.agreement[principal, processor])
    return pair < 0 ? nil : facts.retention.holds(row.details, under: facts.limitsOfPair[pair])
  }

  private func isAuthorised(_ party: UInt32, throughout agreement: Int) -> QuickHop? {
    let objections = view.authorised(party, under: agreement).objections
    guard view.authorisedThroughout(party, under: agreement).answer == .complies, objections.answer <= .complies
    else { return nil }
    return QuickHop(hadNotice: false, hadWindow: objections.answer == .complies)
  }

  /// A sound agreement between the two that covers all that the flow declares: whichever is nearest then complies as well.
  private func covers(
    _ row: FlowRow, _ storage: SetNumber, _ access: SetNumber, _ principal: UInt32, _ processor: UInt32
  ) -> Int? {
    let pair = Int(facts.agreement[principal, processor])
    if pair < 0 { return nil }
    for agreement in facts.sound[pair] where covers(row, storage, access, under: Int(agreement)) {
      return Int(agreement)
    }
    return nil
  }

  /// The same where there is no other that could be nearer.
  private func theOnly(
    _ row: FlowRow, _ storage: SetNumber, _ access: SetNumber, _ principal: UInt32, _ processor: UInt32
  ) -> Int? {
    let pair = Int(facts.agreement[principal, processor])
    return pair < 0 || !facts.isAlone[pair] ? nil : covers(row, storage, access, principal, processor)
  }

  private func covers(_ row: FlowRow, _ storage: SetNumber, _ access: SetNumber, under agreement: Int) -> Bool {
    categories.covers(row.categories, agreement) && subjects.covers(row.subjects, agreement)
      && purposes.covers(row.purposes, agreement) && operations.covers(row.operations, agreement)
      && self.storage.covers(storage, agreement) && self.access.covers(access, agreement)
  }
}
