import ArgumentParser
import Registry
import RegistryStore
import Server
import Vocabulary
import Wording

/// Copies a store.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy a store as it stands at one moment into a new directory, also while somebody writes to it.")

  @Argument(help: "The directory to make.") var directory: String
  @OptionGroup var store: StoreOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let revision = try Store.reading(store.directory).backUp(to: directory, fingerprint: Fingerprint.digits(of:))
    try OutputOption.write(StoreText(in: language.language).backedUp(directory, revision))
  }
}

/// Makes a store of a copy.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a store of a backup, in a new directory, once everything in it was looked at.")

  @Argument(help: "The directory of the backup.") var backup: String
  @OptionGroup var store: StoreOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let revision = try Store.restore(backup, to: store.directory, fingerprint: Fingerprint.digits(of:))
    try OutputOption.write(StoreText(in: language.language).restored(store.directory, revision))
  }
}

/// Brings a store up to date.
struct Migrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a store of an older version up to date; a copy is kept beside it.")

  @OptionGroup var store: StoreOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    // Nothing is made where there is none.
    do { _ = try Store.reading(store.directory) } catch StoreFault.older {}
    let store = try Assembly.writing(store.directory, for: "migrate")
    try OutputOption.write(
      StoreText(in: language.language).upToDate(self.store.directory, try store.head()?.number ?? 0))
  }
}
