internal import Registry
internal import Vocabulary

/// Parties, systems and activities of which something is not, or otherwise, declared.
extension Maker {
  mutating func damageParty() {
    guard !register.parties.isEmpty else { return }
    let index = number(0..<register.parties.count)
    var party = register.parties[index]
    switch number(0..<16) {
    case 0: party.name = nil
    case 1: party.address = nil
    case 2: party.contact = pick([nil, .erased(before()), .held(ContactDetails(email: "a@example.org"))])
    case 3: party.own.toggle()
    case 4: party.seat = nil
    case 5: party.seat = pick(Trees.inside + Trees.outside)
    case 6: party.kind = pick([nil, .publicAuthority, .internationalOrganisation])
    case 7:
      party.seat = pick(["US", "GB", "NC", nil])
      party.underArticle3 = pick([true, false, nil])
    case 8: party.group = pick(["north", "south", nil])
    case 9: party.sectors = newSectors()
    case 10: party.organisation = pick(["EPO", "UN-X", nil])
    default:
      party.seat = chance(60) ? "US" : party.seat
      damageListings(&party)
    }
    register.parties[index] = party
  }

  private mutating func newSectors() -> [SectorPosition] {
    some(["jp-2019", "ca-2001", "kr-2021"], 0...3).map { decision in
      SectorPosition(decision: decision, inside: chance(40), period: chance(70) ? Period() : Period(until: near()))
    }
  }

  private mutating func damageListings(_ party: inout Party) {
    var listing = party.listings.first ?? Listing(decision: "us-dpf", period: Period(from: before()))
    switch number(0..<9) {
    case 0: party.listings = []
    case 1: listing.humanResources = pick([false, nil])
    case 2: listing.checked = nil
    case 3: listing.checked = near()
    case 4: listing.period.from = nil
    case 5: listing.period.until = near()
    case 6: listing.decision = pick(["us-dpf", "us-privacy-shield", "us-safe-harbour"])
    case 7: listing.checked = before(366...900)
    default:
      listing.humanResources = true
      listing.checked = before(0...30)
    }
    if !party.listings.isEmpty || chance(60) {
      party.listings = chance(15) ? party.listings + [listing] : [listing]
    }
  }

  mutating func damageSystem() {
    if chance(40) {
      changeFlow { maker, flow in
        guard let party = maker.party(flow.to) else { return }
        let system = maker.newSystem(party)
        if maker.chance(70) {
          flow.to = .system(system)
        } else if let source = maker.party(flow.from) {
          flow.from = .system(maker.newSystem(source))
        }
      }
    }
    guard !register.systems.isEmpty else { return }
    let index = number(0..<register.systems.count)
    switch number(0..<4) {
    case 0, 1: register.systems[index].operator = nil
    case 2: (register.systems[index].storage, register.systems[index].access) = (.undeclared, newPlaces())
    default: register.systems[index].storage = newPlaces()
    }
  }

  mutating func damageActivity() {
    guard !register.activities.isEmpty else { return }
    let index = number(0..<register.activities.count)
    switch number(0..<6) {
    case 0: register.activities[index].controllers = []
    case 1: register.activities[index].reviewEvery = CalendarDuration(days: pick([7, 30]))
    case 2: register.activities[index].controllers.append(ControllerShare(pick(register.parties.map(\.id))))
    case 3: register.activities[index].controllers = [ControllerShare(pick(register.parties.map(\.id)))]
    default:
      guard let controller = register.activities[index].controllers.first?.party else { return }
      let (seat, article3) = (pick(["US", "GB", "NC", "NO", "SJ", "AX", nil]), pick([true, false, nil]))
      register.change(controller) { ($0.seat, $0.underArticle3) = (seat, article3) }
    }
  }
}
