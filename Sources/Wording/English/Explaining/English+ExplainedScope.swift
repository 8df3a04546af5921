import Checks
import Law
import Registry
import Vocabulary

extension English {
  func underAgreement(_ agreement: String) -> String { "What the flow declares, under \(agreement):" }
  func notDeclaredByFlow() -> String { "the flow does not say." }
  func noneByFlow() -> String { "the flow has none, confirmed." }
  func notStatedByAgreement() -> String { "the agreement does not say." }

  func term(_ term: String, _ coverage: Coverage?, by words: [String]) -> String {
    let by = words.isEmpty ? "" : " by “\(list(words))”"
    return switch coverage {
    case nil: "\(term): covered\(by)"
    case .excluded: "\(term): ruled out\(by)"
    case .outside: "\(term): not named"
    case .notNamed: "\(term): not named as such" + (words.isEmpty ? "" : ", only “\(list(words))” is")
    case .notSpecific: "\(term): only a heading is named" + (words.isEmpty ? "" : ", “\(list(words))”")
    case .unclear: "\(term): not clear" + (words.isEmpty ? "" : ", because of “\(list(words))”")
    }
  }

  func mustAuthorise(_ party: String, throughout: Bool) -> String {
    throughout
      ? "\(party), a sub-processor further down, must be authorised here too:"
      : "The sub-processor \(party) must be authorised here:"
  }

  func agreed(_ authorisation: Authorisation?, notice: String?, objection: String?) -> String {
    let days = [notice.map { "notice \($0)" }, objection.map { "time to object \($0)" }].compactMap { $0 }
    let limits = days.isEmpty ? "" : "; \(days.joined(separator: ", "))"
    return switch authorisation {
    case nil: "The agreement does not say whether sub-processors are allowed."
    case .some(.none): "The agreement allows no sub-processors."
    case .specific: "The agreement asks for approval of each sub-processor\(limits)."
    case .general: "The agreement allows sub-processors after notice\(limits)."
    }
  }

  func entry(_ entry: SubProcessorEntry?, freeFrom: Day?) -> [String] {
    guard let entry else { return ["It has no entry in the list."] }
    var steps: [String] = []
    if entry.listed { steps.append("listed when the agreement was made") }
    if let day = entry.notified { steps.append("notified on \(date(day))") }
    if let day = entry.approved { steps.append("approved on \(date(day))") }
    for objection in entry.objections { steps.append("objection on \(date(objection.day)), \(outcome(objection))") }
    if let day = freeFrom { steps.append("free to use from \(date(day))") }
    if let day = entry.period.from { steps.append("used from \(date(day))") }
    if let day = entry.period.until { steps.append("used until \(date(day))") }
    if let day = entry.withdrawn { steps.append("withdrawn on \(date(day))") }
    return [
      steps.isEmpty ? "It has an entry in the list without days." : steps.joined(separator: "; ").withCapital + "."
    ]
  }

  private func outcome(_ objection: Objection) -> String {
    switch objection.outcome {
    case .open: "open"
    case .upheld: "upheld"
    case .settled: "settled"
    }
  }

  func transferEnds(
    _ exporters: [String], _ exporterRole: String, _ importer: String, _ importerRole: String, isOnward: Bool
  ) -> String {
    "\(list(exporters)) (as \(exporterRole)) sends the data, and \(importer) (as \(importerRole)) gets them."
      + (isOnward ? " The sender is outside the EEA itself, so this is an onward transfer (GDPR 44)." : "")
  }

  func presence(_ place: PlaceName?, _ presence: Presence?) -> String {
    guard let place, let presence else { return "Where the recipient gets them is not recorded." }
    let within = place.isCountry ? within([place]) : "at \(place.name)"
    return switch presence {
    case .inside: "The recipient gets them \(within), inside the EEA."
    case .outside: "The recipient gets them \(within), outside the EEA."
    case .review: "The recipient gets them \(within); whether that is inside the EEA needs a lawyer's look."
    }
  }

  func nothingToCover() -> String { "No place has to be covered by a basis." }
  func toCover(_ place: PlaceName, _ answer: Answer) -> String {
    "A basis is needed for what goes \(toPlaces([place])): \(word(answer))."
  }
  func noBasisTried() -> String { "There is no basis to try." }

  func rowOfLaw(_ row: LawReference, _ source: String) -> String {
    "Row of law: \(row.table.rawValue) \(row.row), \(confidence(row.confidence)). "
      + (source.isEmpty ? "" : "Source: \(source)")
  }

  func waiting(_ checks: [String], for check: String, _ cause: String?) -> String {
    "\(list(checks)) \(checks.count == 1 ? "waits" : "wait") for \(check)" + (cause.map { ": \($0)" } ?? "") + "."
  }
  func nothingWaits() -> String { "Nothing waits." }
}
