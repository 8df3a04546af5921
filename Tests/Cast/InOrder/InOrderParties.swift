internal import Registry
internal import Vocabulary

/// Parties and systems of which everything is declared.
extension Maker {
  mutating func newParty(seat: String? = nil, own: Bool = false) -> ID<Party> {
    var party = Party(id: ID(newName()))
    party.name = "Party \(party.id)"
    party.own = own
    party.kind = chance(8) ? .publicAuthority : .private
    party.seat = seat ?? (chance(55) ? pick(Trees.inside) : pick(Trees.outside + ["US", "US", "US", "GB", "IN", "IN"]))
    party.address = "1 Street"
    party.contact = .held(ContactDetails(name: "A. Person"))
    party.officer = newOfficer(party)
    party.group = chance(40) ? pick(["north", "south"]) : nil
    if party.seat == "US" { party.listings = [newListing()] }
    let sector = ["JP": "jp-2019", "CA": "ca-2001", "KR": "kr-2021"]
    if let decision = party.seat.flatMap({ sector[$0] }) {
      party.sectors = [SectorPosition(decision: decision, inside: true)]
    }
    if seat == nil, chance(4) {
      party.kind = .internationalOrganisation
      party.organisation = chance(85) ? "EPO" : nil
      party.seat = nil
    }
    register.parties.append(party)
    return party.id
  }

  /// An officer who can be reached, or the reason why there is none.
  private mutating func newOfficer(_ party: Party) -> DataProtectionOfficer {
    if party.kind == .private, chance(40) {
      return DataProtectionOfficer(appointed: false, reason: "no monitoring on a large scale")
    }
    return DataProtectionOfficer(appointed: true, contact: .held(ContactDetails(email: "dpo@example.org")))
  }

  /// A listing that holds, where a list is in force on the day.
  private mutating func newListing() -> Listing {
    let decision = day < Day(2021, 1, 1) ? "us-privacy-shield" : "us-dpf"
    return Listing(
      decision: decision, period: Period(from: before()), checked: before(0...300), humanResources: chance(60))
  }

  mutating func anyParty(but id: ID<Party>) -> ID<Party> {
    let others = register.parties.map(\.id).filter { $0 != id }
    return others.isEmpty ? newParty() : pick(others)
  }

  /// A party, or a system of its that stands for it.
  mutating func actor(_ id: ID<Party>) -> Actor { chance(25) ? .system(newSystem(id)) : .party(id) }

  mutating func newSystem(_ id: ID<Party>) -> ID<System> {
    var system = System(id: ID("s\(newNumber())"))
    system.operator = id
    if let seat = party(id)?.seat, chance(70) {
      system.storage = .some([PlaceUse(seat, by: .recipient)])
      system.access = .some([PlaceUse(seat, by: .recipient)])
    }
    register.systems.append(system)
    return system.id
  }
}
