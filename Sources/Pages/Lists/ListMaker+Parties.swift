import Law
import Registry
import Vocabulary
import Wording

extension ListMaker {
  var parties: ListPage {
    let roles = PartyRoles.all(in: register)
    let marks = register.parties.indices.map { shown.mark(ofParty: $0) }
    let agreements = agreementsByParty
    let order = inOrder(register.parties.count) { narrator.name(register.parties[$0].id) }
    let items = order.filter { place in
      let party = register.parties[place]
      return isOnTab(roles[place]) && fits(marks[place]) && fitsRole(roles[place])
        && (query["country"] == nil || country(of: party) == query["country"])
        && fits([party.name, party.id.key, party.registrationNumber])
    }
    return make(
      items, partyColumns(roles, marks, agreements), sortedBy: "verdict",
      filters: [search, verdicts, roleFilter, countries],
      tabs: tabs, isEmpty: register.parties.isEmpty, place: .parties)
  }

  private var tabs: [(name: String, address: Address, isCurrent: Bool)] {
    let names = [
      (nil, words.partyTabs.processors), ("controllers", words.partyTabs.controllers), ("all", words.partyTabs.all),
    ]
    return names.map { tab, name in (name, .list(.party, [("tab", tab)]), query["tab"] == tab) }
  }

  private func isOnTab(_ roles: PartyRoles) -> Bool {
    switch query["tab"] {
    case "controllers": !roles.isDisjoint(with: [.controller, .jointController, .own])
    case "all": true
    default: !roles.isDisjoint(with: [.processor, .subProcessor])
    }
  }

  private func fitsRole(_ roles: PartyRoles) -> Bool {
    guard let role = query["role"] else { return true }
    return PartyRoles.named.contains { $0.recipient.name == role && roles.contains($0.role) }
  }

  private var roleFilter: ListFilter {
    .choice(
      "role", column(.role), all: words.any,
      RecipientRole.allCases.map { ($0.name, narrator.language.pages.word($0).capitalised) }, query)
  }

  /// The filter by where somebody is.
  var countries: ListFilter {
    .choice(
      "country", column(.country), all: words.any,
      [("inside", words.inside), ("outside", words.outside), ("unknown", words.seatUnknown)], query)
  }

  /// Where a party's seat is on the day, by the word of the filter.
  func country(of party: Party) -> String {
    guard let seat = party.seat else { return party.organisation == nil ? "unknown" : "outside" }
    switch shown.law.isInEEA(seat, on: shown.day) {
    case .inside: return "inside"
    case .outside: return "outside"
    case .review: return "unknown"
    }
  }

  private var agreementsByParty: [Int] {
    var counts = [Int](repeating: 0, count: register.parties.count)
    for agreement in register.agreements {
      for party in Set((agreement.parties.map(\.party) + agreement.joined.map(\.party))) {
        if let number = register.number(of: party) { counts[number.index] += 1 }
      }
    }
    return counts
  }

  private func partyColumns(_ roles: [PartyRoles], _ marks: [FlowMark], _ agreements: [Int]) -> [ListColumn<Int>] {
    func party(_ place: Int) -> Party { register.parties[place] }
    func flows(_ place: Int) -> Int {
      Set(shown.overview.flowsFrom[place]).union(shown.overview.flowsTo[place]).count
    }
    return [
      ListColumn("name", column(.name), by: { .text(narrator.name(party($0).id).inOrder) }) { place in
        .link(
          narrator.name(party(place).id), .object(ObjectName(.party, party(place).id.key)),
          beside: [party(place).registrationNumber.map { narrator.text($0) }])
      },
      ListColumn("role", column(.role), by: { .number(Int(roles[$0].rawValue)) }) { .words(told(roles[$0])) },
      ListColumn("seat", column(.seat), by: { .text(seat(of: party($0)).inOrder) }) { place in
        .words(seat(of: party(place)), beside: [country(of: party(place)) == "outside" ? words.outside : nil])
      },
      ListColumn("flows", column(.flows), by: { .number(flows($0)) }) {
        .number(flows($0), .list(.flow, [("party", party($0).id.key)]))
      },
      ListColumn("agreements", column(.agreements), by: { .number(agreements[$0]) }) {
        .number(agreements[$0], .list(.agreement, [("party", party($0).id.key)]))
      },
      ListColumn("verdict", column(.verdict), by: { .number(Int(marks[$0].rawValue)) }) { shown.verdict(marks[$0]) },
    ]
  }

  /// A party's roles in words.
  func told(_ roles: PartyRoles) -> String {
    var told = PartyRoles.named.filter { roles.contains($0.role) }
      .map { narrator.language.pages.word($0.recipient) }
    if roles.contains(.own) { told.append(words.ourOwn) }
    return (told.isEmpty ? words.noRole : told.joined(separator: ", ")).capitalised
  }

  func seat(of party: Party) -> String {
    (party.seat ?? party.organisation).map { narrator.place($0) } ?? words.seatUnknown
  }
}
