internal import Registry
internal import Vocabulary

/// One random thing that is declared otherwise: wrong, late, not at all, or merely differently.
extension Maker {
  mutating func damage() {
    switch number(0..<182) {
    case 0..<14: damageParty()
    case 14..<18: damageSystem()
    case 18..<21: damageActivity()
    case 21..<44: damageFlow()
    case 44..<52: damageDetails()
    case 52..<78: damageAgreement()
    case 78..<84: damageTools()
    case 84..<94: amend()
    case 94..<99: addAgreement()
    case 99..<104: prepareDeletion()
    case 104..<107: passOnToController()
    case 107..<115: goOnward()
    case 115..<130: limitClosely()
    case 130..<138: attest()
    case 138..<140: confirmNoPlaces()
    case 140..<145: lookLongAgo()
    case 145..<151: forgetAParty()
    case 151..<155: listAStranger()
    case 155..<159: leaveClausesOut()
    case 159..<163: claimADecision()
    case 163..<170: sayNothing()
    case 170..<176: limitPlacesClosely()
    case 176..<180: claimClauses()
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
