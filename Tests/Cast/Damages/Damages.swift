internal import Registry
internal import Vocabulary

/// One random thing that is declared otherwise: wrong, late, not at all, or merely differently.
extension Maker {
  mutating func damage() {
    switch number(0..<176) {
    case 0..<14: damageParty()
    case 14..<18: damageSystem()
    case 18..<21: damageActivity()
    case 21..<44: damageFlow()
    case 44..<52: damageDetails()
    case 52..<74: damageAgreement()
    case 74..<80: damageTools()
    case 80..<90: amend()
    case 90..<95: addAgreement()
    case 95..<100: prepareDeletion()
    case 100..<103: passOnToController()
    case 103..<111: goOnward()
    case 111..<126: limitClosely()
    case 126..<132: attest()
    case 132..<134: confirmNoPlaces()
    case 134..<139: lookLongAgo()
    case 139..<145: forgetAParty()
    case 145..<149: listAStranger()
    case 149..<153: leaveClausesOut()
    case 153..<157: claimADecision()
    case 157..<164: sayNothing()
    case 164..<170: limitPlacesClosely()
    case 170..<174: claimClauses()
    default: setOwnPurposes()
    }
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &dice) }

  /// A flow changed in place, chosen at random.
  mutating func changeFlow(_ body: (inout Maker, inout Flow) -> Void) {
    guard !register.flows.isEmpty else { return }
    let index = number(0..<register.flows.count)
    var flow = register.flows[index]
    body(&self, &flow)
    register.flows[index] = flow
  }

  /// An agreement changed in place, chosen at random.
  mutating func changeAgreement(
    where fits: (Agreement) -> Bool = { $0.amends == nil }, _ body: (inout Maker, inout Agreement) -> Void
  ) {
    let fitting = register.agreements.indices.filter { fits(register.agreements[$0]) }
    guard !fitting.isEmpty else { return }
    let index = pick(fitting)
    var agreement = register.agreements[index]
    body(&self, &agreement)
    register.agreements[index] = agreement
  }

  /// Flows to a party abroad, where bases are asked for; any flow where there is none.
  func flowsAbroad() -> [Flow] {
    let abroad = register.flows.filter { flow in
      guard let seat = party(flow.to).flatMap({ party($0)?.seat }) else { return false }
      return Trees.outside.contains(seat)
    }
    return abroad.isEmpty ? register.flows : abroad
  }
}
