import Checks
import Records
import Registry
import Vocabulary

/// What is told of a recipient, in this order.
enum TraceLabel: CaseIterable {
  case role, seat, tell, data, subjects, agreement, stored, seen, host, transfer, further
}

/// What a row of a trace's table holds, in this order.
public enum TraceColumn: CaseIterable, Sendable {
  case part, state, recipientID, recipient, address, contact, email, phone, role, hop, seat, stored, seen, host
  case agreement, transfer, further, flowID, flow, activityID, activity, from, to, since, until, certainty, why,
    subjects, data
  case verdict
}

/// How many there are of what a trace found.
struct TraceCounts {
  var named = 0
  var unnamed = 0
  var planned = 0
  var past = 0
  var certain = 0
  var possible = 0
  /// Flows of the parts that are no recipients.
  var apart: [TracePart: Int] = [:]
}

/// Who received what, in words.
protocol TraceSentences {
  func traceTitle(_ register: String) -> String
  func traced(on day: Day, subjects: [String], data: [String], activity: String?) -> String
  func traceUse() -> String
  func heading(_ part: TracePart, _ state: TraceState, _ count: Int) -> String
  func note(_ part: TracePart) -> String?
  func nothingTraced() -> String

  func label(_ label: TraceLabel) -> String
  func unknownOperator(_ system: String) -> String
  func unknownOperatorToDo() -> String
  func hop(_ number: Int) -> String
  func hopNotKnown() -> String
  func ownCompany() -> String
  func notRecorded() -> String
  func nobodyToTell() -> String
  func erased(_ day: Day) -> String
  func officer(_ contact: String) -> String
  func none() -> String
  func notRecorded(for flows: Int) -> String
  func place(_ place: String, by party: String) -> String
  func attestedOnly(_ agreement: String) -> String
  func noAgreement(_ check: String) -> String
  func notAsked(_ course: Explanation.Course) -> String
  func chainBroken() -> String
  func noBasisRecorded() -> String
  /// Of some flows, or of all.
  func furtherNotRecorded(for flows: Int?) -> String
  func listedOnly(_ parties: [String]) -> String
  func inActivity(_ activity: String) -> String

  func days(_ period: Period) -> String?
  func certainty(_ isCertain: Bool) -> String
  func onlyPossible() -> String
  func doubt(_ doubt: TraceDoubt, words: [String], flow: String) -> String
  func counts(_ counts: TraceCounts) -> String

  func word(_ part: TracePart) -> String
  func word(_ state: TraceState) -> String
  func column(_ column: TraceColumn) -> String
}
