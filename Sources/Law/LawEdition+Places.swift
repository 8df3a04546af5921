public import Vocabulary

/// Whether a place is inside a group of places on a day.
public enum Presence: Hashable, Sendable {
  /// It is.
  case inside
  /// It is not; so is every place that the tables do not name.
  case outside
  /// A person has to look.
  case review
}

/// A group whose members the tables of membership know.
public enum MemberGroup: Hashable, Sendable {
  /// The European Economic Area.
  case eea
  /// The European Union.
  case eu
}

/// Who asks about a territory to which a state extends its own law.
public enum TerritoryReading: Hashable, Sendable {
  /// Someone who sends data there: the territory is what the EEA Agreement says.
  case asImporter
  /// An exporter there, and an agreement's list of places: the territory is what the state says.
  case asNationalTerritory
}

/// On which days the GDPR is law at a seat.
public enum GDPRForce: Hashable, Sendable {
  /// It is law there by itself, on these days.
  case inForce(Period)
  /// Outside the EEA: it is law only where Art. 3 makes it so.
  case outsideEEA
  /// A person has to look.
  case review
}

extension LawEdition {
  /// What the tables say of a country or territory, if anything.
  public func membership(of code: String) -> Membership? { index.memberships[code].map { memberships[$0] } }

  /// Whether a place is in the EEA on a day.
  public func isInEEA(_ code: String, on day: Day, reading: TerritoryReading = .asImporter) -> Presence {
    presence(of: code, in: .eea, on: day, reading: reading)
  }

  /// Whether a place is in the EU on a day.
  public func isInEU(_ code: String, on day: Day, reading: TerritoryReading = .asImporter) -> Presence {
    presence(of: code, in: .eu, on: day, reading: reading)
  }

  /// Whether a place is in a group on a day.
  public func presence(
    of code: String, in group: MemberGroup, on day: Day, reading: TerritoryReading = .asImporter
  ) -> Presence {
    guard let place = membership(of: code) else { return .outside }
    let whole =
      switch place.kind {
      case .territoryIn: place.partOf
      default: reading == .asNationalTerritory ? place.nationalOf : nil
      }
    // The tables are refused unless the whole is a member by itself, so this goes one step and no further.
    if let whole, let state = membership(of: whole) { return Self.contains(group, state, day) }
    if place.treatment == .review { return .review }
    return Self.contains(group, place, day)
  }

  private static func contains(_ group: MemberGroup, _ place: Membership, _ day: Day) -> Presence {
    let period =
      switch group {
      case .eea: place.eea
      case .eu: place.eu
      }
    return period?.contains(day) == true ? .inside : .outside
  }

  /// On which days the GDPR is law for a party with its seat in a place.
  public func gdprInForce(seat code: String) -> GDPRForce {
    guard let place = membership(of: code) else { return .outsideEEA }
    if let period = place.gdpr { return .inForce(period) }
    if place.kind == .territoryIn, let whole = place.partOf, let period = membership(of: whole)?.gdpr {
      return .inForce(period)
    }
    return place.treatment == .review ? .review : .outsideEEA
  }

  /// The members of a group on a day, by code; places under review are not among them.
  public func members(of group: MemberGroup, on day: Day) -> [String] {
    memberships.filter { presence(of: $0.code, in: group, on: day) == .inside }.map(\.code)
      .sorted { $0.precedesByBytes($1) }
  }

  /// A country or an organisation by name; none for a code that the tables do not know.
  public func placeName(_ code: String, _ language: Language) -> String? {
    if let place = index.countries[code] { return countries[place].name(language) }
    return index.organisations[code].map { organisations[$0].name(language) }
  }

  /// Whether a code is a country of ISO 3166-1.
  public func isCountry(_ code: String) -> Bool { index.countries[code] != nil }
}
