import Registry
import Vocabulary

/// What parties are to the register, by all that is declared of them.
struct PartyRoles: OptionSet, Hashable {
  let rawValue: UInt8
  static let processor = PartyRoles(rawValue: 1)
  static let subProcessor = PartyRoles(rawValue: 2)
  static let controller = PartyRoles(rawValue: 4)
  static let jointController = PartyRoles(rawValue: 8)
  static let own = PartyRoles(rawValue: 16)

  static let named: [(role: PartyRoles, recipient: RecipientRole)] = [
    (.processor, .processor), (.subProcessor, .subProcessor), (.controller, .controller),
    (.jointController, .jointController),
  ]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ role: RecipientRole) { self = Self.named.first { $0.recipient == role }?.role ?? [] }

  /// The roles of all parties, by number: from flows to them, from activities, and from agreements.
  static func all(in register: RegistrySnapshot) -> [PartyRoles] {
    var roles = register.parties.map { $0.own ? PartyRoles.own : [] }
    func note(_ role: PartyRoles, _ party: ID<Party>) {
      if let number = register.number(of: party) { roles[number.index].insert(role) }
    }
    register.flows.forEach { _, row in
      if let party = register.party(of: row.to) { roles[party.index].insert(PartyRoles(row.role)) }
    }
    for activity in register.activities {
      let role: PartyRoles = activity.role == .jointController ? .jointController : .controller
      for share in activity.controllers { note(role, share.party) }
      if let processor = activity.processor { note(.processor, processor) }
    }
    for agreement in register.agreements where !agreement.draft {
      for entry in agreement.subProcessing?.entries ?? [] { note(.subProcessor, entry.party) }
      guard agreement.kind == .processing || agreement.kind == .legalAct else { continue }
      // Who is a processor for a processor is a sub-processor, which flows and lists say.
      for party in agreement.parties(on: .processor) {
        guard let number = register.number(of: party),
          roles[number.index].isDisjoint(with: [.processor, .subProcessor])
        else { continue }
        roles[number.index].insert(.processor)
      }
    }
    return roles
  }
}
