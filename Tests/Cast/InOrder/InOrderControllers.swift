internal import Registry
internal import Vocabulary

/// What controllers have agreed among themselves.
extension Maker {
  /// An arrangement between joint controllers, or an agreement between two controllers, or a particular inquiry.
  mutating func arrange(_ flow: Flow, _ activity: Activity) {
    guard let from = party(flow.from), let to = party(flow.to) else { return }
    switch flow.role {
    case .jointController:
      let others = activity.controllers.map(\.party).filter { $0 != to }.sorted()
      let other = others.contains(from) ? from : others.first ?? from
      register.agreements.append(newArrangement(.jointArrangement, other, to))
    case .controller:
      if chance(15) {
        register.change(flow.id) { $0.details.inquiry = "case 14, the Tax Administration Act, section 10-1" }
        register.change(to) { ($0.kind, $0.organisation) = (.publicAuthority, nil) }
        if party(to)?.seat == nil { register.change(to) { $0.seat = "NO" } }
      } else if chance(65) {
        register.agreements.append(newArrangement(.controllerToController, from, to))
      }
    default: break
    }
  }

  mutating func newArrangement(_ kind: AgreementKind, _ a: ID<Party>, _ b: ID<Party>) -> Agreement {
    var agreement = Agreement(id: ID("a\(newNumber())"))
    agreement.kind = kind
    agreement.parties = [AgreementParty(a, .party), AgreementParty(b, .party)]
    if kind == .controllerToController, chance(50) {
      agreement.parties = [AgreementParty(a, .principal), AgreementParty(b, .processor)]
    }
    let start = before(20...650)
    agreement.period = Period(from: start, until: chance(20) ? after() : nil)
    agreement.concludeRightly(on: start.adding(days: -number(0...10)), as: number(0...3))
    if chance(10) {
      let left = agreement.parties.removeLast()
      agreement.joined = [JoinedParty(left.party, since: start)]
      agreement.signatures.removeAll { $0.party == left.party }
    }
    return agreement
  }
}
