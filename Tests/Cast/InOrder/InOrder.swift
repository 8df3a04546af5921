internal import Registry
internal import Vocabulary

/// A register in which everything is declared right: the core that damages are done to.
extension Maker {
  mutating func makeInOrder() {
    if chance(60) { makeTerms() }
    let us = newParty(seat: pick(["NO", "NO", "NO", "NO", "SE", "FR", "DE", "ES"]), own: true)
    let activity = newActivity(us)
    let controller = activity.controllers[0].party
    var heads: [Flow] = []
    if activity.role == .processor {
      heads.append(link(from: .party(controller), to: .party(us), .processor, activity, []))
      for _ in 0..<number(1...2) { extend(heads[0], from: us, activity, depth: 2) }
    } else {
      for _ in 0..<number(1...3) {
        let from: Actor = chance(20) ? .system(newSystem(us)) : .party(us)
        let to = chance(70) ? newParty() : anyParty(but: us)
        let head = link(from: from, to: actor(to), .processor, activity, [])
        heads.append(head)
        if chance(20) { heads.append(link(from: from, to: .party(to), .processor, activity, [])) }
        if chance(8) { collectFirst(us, activity) }
        if chance(60) { extend(head, from: to, activity, depth: 2) }
      }
    }
    if chance(45) { disclose(us, activity, heads) }
    if chance(20), let head = heads.last { giveBack(head, activity) }
    if chance(20) { _ = link(from: .party(us), to: .system(newSystem(us)), .processor, activity, []) }
    if chance(15) { _ = link(from: .party(us), to: .party(newParty()), .processor, newActivity(us), []) }
    bindChains()
    keepRecords()
    publish()
  }

  private mutating func makeTerms() {
    var sports = Term("sports-note", in: .categories, below: "email-address")
    if chance(50) { sports.marks = .art9 }
    register.terms = [
      sports, Term("ward-note", in: .categories, below: "special-category"),
      Term("ward-note-short", in: .categories, below: "ward-note"),
      Term("shift-plan", in: .categories, below: "location"), Term("temp", in: .subjects, below: "contractor"),
      Term("fleet", in: .purposes, below: "service-provision"),
    ]
  }

  private mutating func newActivity(_ us: ID<Party>) -> Activity {
    var activity = Activity(id: ID("x\(newNumber())"))
    if chance(20) {
      activity.role = .processor
      activity.processor = us
      activity.controllers = [ControllerShare(newParty(seat: pick(Trees.inside)))]
    } else {
      activity.controllers = [ControllerShare(us)]
      if chance(15) {
        activity.role = .jointController
        activity.controllers.append(ControllerShare(newParty(seat: pick(Trees.inside), own: chance(50))))
      }
    }
    if chance(20) { activity.reviewEvery = CalendarDuration(months: pick([1, 6, 24])) }
    register.activities.append(activity)
    return activity
  }

  /// The chain below a flow, of up to four hops, sometimes through a flow inside the party, sometimes two chains in one.
  private mutating func extend(_ above: Flow, from party: ID<Party>, _ activity: Activity, depth: Int) {
    var upstream = [above]
    if chance(15) {
      upstream = [link(from: .party(party), to: .system(newSystem(party)), .processor, activity, [above])]
    }
    if chance(15) {
      let others = register.flows.filter {
        self.party($0.to) == party && $0.role != .controller && $0.id != above.id && self.party($0.from) != party
      }
      upstream += some(others, 0...1)
    }
    let next = chance(80) || register.parties.count > 7 ? newParty() : anyParty(but: party)
    let flow = link(from: .party(party), to: actor(next), .subProcessor, activity, upstream)
    if depth < 4, chance(45) { extend(flow, from: next, activity, depth: depth + 1) }
  }

  /// Data given to somebody who decides for itself.
  private mutating func disclose(_ us: ID<Party>, _ activity: Activity, _ heads: [Flow]) {
    let other = newParty()
    let above = chance(40) ? heads.last : nil
    let from = above.flatMap { self.party($0.to) } ?? us
    let role: RecipientRole = chance(35) ? .jointController : .controller
    let flow = link(from: .party(from), to: actor(other), role, activity, above.map { [$0] } ?? [])
    arrange(flow, activity)
  }

  /// Data that came from somebody, as from a partner, and go on to a processor of ours; sometimes from several.
  private mutating func collectFirst(_ us: ID<Party>, _ activity: Activity) {
    let sources = (0..<number(1...2)).map { _ in
      link(from: .party(newParty()), to: .party(us), pick([.controller, .processor]), activity, [])
    }
    _ = link(from: .party(us), to: actor(newParty()), .processor, activity, sources)
  }

  private mutating func giveBack(_ head: Flow, _ activity: Activity) {
    guard let from = party(head.to), let to = party(head.from) else { return }
    _ = link(from: .party(from), to: .party(to), pick([.controller, .controller, .processor]), activity, [head])
  }

  /// A chain that is one hop too long to judge.
  mutating func makeLongChain() {
    let us = newParty(seat: "NO", own: true)
    let activity = newActivity(us)
    let first = newParty(seat: "SE")
    var flow = link(from: .party(us), to: .party(first), .processor, activity, [])
    for _ in 0..<number(34...35) {
      guard let from = party(flow.to) else { return }
      flow = link(from: .party(from), to: .party(newParty(seat: "SE")), .subProcessor, activity, [flow])
    }
  }
}
