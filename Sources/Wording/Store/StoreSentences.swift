import Registry
import Vocabulary

/// What is told of a store and its history.
protocol StoreSentences {
  func historyTitle(_ count: Int) -> String
  /// The heading of a revision: its number, its moment and who made it.
  func revision(_ revision: Revision) -> String
  func clockWentBack(known day: Day) -> String
  func nothingRecorded() -> String
  func wouldBecome(_ revision: Int) -> String
  func recorded(_ revision: Revision) -> String
  func nothingToRecord(_ head: Int) -> String
  func firstRevision(parties: Int, agreements: Int, flows: Int) -> String
  func notApplied() -> String
  func backedUp(_ directory: String, _ revision: Int) -> String
  func restored(_ directory: String, _ revision: Int) -> String
  func upToDate(_ directory: String, _ revision: Int) -> String
  func attached(_ copy: SignedCopy, to agreement: String) -> String
}

extension English {
  func historyTitle(_ count: Int) -> String { count == 1 ? "1 revision" : "\(count) revisions" }

  func revision(_ revision: Revision) -> String {
    "Revision \(revision.number), \(date(revision.day)), by \(revision.by)"
  }

  func clockWentBack(known day: Day) -> String {
    "The clock stood before the revision before; it counts as known from \(date(day)) on."
  }

  func nothingRecorded() -> String { "Nothing was recorded yet." }
  func wouldBecome(_ revision: Int) -> String { "Recorded, this would be revision \(revision)." }
  func recorded(_ revision: Revision) -> String { "Revision \(revision.number) is recorded." }
  func nothingToRecord(_ head: Int) -> String { "The store says the same already, at revision \(head)." }

  func firstRevision(parties: Int, agreements: Int, flows: Int) -> String {
    let counted = { (count: Int, one: String, more: String) in count == 1 ? "1 \(one)" : "\(count) \(more)" }
    return "The first revision: \(counted(parties, "party", "parties")), "
      + "\(counted(agreements, "agreement", "agreements")), \(counted(flows, "flow", "flows"))."
  }

  func notApplied() -> String { "Nothing was changed. With --apply it is recorded." }
  func backedUp(_ directory: String, _ revision: Int) -> String {
    "\(directory) holds the store as of revision \(revision)."
  }
  func restored(_ directory: String, _ revision: Int) -> String {
    "\(directory) is a store again, at revision \(revision)."
  }
  func upToDate(_ directory: String, _ revision: Int) -> String {
    "\(directory) is up to date, at revision \(revision)."
  }

  func attached(_ copy: SignedCopy, to agreement: String) -> String {
    "“\(copy.name)” (\(copy.bytes) bytes, SHA-256 \(copy.sha256)) is kept as the signed copy of \(agreement)."
  }
}

extension Bokmaal {
  func historyTitle(_ count: Int) -> String { count == 1 ? "1 revisjon" : "\(count) revisjoner" }

  func revision(_ revision: Revision) -> String {
    "Revisjon \(revision.number), \(date(revision.day)), av \(revision.by)"
  }

  func clockWentBack(known day: Day) -> String {
    "Klokken sto før revisjonen foran; den regnes som kjent fra \(date(day))."
  }

  func nothingRecorded() -> String { "Ingenting er registrert ennå." }
  func wouldBecome(_ revision: Int) -> String { "Registrert ville dette bli revisjon \(revision)." }
  func recorded(_ revision: Revision) -> String { "Revisjon \(revision.number) er registrert." }
  func nothingToRecord(_ head: Int) -> String { "Lageret sier det samme allerede, i revisjon \(head)." }

  func firstRevision(parties: Int, agreements: Int, flows: Int) -> String {
    let counted = { (count: Int, one: String, more: String) in count == 1 ? "1 \(one)" : "\(count) \(more)" }
    return "Den første revisjonen: \(counted(parties, "part", "parter")), "
      + "\(counted(agreements, "avtale", "avtaler")), \(counted(flows, "dataflyt", "dataflyter"))."
  }

  func notApplied() -> String { "Ingenting er endret. Med --apply blir det registrert." }
  func backedUp(_ directory: String, _ revision: Int) -> String {
    "\(directory) har lageret slik det er i revisjon \(revision)."
  }
  func restored(_ directory: String, _ revision: Int) -> String {
    "\(directory) er et lager igjen, i revisjon \(revision)."
  }
  func upToDate(_ directory: String, _ revision: Int) -> String { "\(directory) er oppdatert, i revisjon \(revision)." }

  func attached(_ copy: SignedCopy, to agreement: String) -> String {
    "«\(copy.name)» (\(copy.bytes) byte, SHA-256 \(copy.sha256)) er lagret som signert eksemplar av \(agreement)."
  }
}
