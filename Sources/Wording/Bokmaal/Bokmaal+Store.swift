import Registry
import Vocabulary

extension Bokmaal {
  func historyTitle(_ count: Int) -> String { count == 1 ? "1 revisjon" : "\(count) revisjoner" }

  func revision(_ revision: Revision) -> String {
    "Revisjon \(revision.number), \(date(revision.day)), av \(revision.by)"
  }

  func recorded(at moment: LocalTime) -> String {
    "Registrert \(date(moment.day)) kl. \(moment.time) \(moment.zone)."
  }

  func clockWentBack(known day: Day) -> String {
    "Klokken viste et tidligere tidspunkt enn ved forrige revisjon. Revisjonen regnes som kjent fra \(date(day))."
  }

  func nothingRecorded() -> String { "Ingenting er registrert ennå." }
  func recorded(_ revision: Revision) -> String { "Revisjon \(revision.number) er registrert." }
  func nothingToRecord(_ head: Int) -> String { "Registeret sier allerede det samme, ved revisjon \(head)." }

  func firstRevision(parties: Int, agreements: Int, flows: Int) -> String {
    let counted = { (count: Int, one: String, more: String) in count == 1 ? "1 \(one)" : "\(count) \(more)" }
    return "Den første revisjonen: \(counted(parties, "part", "parter")), "
      + "\(counted(agreements, "avtale", "avtaler")), \(counted(flows, "dataflyt", "dataflyter"))."
  }

  func changedNothing() -> String { "Den endret ingenting som registeret inneholder." }

  func furtherChanges(_ count: Int, _ revision: Int) -> String {
    "Og \(count) til: `samsvar diff --store DIR \(revision - 1) \(revision)` viser hvert felt."
  }

  func notApplied(_ revision: Int) -> String {
    "Ingenting er endret. Med --apply blir dette registrert som revisjon \(revision)."
  }

  func backedUp(_ directory: String, _ revision: Int) -> String {
    "\(directory) inneholder registeret slik det er ved revisjon \(revision)."
  }
  func restored(_ directory: String, _ revision: Int) -> String {
    "\(directory) kan brukes igjen, ved revisjon \(revision)."
  }
  func upToDate(_ directory: String, _ revision: Int) -> String {
    "\(directory) er oppdatert, ved revisjon \(revision)."
  }

  func attached(_ copy: SignedCopy, to agreement: String) -> String {
    "«\(copy.name)» (\(copy.bytes) byte, SHA-256 \(copy.sha256)) er lagret som undertegnet kopi av \(agreement)."
  }
}
