import Checks
import Vocabulary

extension Bokmaal {
  func agreement(_ name: String, between parties: [String]) -> String {
    "avtalen «\(name)»" + (parties.isEmpty ? "" : " mellom \(list(parties))")
  }
  func amendment(_ name: String) -> String { "tillegget «\(name)»" }
  func flow(_ name: String) -> String { "dataflyten «\(name)»" }
  func activity(_ name: String) -> String { "behandlingsaktiviteten «\(name)»" }
  func system(_ name: String) -> String { "systemet «\(name)»" }
  func unnamedParty(_ key: String) -> String { "den ukjente parten «\(key)»" }

  func group(_ group: PlaceGroup) -> String {
    switch group {
    case .eea: "EØS"
    case .eu: "EU"
    case .adequate: "landene med adekvansbeslutning"
    case .unknownOrganisation: "en internasjonal organisasjon som ikke er registrert"
    }
  }

  func matter(_ dimension: Dimension) -> String {
    switch dimension {
    case .categories: "kategorier av personopplysninger"
    case .subjects: "kategorier av registrerte"
    case .purposes: "formål"
    case .operations: "behandlingsmåter"
    case .storage: "lagringssteder"
    case .access: "steder med tilgang"
    }
  }

  func terms(_ terms: String, _ dimension: Dimension, _ coverage: Coverage, under holder: String) -> String {
    let matters = matter(dimension)
    return switch coverage {
    case .excluded: "\(matters) som er utelukket i \(holder): \(terms)"
    case .outside: "\(matters) som ikke er nevnt i \(holder): \(terms)"
    case .notNamed: "\(matters) som må nevnes uttrykkelig i \(holder): \(terms)"
    case .notSpecific: "\(matters) som bare er nevnt med en overskrift i \(holder): \(terms)"
    case .unclear: "\(matters) som bare delvis er nevnt i \(holder): \(terms)"
    }
  }

  func notDeclared(_ matters: String) -> String { "\(matters) for dataflyten" }
  func notStated(_ matters: String, in holder: String) -> String { "\(matters) i \(holder)" }
  func conflict(_ matter: String, _ amendments: String) -> String {
    "tillegg fra samme dag sier ulike ting om \(matter): \(amendments)"
  }
  func missingAgreement(_ principal: String, _ processor: String) -> String {
    "databehandleravtale mellom \(principal) og \(processor)"
  }
  func missingArrangement(_ controller: String, _ other: String) -> String {
    "hva \(controller) og \(other) har avtalt som behandlingsansvarlige"
  }
  func ended(_ agreement: String, _ day: Day) -> String { "\(agreement) gjaldt til og med \(date(day))" }
  func starts(_ agreement: String, _ day: Day) -> String { "\(agreement) gjelder fra \(date(day))" }
  func unsigned(_ parties: String, count: Int, _ agreement: String) -> String {
    "\(count == 1 ? "underskrift" : "underskrifter") fra \(parties) på \(agreement), med dag"
  }
  func noHash(_ agreement: String) -> String { "kopi av \(agreement) med SHA-256" }
  func notBound(_ agreement: String) -> String { "inngåelse av \(agreement)" }
  func clauses(_ clauses: String, in agreement: String, absent: Bool) -> String {
    absent ? "mangler i \(agreement): \(clauses)" : "ikke funnet ennå i \(agreement): \(clauses)"
  }
  func particulars(of party: String, address: Bool, contact: Bool) -> String {
    "\(party): \(list((address ? ["adresse"] : []) + (contact ? ["kontaktperson"] : [])))"
  }
  func clauseCount(_ number: Int, in agreement: String, absent: Bool, fromAbove: Bool) -> String {
    let clauses = count(number, "bestemmelse", "bestemmelser") + (fromAbove ? " fra avtalen over" : "")
    return "\(agreement): \(clauses) \(absent ? "mangler" : "ikke funnet ennå")"
  }
}
