import Registry
import Vocabulary

extension English {
  func historyTitle(_ count: Int) -> String { count == 1 ? "1 revision" : "\(count) revisions" }

  func revision(_ revision: Revision) -> String {
    "Revision \(revision.number), \(date(revision.day)), by \(revision.by)"
  }

  func recorded(at moment: LocalTime) -> String {
    "Recorded on \(date(moment.day)) at \(moment.time) \(moment.zone)."
  }

  func clockWentBack(known day: Day) -> String {
    "The clock showed an earlier time than at the revision before. It counts as known from \(date(day)) on."
  }

  func nothingRecorded() -> String { "Nothing was recorded yet." }
  func recorded(_ revision: Revision) -> String { "Revision \(revision.number) is recorded." }
  func nothingToRecord(_ head: Int) -> String { "The store already says the same, at revision \(head)." }

  func firstRevision(parties: Int, agreements: Int, flows: Int) -> String {
    let counted = { (count: Int, one: String, more: String) in count == 1 ? "1 \(one)" : "\(count) \(more)" }
    return "The first revision: \(counted(parties, "party", "parties")), "
      + "\(counted(agreements, "agreement", "agreements")), \(counted(flows, "flow", "flows"))."
  }

  func changedNothing() -> String { "It changed no object of the register." }

  func furtherChanges(_ count: Int, _ revision: Int) -> String {
    "And \(count) more: `samsvar diff --store DIR \(revision - 1) \(revision)` shows every field."
  }

  func notApplied(_ revision: Int) -> String {
    "Nothing was changed. With --apply this is recorded as revision \(revision)."
  }

  func backedUp(_ directory: String, _ revision: Int) -> String {
    "\(directory) holds the store as of revision \(revision)."
  }
  func restored(_ directory: String, _ revision: Int) -> String {
    "\(directory) can be used as a store again, at revision \(revision)."
  }
  func upToDate(_ directory: String, _ revision: Int) -> String {
    "\(directory) is up to date, at revision \(revision)."
  }

  func attached(_ copy: SignedCopy, to agreement: String) -> String {
    "“\(copy.name)” (\(copy.bytes) bytes, SHA-256 \(copy.sha256)) is kept as the signed copy of \(agreement)."
  }
}
