import ArgumentParser
import Documents
import Registry
import RegistryStore
import Server
import Vocabulary
import Wording

/// Keeps a signed agreement's file.
struct Attach: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Keep the signed copy of an agreement (PDF) in a store, by the SHA-256 of its bytes; recorded at once.",
    discussion: "The file is never looked into beyond its first bytes, which say that it is a PDF.")

  /// No signed agreement comes near it, and memory holds one.
  private static let most = 64 << 20

  @Argument(help: "The signed copy (PDF).") var file: String
  @Option(help: "The agreement, by its id.") var agreement: String
  @OptionGroup var store: StoreOption
  @Option(help: "Who records it; without it, whoever runs the command.") var by: String?
  @Option(help: "Why, in a sentence; shown in the history.") var why: String?
  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption

  func run() throws {
    let bytes = try signedCopy()
    let copy = SignedCopy(
      name: Address.name(of: file), sha256: Fingerprint.digits(of: bytes), bytes: bytes.count)
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    guard try self.store.readable != nil else { throw StoreFault.missing(directory: self.store.directory) }
    let store = try Assembly.writing(self.store.directory, for: "attach")
    let (register, head) = try store.snapshot(under: assembly.law)
    guard let number = register.number(of: ID<Agreement>(agreement)) else {
      let ids = register.agreements.map(\.id.key)
      throw Failure(
        "there is no agreement “\(agreement)” in the store",
        help: Suggestion.nearest(to: agreement, among: ids).map { "did you mean “\($0)”?" } ?? "name one by its id")
    }
    let (name, target) = (ObjectName(.agreement, agreement), register.attaching(copy, to: number))
    let differs = try objectBytes(of: name, in: register) != objectBytes(of: name, in: target)
    let isKept = try store.attachments().contains { $0.sha256 == copy.sha256 }
    let text = StoreText(in: language.language)
    if isKept, !differs { return try OutputOption.write(text.nothing(at: head.number)) }
    let changes = RecordedChanges.only(ChangedObjects(put: differs ? [name] : []))
    let draft = RevisionDraft(
      by: by ?? Surroundings.user, why: why ?? copy.name, now: Surroundings.now, today: Surroundings.today,
      basedOn: head.number)
    let revision = try store.attach(bytes, as: copy, recording: target, changes, as: draft)
    try OutputOption.write(text.attached(copy, to: agreement, revision))
    try store.finish()
  }

  /// The bytes of the file, where they may be those of a signed copy.
  private func signedCopy() throws -> [UInt8] {
    let input = try InputFile(file)
    var bytes: [UInt8] = []
    while let piece = try input.next() {
      bytes += piece
      guard bytes.count <= Self.most else {
        throw Failure("\(file): the file is larger than 64 MiB", help: "attach the signed agreement alone")
      }
    }
    guard bytes.starts(with: "%PDF-".utf8) else {
      throw Failure("\(file): this is not a PDF", help: "attach the signed copy as a PDF")
    }
    return bytes
  }
}
