import Checks
import Registry
import Vocabulary

/// The names of promises, notices, points and periods, and what answers list of them.
protocol SubjectSentences {
  /// A name in quotation marks.
  func quoted(_ name: String) -> String
  /// A promise by what it promises, and where it stands.
  func promise(_ kind: PromiseKind, in notice: String, at place: String?) -> String
  func notice(_ name: String) -> String
  func subProcessor(_ name: String, under agreement: String) -> String
  func duration(_ duration: CalendarDuration) -> String
  /// What a time limit runs from.
  func event(_ event: String) -> String
  func point(_ kind: CollectionKind, _ title: String?) -> String
  func theFlows(_ names: String, count: Int) -> String
  func theActivities(_ names: String, count: Int) -> String
  /// `1 activity`, `2 activities`.
  func subjects(_ kind: Subject.Kind, _ count: Int) -> String
  func sameSubjects(_ kind: Subject.Kind, _ count: Int) -> String

  func subProcessors(_ names: String, under agreement: String) -> String
  func usable(_ party: String, under agreement: String, _ period: Period) -> String
  func freeFrom(_ party: String, under agreement: String, _ day: Day) -> String
  func objection(to party: String, under agreement: String, _ day: Day) -> String
  func notified(_ party: String, _ notified: Day, usedFrom: Day?, agreed: String) -> String
  func measures(_ measures: String, in agreement: String) -> String
  func breachNotice(in agreement: String, hours: Int?) -> String
  func due(_ day: Day) -> String
  func assessed(_ party: String, _ day: Day) -> String
  func audit(_ right: AuditRight, in agreement: String) -> String
  func lastDay(of agreement: String, _ day: Day?) -> String
  func broughtBy(_ flows: String) -> String
  func notSo(in holders: String) -> String
  /// What a promise asks after and is not recorded.
  func notRecorded(_ promise: PromiseKind?, for holders: String) -> String
  func uncovered(_ places: [PlaceName]) -> String
  /// What a promise needs that nobody recorded.
  func needed(for promise: Promise?) -> String
  func receives(_ party: String, in flows: String) -> String
  /// An inquiry that does not exempt its recipient, and why.
  func inquirer(_ party: String, in flows: String, isUndeclared: Bool) -> String
  func retentionUnsaid(_ categories: String) -> String
  func kept(_ period: String, from event: String?, limit: String?, under holder: String, in owner: String?) -> String
  func purposes(_ purposes: String) -> String
  func purpose(_ purpose: String, in flows: String) -> String
  func actingForOrganisations(_ subjects: String) -> String
  func marked(_ categories: String, _ mark: String) -> String
  func authority(_ name: String, of country: PlaceName?, isFormer: Bool) -> String
  func rightAuthority(_ name: String, of country: PlaceName) -> String
  func points(_ points: String, of activity: String) -> String
}
