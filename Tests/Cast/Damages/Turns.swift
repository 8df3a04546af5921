internal import Registry
internal import Vocabulary

/// Registers brought to the edge of a rule: data kept after the end, given to a controller, passed on abroad.
extension Maker {
  /// A flow that merely keeps, under an agreement that has just ended.
  mutating func prepareDeletion() {
    guard
      let index = register.flows.indices.filter({ register.flows[$0].role.isProcessing }).randomElement(using: &dice)
    else { return }
    register.flows[index].operations = chance(85) ? .some(["store"]) : .none(Confirmation(day: before()))
    guard let processor = party(register.flows[index].to) else { return }
    let (end, within) = (before(1...45), pick([nil, nil, CalendarDuration(days: 30), CalendarDuration(months: 2)]))
    for index in register.agreements.indices
    where register.agreements[index].parties(on: .processor).contains(processor) {
      register.agreements[index].period.until = end
      register.agreements[index].renews = false
      register.agreements[index].endOfTerm = EndOfTerm(within: within)
    }
  }

  /// Data that a processor passes on to somebody who decides for itself.
  mutating func passOnToController() {
    guard let above = register.flows.randomElement(using: &dice), let from = party(above.to),
      var flow = register.flows.randomElement(using: &dice)
    else { return }
    flow.id = ID("f\(newNumber())")
    (flow.from, flow.to) = (.party(from), actor(newParty()))
    flow.role = pick([.controller, .controller, .jointController])
    if chance(30) { flow.from = .party(pick(register.parties.map(\.id))) }
    flow.onwardOf = [above.id]
    flow.categories = chance(60) ? above.categories : changed(flow.categories, .categories)
    flow.subjects = chance(60) ? above.subjects : changed(flow.subjects, .subjects)
    register.flows.append(flow)
  }

  /// Data that somebody abroad passes on to somebody abroad, bound in one of the ways of Art. 44.
  mutating func goOnward() {
    let above = pick(flowsAbroad())
    guard let from = party(above.to), let activity = register.activities.first(where: { $0.id == above.activity })
    else { return }
    let to = newParty(seat: pick(["IN", "US", "CH", "GB", "NC", party(from)?.seat ?? "US"]))
    let role: RecipientRole = above.role.isProcessing ? .subProcessor : .controller
    let flow = link(from: .party(from), to: .party(to), role, activity, [above])
    if chance(50) { register.change(flow.id) { $0.details.transfer = nil } }
    for index in register.agreements.indices
    where register.agreements[index].parties.contains(where: { $0.party == to }) {
      if chance(80) { register.agreements[index].tools = [] }
      register.agreements[index].protectsOnward = pick([true, true, false, nil])
    }
    if chance(50) {
      for index in register.agreements.indices
      where register.agreements[index].parties(on: .processor).contains(from)
        && !register.agreements[index].tools.isEmpty
      {
        register.agreements[index].joined.append(JoinedParty(to, since: near()))
      }
    }
  }
}
