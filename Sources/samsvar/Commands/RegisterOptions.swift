import ArgumentParser
import Registry
import RegistryStore
import Vocabulary

/// Where a command takes the register from: a document, or a store as it stands or stood.
struct RegisterOptions: ParsableArguments {
  @Argument(help: "A register document (XML); or name a store with --store.") var file: String?

  @Option(help: "The directory of a store, instead of a document.") var store: String?

  @Option(
    name: .customLong("as-of"),
    help: "What the store knew: at a revision, as 12, or at the end of a day, as 2026-11-22; now without it.",
    transform: AsOf.argument)
  var asOf: AsOf?

  func validate() throws {
    guard (file == nil) != (store == nil) else {
      throw ValidationError("Name a register document, or with --store the directory of a store; one of them.")
    }
    if asOf != nil, store == nil {
      throw ValidationError("A document is as it is. Only a store knows what was before; name it with --store.")
    }
  }

  /// The place that was named, for messages.
  var place: String { file ?? store ?? "" }
}

/// The store that a command works on.
struct StoreOption: ParsableArguments {
  @Option(name: .customLong("store"), help: "The directory of the store.") var directory: String

  /// The store to be read; `nil` where none was made yet.
  var readable: Store? {
    get throws {
      do { return try Store.reading(directory) } catch StoreFault.missing { return nil }
    }
  }
}

extension AsOf {
  /// A revision by its number, or a day of the calendar, as the command line writes them.
  static func argument(_ text: String) throws -> AsOf {
    if let number = Int(text), number > 0 { return .revision(number) }
    if let day = Day(text) { return .day(day) }
    throw ValidationError("“\(text)” is neither the number of a revision nor a day, as 2026-11-22.")
  }
}
