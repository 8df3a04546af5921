import Checks
import Law
import Vocabulary

/// The checks by name, what they ask and when they fail.
protocol CheckSentences {
  func name(_ check: CheckName) -> String
  func question(_ check: CheckName) -> String
  func failure(_ check: CheckName) -> String
  /// A provision as it is cited in the language, from the way documents write it: `GDPR 28(3)`.
  func provision(_ citation: String) -> String
  func word(_ answer: Answer) -> String
  func word(_ severity: Severity) -> String
}

/// The names of things inside a sentence, and what an answer lists.
protocol DetailSentences {
  func list(_ words: [String]) -> String
  func date(_ day: Day) -> String
  func agreement(_ name: String, between parties: [String]) -> String
  func amendment(_ name: String) -> String
  func flow(_ name: String) -> String
  func activity(_ name: String) -> String
  func system(_ name: String) -> String
  func unnamedParty(_ key: String) -> String
  func group(_ group: PlaceGroup) -> String
  func matter(_ dimension: Dimension) -> String
  /// `in the United States`, with the preposition and the article that the language asks for.
  func within(_ places: [PlaceName]) -> String
  /// `to the United States`.
  func toPlaces(_ places: [PlaceName]) -> String
  /// `from the United States`.
  func fromPlaces(_ places: [PlaceName]) -> String

  func terms(_ terms: String, _ dimension: Dimension, _ coverage: Coverage, under holder: String) -> String
  func notDeclared(_ matters: String) -> String
  func notStated(_ matters: String, in holder: String) -> String
  func conflict(_ matter: String, _ amendments: String) -> String
  func missingAgreement(_ principal: String, _ processor: String) -> String
  func missingArrangement(_ controller: String, _ other: String) -> String
  func ended(_ agreement: String, _ day: Day) -> String
  func starts(_ agreement: String, _ day: Day) -> String
  func unsigned(_ parties: String, count: Int, _ agreement: String) -> String
  func noHash(_ agreement: String) -> String
  func notBound(_ agreement: String) -> String
  func clauses(_ clauses: String, in agreement: String, absent: Bool) -> String
  func particulars(of party: String, address: Bool, contact: Bool) -> String
  func clauseCount(_ count: Int, in agreement: String, absent: Bool, fromAbove: Bool) -> String
  func ownPurposes(_ purposes: String) -> String
  func operatorOf(_ system: String) -> String
  func identityOf(_ party: String) -> String
  func officersOf(_ parties: String) -> String
  func addressOf(_ party: String) -> String
  func contactAt(_ party: String) -> String
  func alsoNotRecorded(_ particulars: String) -> String
  func receivedBy(_ parties: String, under agreement: String) -> String
  func confirmedOn(_ day: Day) -> String
  func operators(_ places: [PlaceName], _ dimension: Dimension) -> String
  func elsewhere(_ places: [PlaceName], _ dimension: Dimension) -> String
  func tried(_ basis: String, _ outcome: Answer, _ why: String, for place: String?) -> String
  func fromMemory(_ rows: String, count: Int) -> String
}

/// A group of places that a scope or a flow may name.
enum PlaceGroup: String, CaseIterable {
  /// The European Economic Area.
  case eea = "EEA"
  /// The European Union.
  case eu = "EU"
  /// Countries with an adequacy decision.
  case adequate
  /// An international organisation of which no code is declared.
  case unknownOrganisation = "?"
}

/// The bases for a transfer, and why each holds or does not.
protocol BasisSentences {
  func decision(_ name: String, _ citation: String) -> String
  /// The number of a decision, as the language cites it.
  func citation(_ decision: String) -> String
  /// Why a decision ended, from the words of the table of law.
  func ending(_ reason: String) -> String
  func forerunner(_ name: String, _ citation: String, _ why: String, _ reason: String) -> String
  func standardClauses(_ set: String, in agreement: String?) -> String
  func bindingRules(in agreement: String) -> String
  func otherSafeguard(_ label: String, in agreement: String) -> String
  func exporterListing(_ decision: String) -> String
  func joinedClauses(_ agreement: String) -> String
  func sameCountry() -> String
  func derogation(_ label: String) -> String
  func why(_ why: BasisTried.Why) -> String
  /// When a set of clauses could be concluded, and until when it may be relied on.
  func usable(_ set: String, concluded: Period, until last: Day?) -> String
  /// Which annexes each module of a set has: the modules that ask for the same ones stand together.
  func annexes(_ modules: [(modules: [String], annexes: String)]) -> String
  /// Where the conditions of a derogation stand.
  func conditions(of provision: String) -> String
}

/// The words of the text report.
protocol ReportSentences {
  func title(_ register: String, _ day: Day) -> String
  func lawEdition(_ name: String, knownUntil: Day, isLater: Bool) -> String
  func notes() -> String
  func undatedFacts() -> String
  /// Which rules of the law the checks do not ask about.
  func notJudgedYet() -> String
  func memoryRow(_ row: String, _ facts: String, _ findings: [Int]) -> String
  func invented(_ counts: [InventedCount]) -> String
  func standing(_ report: Report) -> [String]
  func heading(_ section: ReportSection, _ count: Int) -> String
  func nothingFound() -> String
  /// The heading above one line for each cause.
  func glance() -> String
  func label(_ label: EntryLabel) -> String
  func several(_ cause: String, _ count: Int) -> String
  /// A sentence that holds for each of several things of a sort.
  func ofEach(_ kind: Scene.Kind, _ count: Int, _ sentence: String) -> String
  func flow(_ name: String, route: String, what: String?, purposes: String?) -> String
  func andMore(_ count: Int) -> String
  func plusMore(_ count: Int) -> String
  func waiting(_ count: Int) -> String
  func waiting(_ count: Int, onEachOf flows: Int) -> String
  func accepted(_ count: Int, of total: Int) -> String
  func notInForce(_ checks: [String], _ countries: [PlaceName]) -> String
  func closing(_ counts: ClosingCounts) -> [String]
}

/// The words of the catalogue.
protocol CatalogueSentences {
  func catalogueTitle(_ count: Int) -> String
  func inForce(_ first: Day, later: [(day: Day, countries: [PlaceName])]) -> String
  /// A provision of a country's own law, where and when it is law.
  func nationalLaw(_ name: String, in place: PlaceName, _ period: Period) -> String
  func label(_ label: ExplanationLabel) -> String
  func thing(_ thing: Scene.Kind) -> String
  func theController() -> String
  func theSender() -> String
  func theRecipient() -> String
  func theParty() -> String
  func thePrincipal() -> String
  func theOtherController() -> String
  func theArrangement() -> String
  /// What the findings of a check weigh, where that depends on more than what is found; none where it does not.
  func weight(_ check: CheckName) -> String?
  /// What findings weigh by what is found.
  func weights(_ words: [String]) -> String
  func theProcessor() -> String
}

/// The words of the tables of law.
protocol LawSentences {
  func table(_ table: LawTable) -> String
  func rows(_ count: Int, unverified: Int) -> String
  func confidence(_ confidence: Confidence) -> String
  func period(_ period: Period) -> String
  func label(_ label: LawLabel) -> String
  func role(_ role: StandardModule.Role) -> String
  func mark(_ marks: Marks) -> String
  func tablesTitle(_ edition: String) -> String
  /// A text of the tables of law, which are written in English.
  func lawText(_ text: String) -> String
}
