import Registry
import Vocabulary

/// What is told of a store and its history.
protocol StoreSentences {
  func historyTitle(_ count: Int) -> String
  /// The heading of a revision: its number, its moment and who made it.
  func revision(_ revision: Revision) -> String
  func recorded(at moment: LocalTime) -> String
  func clockWentBack(known day: Day) -> String
  func nothingRecorded() -> String
  func recorded(_ revision: Revision) -> String
  func nothingToRecord(_ head: Int) -> String
  func firstRevision(parties: Int, agreements: Int, flows: Int) -> String
  /// A revision that was recorded though nothing differs.
  func changedNothing() -> String
  /// Objects that a revision changed besides those that are named.
  func furtherChanges(_ count: Int, _ revision: Int) -> String
  func notApplied(_ revision: Int) -> String
  func backedUp(_ directory: String, _ revision: Int) -> String
  func restored(_ directory: String, _ revision: Int) -> String
  func upToDate(_ directory: String, _ revision: Int) -> String
  func attached(_ copy: SignedCopy, to agreement: String) -> String
}
