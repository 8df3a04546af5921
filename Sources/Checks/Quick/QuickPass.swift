import Registry
import Vocabulary

/// Sees at a glance that a flow complies with everything that it is asked, as most flows of a good register do: one chain,
/// a sound agreement a hop, everything declared and plainly covered, nobody abroad who gets the data.
///
/// INVARIANT (quick): where it says yes, the rules say the same; where it cannot tell, it says nothing and they are asked.
struct QuickPass {
  private let view: DayView
  private let facts: QuickFacts
  private let day: Int32
  private let arrivedCategories: ArrivedTerms
  private let arrivedSubjects: ArrivedTerms

  init(_ view: DayView) {
    self.view = view
    facts = QuickFacts(view)
    day = view.day.number
    arrivedCategories = ArrivedTerms(view, .categories)
    arrivedSubjects = ArrivedTerms(view, .subjects)
  }

  /// What the rules answer for a flow that complies with all that it is asked; `nil` where there is more to say.
  func answer(for row: FlowRow) -> QuickAnswer? {
    let (source, recipient) = (facts.partyOfActor[row.from.index], facts.partyOfActor[row.to.index])
    let controller = facts.controllerOfActivity[row.activity.index]
    guard source != QuickFacts.nobody, recipient != QuickFacts.nobody, source != recipient,
      controller != QuickFacts.nobody, recipient != controller, facts.isPlain[Int(recipient)],
      row.ownPurposes == .undeclared
    else { return nil }
    let stated = facts.listStated[Int(row.details)]
    guard stated <= day, stated >= facts.freshSince[row.activity.index] else { return nil }
    let storage = view.register.places(.storage, of: row)
    let access = view.register.places(.access, of: row)
    var answer = QuickAnswer()
    guard view.placeSets[storage.index].isInsideOrOwn, view.placeSets[access.index].isInsideOrOwn,
      answer.keep(facts.retention.holds(row.details, under: facts.retention.limits(ofActivity: row.activity.index)))
    else { return nil }

    switch row.role {
    case .processor:
      guard row.upstream == .none, source == controller, covers(row, storage, access, source, recipient) != nil,
        answer.keep(keeps(row, source, recipient))
      else { return nil }
      return answer
    case .subProcessor: return chain(row, storage, access, source, recipient, answer)
    case .controller, .jointController: return nil
    }
  }

  /// The agreement of a hop of a flow that complies with all, where there is no other that could have been chosen.
  func onlyAgreement(_ principal: UInt32, _ processor: UInt32) -> Int? {
    let pair = Int(facts.agreement[principal, processor])
    return pair < 0 || !facts.isAlone[pair] ? nil : facts.sound[pair].first.map(Int.init)
  }

  private func chain(
    _ row: FlowRow, _ storage: SetNumber, _ access: SetNumber, _ source: UInt32, _ recipient: UInt32,
    _ begun: QuickAnswer
  ) -> QuickAnswer? {
    var answer = begun
    guard row.worksFor == nil, let first = row.upstream.single,
      var lower = theOnly(row, storage, access, source, recipient), answer.keep(keeps(row, source, recipient))
    else { return nil }
    let above = view.register.flows[first.index]
    guard arrivedCategories.hold(row.categories, from: above.categories),
      arrivedSubjects.hold(row.subjects, from: above.subjects)
    else { return nil }
    var hours = view.agreements[lower].breachTold?.hours ?? 0
    var below = source
    var party = recipient
    var parties: [UInt32] = []
    var next = Optional(first)
    for _ in 2...DayView.longestChain {
      guard let number = next else { return nil }
      let upper = view.register.flows[number.index]
      let (from, to) = (facts.partyOfActor[upper.from.index], facts.partyOfActor[upper.to.index])
      guard upper.isLive(on: view.day), from != QuickFacts.nobody, to == below, from != to, upper.worksFor == nil,
        from != recipient, staysInside(upper, to), let agreement = theOnly(row, storage, access, from, to),
        answer.join(nests(party, lower, under: agreement)), answer.keep(keeps(row, from, to))
      else { return nil }
      hours += view.agreements[agreement].breachTold?.hours ?? 0
      guard hours <= BreachNotice.mostHours else { return nil }
      if upper.role == .processor {
        guard upper.upstream == .none, facts.controllerOfActivity[upper.activity.index] == from else { return nil }
        for party in parties { guard answer.join(isAuthorised(party, throughout: agreement)) else { return nil } }
        return answer
      }
      guard upper.role == .subProcessor else { return nil }
      parties.append(party)
      (party, lower, below) = (to, agreement, from)
      next = upper.upstream.single
    }
    return nil
  }

  /// Nothing of an upper hop leaves the EEA.
  private func staysInside(_ row: FlowRow, _ recipient: UInt32) -> Bool {
    facts.isPlain[Int(recipient)] && view.register.details[Int(row.details)].establishment == nil
      && view.placeSets[view.register.places(.storage, of: row).index].isInsideOrOwn
      && view.placeSets[view.register.places(.access, of: row).index].isInsideOrOwn
  }

  /// R27 under the agreements of a pair.
  private func keeps(_ row: FlowRow, _ principal: UInt32, _ processor: UInt32) -> Bool? {
    let pair = Int(facts.agreement[principal, processor])
    return pair < 0 ? nil : facts.retention.holds(row.details, under: facts.limitsOfPair[pair])
  }

  /// A sub-processor under the agreement above, and its agreement under that one.
  private func nests(_ party: UInt32, _ lower: Int, under upper: Int) -> QuickAnswer? {
    let nested = view.nested(lower, under: upper)
    guard nested.end.answer == .complies, nested.scope.answer == .complies, nested.obligations.answer == .complies
    else { return nil }
    let authorised = view.authorised(party, under: upper)
    guard authorised.authorised.answer == .complies, authorised.objections.answer <= .complies,
      authorised.notice.answer <= .complies
    else { return nil }
    return QuickAnswer(
      isChained: true, hadNotice: authorised.notice.answer == .complies,
      hadWindow: authorised.objections.answer == .complies)
  }

  private func isAuthorised(_ party: UInt32, throughout agreement: Int) -> QuickAnswer? {
    let objections = view.authorised(party, under: agreement).objections
    guard view.authorisedThroughout(party, under: agreement).answer == .complies, objections.answer <= .complies
    else { return nil }
    return QuickAnswer(isChained: true, hadWindow: objections.answer == .complies)
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
    let sets = view.register.sets
    return all(row.categories, sets.categories, view.categories.termOfWord, 0, agreement)
      && all(row.subjects, sets.subjects, view.subjects.termOfWord, 1, agreement)
      && all(row.purposes, sets.purposes, view.purposes.termOfWord, 2, agreement)
      && all(row.operations, sets.operations, view.operations.termOfWord, 3, agreement)
      && all(storage, sets.places, view.places.placeOfUse, 4, agreement)
      && all(access, sets.places, view.places.placeOfUse, 5, agreement)
  }

  private func all(_ set: SetNumber, _ pool: SetPool, _ terms: [UInt32], _ dimension: Int, _ agreement: Int) -> Bool {
    let row = Int(facts.covered[agreement * 6 + dimension])
    let elements = pool.elements(of: set)
    if row < 0 || elements.isEmpty { return false }
    for element in elements where !view.covered[dimension][row, Int(terms[Int(element)])] { return false }
    return true
  }
}
