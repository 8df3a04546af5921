import Law
import Registry
import Vocabulary

/// The places that a register and the law name, and how they stand to the EEA and to the groups on the day.
final class PlaceTable {
  /// Inside the EEA, outside, or in need of a person's look; as an importer's place.
  private(set) var presence: [Presence] = []
  private(set) var codes: [String] = []
  private var index: [String: Int] = [:]
  /// A place, the state that it is read as, and the groups that hold it on the day.
  private var above: [[Int]] = []
  private var members: [[Int]?] = []
  private var reviewed: [[Int]?] = []
  private(set) var placeOfUse: [UInt32] = []
  /// The rows of the EEA's table that were written from memory, by place.
  private(set) var uncertain: [Int: LawReference] = [:]

  static let groups = PlaceCode.groups
  /// The place of an international organisation whose code is not declared.
  static let unnamed = "?"

  var count: Int { codes.count }

  init(_ register: RegistrySnapshot, law: LawEdition, day: Day) {
    for group in Self.groups { _ = number(group) }
    for membership in law.memberships { _ = number(membership.code) }
    for decision in law.adequacy { _ = number(decision.place) }
    placeOfUse = register.names.placeUses.map { UInt32(number($0.place)) }
    for agreement in register.agreements {
      for dimension in [Dimension.storage, .access] {
        let limit = agreement.scope[dimension]
        for code in (limit.named ?? []) + limit.excluded + limit.added + limit.removed { _ = number(code) }
      }
    }
    for party in register.parties {
      for code in [party.seat, party.organisation] + party.establishments.map(\.country) {
        if let code { _ = number(code) }
      }
    }
    for details in register.details { if let code = details.establishment { _ = number(code) } }
    for promise in register.notices.flatMap(\.promises) { for code in promise.places { _ = number(code) } }
    _ = number(Self.unnamed)
    place(law, day)
  }

  private func number(_ code: String) -> Int {
    if let known = index[code] { return known }
    index[code] = codes.count
    codes.append(code)
    return codes.count - 1
  }

  func number(of code: String) -> Int? { index[code] }

  private func place(_ law: LawEdition, _ day: Day) {
    let adequate = Set(law.wholeCountryDecisions(on: day).map(\.place))
    members = Array(repeating: nil, count: count)
    reviewed = members
    for (place, code) in codes.enumerated() {
      if let group = Self.groups.firstIndex(of: code) {
        presence.append(code == "adequate" ? .outside : .inside)
        above.append(code == "EU" ? [group, 0] : [group])
        continue
      }
      presence.append(law.isInEEA(code, on: day))
      let row = law.membership(of: code)
      if let row, row.source.confidence >= .memory { uncertain[place] = row.reference }
      let whole = row?.nationalOf ?? (row?.kind == .territoryIn ? row?.partOf : nil)
      var up = [place] + (whole.flatMap { index[$0] }.map { [$0] } ?? [])
      if law.isInEEA(code, on: day, reading: .asNationalTerritory) == .inside { up.append(0) }
      if law.isInEU(code, on: day, reading: .asNationalTerritory) == .inside { up.append(1) }
      if adequate.contains(code) { up.append(2) }
      above.append(up)
      if row?.treatment == .review, row?.nationalOf == nil {
        reviewed[place] = [0, 1] + (row?.partOf.flatMap { index[$0] }.map { [$0] } ?? [])
      }
    }
    // A territory that follows a state is in the groups of that state.
    for group in Self.groups.indices {
      members[group] = codes.indices.filter { $0 != group && above[$0].contains(group) }
    }
  }

  /// How a place stands to a limit; `nil` where it is covered.
  func coverage(of place: Int, under limit: Limit) -> Coverage? {
    if let members = members[place] { return coverage(ofGroup: place, members, under: limit) }
    if let groups = reviewed[place] { return coverage(ofReviewed: place, groups, under: limit) }
    if limit.excluded.contains(where: { above[place].contains($0) }) { return .excluded }
    let isBelow = { (other: Int) in other != place && self.above[other].contains(place) }
    if limit.named.contains(where: { above[place].contains($0) }) {
      return limit.excluded.contains(where: isBelow) ? .unclear : nil
    }
    let below = limit.named.contains { name in
      isBelow(name) && !limit.excluded.contains { above[name].contains($0) }
    }
    return below ? .unclear : .outside
  }

  private func coverage(ofGroup group: Int, _ members: [Int], under limit: Limit) -> Coverage? {
    if limit.excluded.contains(where: { above[group].contains($0) }) { return .excluded }
    if limit.named.contains(where: { above[group].contains($0) }) {
      let broken = members.contains { member in limit.excluded.contains { above[member].contains($0) } }
      return broken ? .unclear : nil
    }
    let single = members.filter { self.members[$0] == nil }
    if !single.isEmpty, single.allSatisfy({ coverage(of: $0, under: limit) == nil }) { return nil }
    let below = limit.named.contains { name in
      name != group && above[name].contains(group) && !limit.excluded.contains { above[name].contains($0) }
    }
    return below ? .unclear : .outside
  }

  private func coverage(ofReviewed place: Int, _ groups: [Int], under limit: Limit) -> Coverage? {
    if limit.excluded.contains(place) { return .excluded }
    if limit.named.contains(place) { return limit.excluded.contains { $0 < 2 } ? .unclear : nil }
    return (limit.named + limit.excluded).contains { groups.contains($0) } ? .unclear : .outside
  }

  /// Whether one place is another, or what that is read as, belongs to, or is held by on the day.
  func isAtOrAbove(_ place: Int, _ other: Int) -> Bool { above[other].contains(place) }

  /// Whether a place, or what it is read as or belongs to, is excluded.
  func isExcluded(_ place: Int, by limit: Limit) -> Bool {
    limit.excluded.contains { above[place].contains($0) }
  }

  /// The places that a limit covers.
  func covered(by limit: Limit) -> Bits {
    var covered = Bits(width: (count + 63) / 64)
    for place in 0..<count where coverage(of: place, under: limit) == nil { covered.insert(place) }
    return covered
  }
}
