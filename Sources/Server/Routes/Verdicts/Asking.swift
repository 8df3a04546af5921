import Checks
import Documents
import Law
import Records
import Registry
import RegistryStore
import Vocabulary
import Wording

/// The register and the day that a question is about: as it stands today, unless the request says otherwise.
struct Asking: Sendable {
  let register: RegistrySnapshot
  let revision: Int
  let day: Day
  let law: LawEdition
  /// Whether what is kept in memory answers it.
  let isCurrent: Bool

  /// Reads a past state from the store, through a connection that cannot write. Takes a while: to be done aside.
  init(_ call: Call, _ house: House) throws {
    let look = house.keeper.look
    (day, law) = (call.day ?? look.day, look.law)
    guard let asOf = call.asOf else {
      (register, revision) = (look.register, look.revision)
      isCurrent = day == look.day
      return
    }
    let (past, made) = try house.keeper.reading().snapshot(asOf, under: look.law)
    (register, revision, isCurrent) = (past, made.number, false)
  }

  /// What the checks say.
  func report(_ house: House, all: Bool = false) throws -> Report {
    if isCurrent, !all {
      // Somebody may have changed it since this began.
      let (look, report) = house.keeper.with { ($0.look, $0.report()) }
      if look.revision == revision, look.day == day { return report }
    }
    return try Checks.report(of: register, under: law, on: day, all: all)
  }

  /// Where the register comes from: the SHA-256 of its document, and the revisions up to then.
  func source(_ house: House) throws -> RegisterSource {
    var fingerprint = Fingerprint()
    try RegistryWriter.write(register) { fingerprint.feed($0) }
    let revisions = revision == 0 ? [] : try house.keeper.reading().revisions().prefix { $0.number <= revision }
    return RegisterSource(
      sha256: fingerprint.digits,
      revisions: revisions.map { RegisterRevision("\($0.number)", on: $0.day, by: .named($0.by), reason: $0.why) })
  }

  /// The parameters that say what is asked about.
  static let fields = [
    Field.query("on", .day, "The day of judgment; today without it."),
    Field.query("asOf", .asOf, "The register as a revision made it, or as it was known at the end of a day."),
  ]
}
