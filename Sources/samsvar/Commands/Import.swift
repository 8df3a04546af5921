import ArgumentParser
import Documents
import Law
import Registry
import RegistryStore
import Vocabulary
import Wording

/// Brings a store to what a document says.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a register document would change in a store; with --apply, record it as one revision.",
    discussion: """
      Without --based-on the store becomes what the document says. With it, only what the document changed since that \
      revision is brought in, and what others recorded meanwhile stays; where both changed the same, nothing is recorded.
      """)

  @Argument(help: "A register document (XML).") var file: String

  @OptionGroup var store: StoreOption

  @Option(name: .customLong("based-on"), help: "The revision that the document was made from, as 12.")
  var basedOn: Int?

  @Flag(help: "Record it; without this nothing is changed.") var apply = false

  @Option(help: "Who records it; without it, whoever runs the command.") var by: String?

  @Option(help: "Why, in a sentence; shown in the history.") var why: String?

  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let ours = try assembly.register(file)
    let text = StoreText(in: language.language)
    guard apply else {
      let arrival = try Arrival(of: ours, in: try store.readable, basedOn, assembly, language.language)
      try show(arrival, text, assembly)
      if !arrival.changes.isEmpty { try OutputOption.write(text.notApplied(arrival.head + 1)) }
      return
    }
    let store = try Assembly.writing(store.directory, for: "import")
    let arrival = try Arrival(of: ours, in: store, basedOn, assembly, language.language)
    try show(arrival, text, assembly)
    guard !arrival.changes.isEmpty else { return }
    let draft = RevisionDraft(
      by: by ?? Surroundings.user, why: why ?? "Import: \(Address.name(of: file))", now: Surroundings.now,
      today: Surroundings.today, basedOn: arrival.head)
    let revision = try store.record(arrival.target, arrival.changes, as: draft)
    // The same in every language, for scripts: it is on disk.
    try OutputFile.write(to: nil) { try $0(Array("revision \(revision.number)\n".utf8)) }
    try store.finish()
  }

  private func show(_ arrival: Arrival, _ text: StoreText, _ assembly: Assembly) throws {
    guard let before = arrival.before else { return try OutputOption.write(text.first(arrival.target)) }
    if arrival.changes.isEmpty { return try OutputOption.write(text.nothing(at: arrival.head)) }
    let found = try differences(from: before, to: arrival.target)
    let told = DifferenceText(found, from: before, to: arrival.target, under: assembly.law, in: language.language)
    try OutputOption.write(told.lines)
  }
}

/// What a store will hold once a document is imported, and what of it is new.
struct Arrival {
  let target: RegistrySnapshot
  let changes: RecordedChanges
  /// The register as the store has it; `nil` where nothing was recorded yet.
  let before: RegistrySnapshot?
  let head: Int

  /// Of a document that was made from a revision, only what it changed since.
  init(of ours: RegistrySnapshot, in store: Store?, _ basedOn: Int?, _ assembly: Assembly, _ language: Language) throws
  {
    guard let store, try store.head() != nil else {
      if let basedOn { throw StoreFault.noSuchRevision(.revision(basedOn, head: 0)) }
      (target, changes, before, head) = (ours, .everything, nil, 0)
      return
    }
    let (theirs, newest) = try store.snapshot(under: assembly.law)
    (before, head) = (theirs, newest.number)
    guard let basedOn, basedOn != newest.number else {
      (target, changes) = (ours, .only(try changedObjects(from: theirs, to: ours)))
      return
    }
    let base = try store.snapshot(.revision(basedOn), under: assembly.law).register
    switch try merge(base: base, theirs: theirs, ours: ours, law: assembly.law) {
    case .merged(let merged, let changed): (target, changes) = (merged, .only(changed))
    case .conflicts(let conflicts):
      let text = ConflictText(conflicts, theirs: theirs, ours: ours, under: assembly.law, in: language)
      throw Conflict(text: text.lines.text)
    }
  }
}

/// Two changes that cannot both be made. Nothing was recorded.
struct Conflict: Error {
  /// Each conflict, and what to do.
  let text: String
}
