import Checks
import Vocabulary

extension English {
  func agreement(_ name: String, between parties: [String]) -> String {
    "the agreement “\(name)”" + (parties.isEmpty ? "" : " between \(list(parties))")
  }
  func amendment(_ name: String) -> String { "the amendment “\(name)”" }
  func flow(_ name: String) -> String { "the flow “\(name)”" }
  func activity(_ name: String) -> String { "the activity “\(name)”" }
  func system(_ name: String) -> String { "the system “\(name)”" }
  func unnamedParty(_ key: String) -> String { "the unnamed party “\(key)”" }

  func group(_ group: PlaceGroup) -> String {
    switch group {
    case .eea: "the EEA"
    case .eu: "the EU"
    case .adequate: "the countries with an adequacy decision"
    case .unknownOrganisation: "an international organisation that is not recorded"
    }
  }

  func matter(_ dimension: Dimension) -> String {
    switch dimension {
    case .categories: "categories of data"
    case .subjects: "categories of data subjects"
    case .purposes: "purposes"
    case .operations: "operations"
    case .storage: "places of storage"
    case .access: "places of access"
    }
  }

  func terms(_ terms: String, _ dimension: Dimension, _ coverage: Coverage, under holder: String) -> String {
    let matters = matter(dimension)
    return switch coverage {
    case .excluded: "\(matters) ruled out by \(holder): \(terms)"
    case .outside: "\(matters) not named in \(holder): \(terms)"
    case .notNamed: "\(matters) that \(holder) must name as such: \(terms)"
    case .notSpecific: "\(matters) named only by a heading in \(holder): \(terms)"
    case .unclear: "\(matters) only partly named in \(holder): \(terms)"
    }
  }

  func notDeclared(_ matters: String) -> String { "\(matters) of the flow" }
  func notStated(_ matters: String, in holder: String) -> String { "\(matters) in \(holder)" }
  func conflict(_ matter: String, _ amendments: String) -> String {
    "amendments of the same day say different things about \(matter): \(amendments)"
  }
  func missingAgreement(_ principal: String, _ processor: String) -> String {
    "data processing agreement between \(principal) and \(processor)"
  }
  func missingArrangement(_ controller: String, _ other: String) -> String {
    "what \(controller) and \(other) have agreed as controllers"
  }
  func ended(_ agreement: String, _ day: Day) -> String { "\(agreement) ended on \(date(day))" }
  func starts(_ agreement: String, _ day: Day) -> String { "\(agreement) begins on \(date(day))" }
  func unsigned(_ parties: String, count: Int, _ agreement: String) -> String {
    "\(count == 1 ? "signature" : "signatures") of \(parties) on \(agreement), with the day"
  }
  func noHash(_ agreement: String) -> String { "copy of \(agreement) and its SHA-256" }
  func notBound(_ agreement: String) -> String { "conclusion of \(agreement)" }
  func clauses(_ clauses: String, in agreement: String, absent: Bool) -> String {
    absent ? "absent from \(agreement): \(clauses)" : "not located in \(agreement): \(clauses)"
  }
  func particulars(of party: String, address: Bool, contact: Bool) -> String {
    "\(party): \(list((address ? ["address"] : []) + (contact ? ["contact person"] : [])))"
  }
  func clauseCount(_ number: Int, in agreement: String, absent: Bool, fromAbove: Bool) -> String {
    let clauses = count(number, "clause", "clauses") + (fromAbove ? " of the agreement above" : "")
    return "\(agreement): \(clauses) \(absent ? "absent" : "not located")"
  }
}
