import Documents
import Foundation
import Law
import Records
import Registry
import RegistryStore
import Vocabulary

/// What commands do with a store.
extension Assembly {
  /// The register of a store as it stands or stood, with the revisions up to then.
  func stored(_ input: RegisterOptions) throws -> (register: RegistrySnapshot, revisions: [RegisterRevision]) {
    let store = try Store.reading(input.store ?? "")
    let (register, revision) = try store.snapshot(input.asOf, under: law)
    let revisions = try store.revisions().prefix { $0.number <= revision.number }
    return (
      register,
      revisions.map { RegisterRevision("\($0.number)", on: $0.day, by: .named($0.by), reason: $0.why) }
    )
  }

  /// Opens a store to write to it; says who does, for those who wait.
  static func writing(_ directory: String, for command: String) throws -> Store {
    let holder = "samsvar \(command), process \(getpid()), since \(Surroundings.now)"
    return try Store.writing(directory, as: holder)
  }
}

extension StoreFault {
  /// What is wrong, and what to do.
  var told: (message: String, help: String) {
    switch self {
    case .missing(let directory):
      (
        "\(directory): there is no store",
        "name the directory of a store; samsvar import FILE --store DIR --apply makes one"
      )
    case .foreign(let file):
      ("\(file): this is not a store of samsvar", "name another directory; what is there was left as it is")
    case .newer(let file):
      ("\(file): a newer version of samsvar made this store", "use that version; this one changes nothing in it")
    case .older(let file):
      (
        "\(file): an older version of samsvar made this store",
        "bring it up to date with a command that writes: samsvar migrate --store DIR; a copy is kept beside it"
      )
    case .locked(let file, let holder):
      ("\(file): somebody else writes to this store: \(holder)", "try again when that has ended")
    case .stale(let basedOn, let head):
      (
        "the change is based on revision \(basedOn), and was overtaken: the store is at revision \(head)",
        "look at what was recorded meanwhile (samsvar history), and import with --based-on \(basedOn) to merge"
      )
    case .unfitting(let what):
      ("the change cannot be recorded as it is: \(what)", "see that all it refers to is declared; nothing was recorded")
    case .noSuchRevision(.revision(let number, let head)):
      ("there is no revision \(number)", "the newest is revision \(head); samsvar history lists them")
    case .noSuchRevision(.day(let day, let first)):
      ("nothing was known on \(day)", "the first revision is of \(first); samsvar history lists them")
    case .noSuchRevision(.empty):
      ("the store is empty", "samsvar import FILE --store DIR --apply records the first revision")
    case .damaged(let file, let what):
      ("\(file): what is stored does not fit together: \(what)", "restore a backup; nothing was changed")
    case .refused(let file, let what, let why):
      (
        "\(file): \(what): \(why)",
        "see that there is room and that you may read and write there; samsvar history shows what was recorded"
      )
    case .full(let file):
      (
        "\(file): cannot be written: the disk is full",
        "make room; nothing was recorded, and samsvar history shows what was before"
      )
    case .stopped(let file):
      ("\(file): an earlier failure to write stopped this process", "start again")
    }
  }
}
