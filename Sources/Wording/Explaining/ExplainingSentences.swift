import Checks
import Law
import Registry
import Vocabulary

/// The parts of an explanation, in their order.
enum ExplanationPart: CaseIterable {
  /// Which law applies.
  case law
  /// The chains with their hops.
  case chains
  /// The transfer to a third country.
  case transfer
  /// The answer of every check.
  case answers
  /// What waits for what.
  case waiting
}

/// How the answers for a flow came about, in words.
protocol ExplainingSentences {
  func explanationTitle(_ flow: String) -> String
  func explained(on day: Day, by edition: String) -> String
  func heading(_ part: ExplanationPart) -> String
  func standing(_ controller: String, seat: PlaceName?, _ standing: ExplainedController.Standing) -> String
  func noController() -> String
  /// What follows from what sort of flow it is; none where chains are asked for.
  func course(_ course: Explanation.Course) -> String?

  func chain(_ number: Int, of count: Int) -> String
  func hop(_ number: Int, of count: Int, from sender: String, to recipient: String) -> String
  func passesOn(_ flow: String) -> String
  func chainIsBroken(_ code: Code) -> String
  func onBehalf(of principals: [String]) -> String
  func noPrincipal() -> String
  func tried(_ count: Int) -> String
  func candidate(_ agreement: String, _ force: ExplainedCandidate.InForce, _ period: Period, _ conclusion: String)
    -> String
  func conclusion(_ code: Code) -> String
  func attested(_ agreement: String, by parties: [String]) -> String
  func isNoCandidate() -> String
  func vector(_ wanting: [String]) -> String
  func weighed(_ check: String, _ answer: Answer, _ severity: Severity) -> String
  func isOnlyOne() -> String
  func isChosen() -> String
  func isChosenAsAttested() -> String
  func lost(by reason: NearnessReason, check: String) -> String
  func waits(for check: String) -> String
  func isNotJudged() -> String

  func underAgreement(_ agreement: String) -> String
  func notDeclaredByFlow() -> String
  func noneByFlow() -> String
  func notStatedByAgreement() -> String
  func term(_ term: String, _ coverage: Coverage?, by words: [String]) -> String

  func mustAuthorise(_ party: String, throughout: Bool) -> String
  func agreed(_ authorisation: Authorisation?, notice: String?, objection: String?) -> String
  func entry(_ entry: SubProcessorEntry?, freeFrom: Day?) -> [String]

  func transferEnds(
    _ exporters: [String], _ exporterRole: String, _ importer: String, _ importerRole: String, isOnward: Bool
  ) -> String
  func presence(_ place: PlaceName?, _ presence: Presence?) -> String
  func nothingToCover() -> String
  func toCover(_ place: PlaceName, _ answer: Answer) -> String
  func noBasisTried() -> String
  func rowOfLaw(_ row: LawReference, _ source: String) -> String
  func waiting(_ checks: [String], for check: String, _ cause: String?) -> String
  func nothingWaits() -> String
}

/// One made-up example for each check: what fails it, and what mends that.
protocol ExampleSentences {
  func exampleLabel() -> String
  func example(_ check: CheckName) -> String
}
