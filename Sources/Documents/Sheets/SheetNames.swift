internal import Law
internal import Registry
internal import Vocabulary

/// What people call things in a list, and which thing of the register or the law each name means.
struct SheetNames {
  /// Ids by what something is called.
  typealias Called = [String: [String]]
  private(set) var parties: Called = [:]
  private(set) var actors: Called = [:]
  private(set) var activities: Called = [:]
  private(set) var numbers: [String: String] = [:]
  private let countries: [String: String]
  private let organisations: Set<String>
  private let terms: [Taxonomy: Called]

  init(_ register: RegistrySnapshot, _ law: LawEdition) {
    var places: [String: String] = [:]
    for country in law.countries {
      for name in [country.code, country.nameEN, country.nameNB] { places[Self.plain(name)] = country.code }
    }
    for (name, code) in Self.alsoCalled { places[name] = code }
    countries = places
    organisations = Set(law.organisations.map(\.code))
    terms = Dictionary(uniqueKeysWithValues: Taxonomy.allCases.map { ($0, Self.terms($0, register, law)) })
    for party in register.parties {
      Self.note(party.id.key, [party.id.key, party.name ?? ""], in: &parties)
      Self.note(party.id.key, [party.id.key, party.name ?? ""], in: &actors)
      if let number = party.registrationNumber { numbers[Self.digits(number)] = party.id.key }
    }
    for system in register.systems { Self.note(system.id.key, [system.id.key, system.title ?? ""], in: &actors) }
    for activity in register.activities {
      Self.note(activity.id.key, [activity.id.key, activity.title ?? ""], in: &activities)
    }
  }

  private static let alsoCalled = [
    "uk": "GB", "great britain": "GB", "england": "GB", "united states of america": "US",
  ]

  private static func terms(_ taxonomy: Taxonomy, _ register: RegistrySnapshot, _ law: LawEdition) -> Called {
    var called: Called = [:]
    for term in law.taxonomy(taxonomy).terms {
      for name in Set([term.id, plain(term.labelEN), plain(term.labelNB)]) { called[name, default: []].append(term.id) }
    }
    for term in register.terms where term.taxonomy == taxonomy {
      let names = [term.id, term.labelEN ?? "", term.labelNB ?? ""].map { plain($0) }.filter { !$0.isEmpty }
      for name in Set(names) { called[name, default: []].append(term.id) }
    }
    return called
  }

  private static func note(_ id: String, _ names: [String], in called: inout Called) {
    for name in Set(names.map { plain($0) }) where !name.isEmpty { called[name, default: []].append(id) }
  }

  /// A name as it is compared: capitals do not matter, and blanks only between words.
  static func plain(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A number in a register of companies as it is compared: `NO 987 654 321 MVA` and `987654321` are one.
  static func digits(_ number: String) -> String {
    let digits = number.filter { $0.isASCII && $0.isNumber }
    return digits.count >= 6 ? digits : plain(number)
  }

  /// A country by its name or its two letters.
  func country(_ text: String) -> String? { countries[Self.plain(text)] }

  /// A country, an organisation that the law names, or a group of countries.
  func place(_ text: String) -> String? {
    if let country = country(text) { return country }
    let groups = ["eea": "EEA", "eøs": "EEA", "eu": "EU"]
    return groups[Self.plain(text)] ?? (organisations.contains(text.uppercased()) ? text.uppercased() : nil)
  }

  /// The words that a text means.
  func terms(_ text: String, _ taxonomy: Taxonomy) -> [String] { terms[taxonomy]?[Self.plain(text)] ?? [] }
}
