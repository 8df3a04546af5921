/// Why a store cannot be used, or why nothing was recorded. A refused change changes nothing.
public enum StoreFault: Error, Hashable, Sendable {
  /// There is no store in the directory.
  case missing(directory: String)
  /// What stands where the store should is something else.
  case foreign(file: String)
  /// The store was made, or changed, by a newer program.
  case newer(file: String)
  /// The store was made by an older program, and only a command that writes may bring it up to date.
  case older(file: String)
  /// Somebody else writes to the store, and did not end within the time given.
  case locked(file: String, holder: String)
  /// Meanwhile somebody recorded another revision.
  case stale(basedOn: Int, head: Int)
  /// The change would leave something that refers to what is not there, or two things of one id.
  case unfitting(what: String)
  /// The store has no such revision, or none that old.
  case noSuchRevision(AsOfName)
  /// What is stored does not fit together.
  case damaged(file: String, what: String)
  /// The system refuses to read or to write.
  case refused(file: String, what: String, why: String)
  /// There is no room on the disk. Nothing was recorded, and what was is as it was.
  case full(file: String)
  /// An earlier failure to write: what is on disk is not certain, so nothing more is written until the next start.
  case stopped(file: String)

  /// What was asked for and is not there.
  public enum AsOfName: Hashable, Sendable {
    /// A revision by number; the newest is `head`.
    case revision(Int, head: Int)
    /// A day before the first revision.
    case day(String, first: String)
    /// Any: nothing was recorded yet.
    case empty
  }
}
