internal import Registry
internal import Vocabulary

/// One random thing that is declared otherwise: wrong, late, not at all, or merely differently.
extension Maker {
  mutating func damage() {
    switch number(0..<172) {
    case 0..<14: damageParty()
    case 14..<18: damageSystem()
    case 18..<21: damageActivity()
    case 21..<44: damageFlow()
    case 44..<52: damageDetails()
    case 52..<74: damageAgreement()
    case 74..<80: damageTools()
    case 80..<87: amend()
    case 87..<92: addAgreement()
    case 92..<94: prepareDeletion()
    case 94..<96: passOnToController()
    case 96..<98: goOnward()
    case 98..<106: limitClosely()
    case 106..<112: attest()
    case 112..<114: confirmNoPlaces()
    case 114..<119: lookLongAgo()
    case 119..<123: forgetAParty()
    case 123..<127: listAStranger()
    case 127..<131: leaveClausesOut()
    case 131..<135: claimADecision()
    case 135..<142: sayNothing()
    case 142..<148: limitPlacesClosely()
    case 148..<152: claimClauses()
    case 152..<154: prepareDeletion()
    case 154..<160: goOnward()
    case 160..<167: limitClosely()
    case 167..<170: amend()
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
