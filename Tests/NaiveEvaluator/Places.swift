public import Law
public import Vocabulary

/// Sections 1 to 3: countries, territories, organisations and the groups that they form on a day.
public struct Places: Sendable {
  private let day: Day
  private let rows: [String: Membership]
  /// Countries with a decision in force for the whole of them.
  private let adequate: Set<String>

  /// Places as the law has them on a day.
  public init(_ law: LawEdition, on day: Day) {
    self.day = day
    rows = Dictionary(uniqueKeysWithValues: law.memberships.map { ($0.code, $0) })
    adequate = Set(law.adequacy.filter { $0.kind == .country && $0.period.contains(day) }.map(\.place))
  }

  func row(_ code: String) -> Membership? { rows[code] }
  func isGroup(_ place: String) -> Bool { PlaceCode.groups.contains(place) }
  func isAdequate(_ country: String) -> Bool { adequate.contains(country) }

  enum Presence { case inside, outside, review }

  /// Whether data that go there leave the EEA: a territory is what the EEA Agreement says, unless it is one with a state.
  func asImporter(_ place: String) -> Presence {
    if place == "EEA" || place == "EU" { return .inside }
    guard let row = rows[place] else { return .outside }
    if row.kind == .territoryIn { return isMember(row.partOf.flatMap { rows[$0] }) }
    return row.treatment == .review ? .review : isMember(row)
  }

  /// The same for somebody who sits there: a territory under a state's law is that state.
  func asNationalTerritory(_ place: String) -> Presence {
    if let state = state(of: place) { return isMember(state) }
    return asImporter(place)
  }

  private func isMember(_ row: Membership?) -> Presence { row?.eea?.contains(day) == true ? .inside : .outside }

  /// The state whose law a territory has, or that it is part of.
  func state(of place: String) -> Membership? {
    guard let row = rows[place] else { return nil }
    if let state = row.nationalOf { return rows[state] }
    return row.kind == .territoryIn ? row.partOf.flatMap { rows[$0] } : nil
  }

  /// Whether nobody has settled to what a territory belongs.
  func isUnsettled(_ place: String) -> Bool { rows[place]?.treatment == .review && state(of: place) == nil }

  /// A place and what stands above it on the day.
  func up(_ place: String) -> [String] {
    if place == "EU" { return ["EU", "EEA"] }
    if isGroup(place) { return [place] }
    let state = state(of: place)
    let decisive = state ?? rows[place]
    var above = [place]
    if let state { above.append(state.code) }
    if decisive?.eu?.contains(day) == true { above.append("EU") }
    if decisive?.eea?.contains(day) == true { above.append("EEA") }
    if adequate.contains(place) { above.append("adequate") }
    return above
  }

  /// What stands below a place on the day, groups left out.
  func below(_ place: String) -> [String] {
    Set(rows.keys).union(adequate).filter { $0 != place && up($0).contains(place) }
  }
}
