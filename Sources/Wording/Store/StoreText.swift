public import Registry
public import Vocabulary

/// What a command has done to a store, or would do, for people.
public struct StoreText: Sendable {
  private let sentences: any Sentences

  /// In a language.
  public init(in language: Language) { sentences = language.sentences }

  /// What the first revision holds.
  public func first(_ register: RegistrySnapshot) -> [TextLine] {
    lines(
      sentences.firstRevision(
        parties: register.parties.count, agreements: register.agreements.count, flows: register.flows.count))
  }

  /// That the store says the same already.
  public func nothing(at head: Int) -> [TextLine] { lines(sentences.nothingToRecord(head), .good) }

  /// That nothing was recorded, since nobody asked for it.
  public func notApplied(_ next: Int) -> [TextLine] {
    lines(sentences.notApplied(next), .warning)
  }

  /// That a revision was recorded, and is on disk.
  public func recorded(_ revision: Revision) -> [TextLine] { lines(sentences.recorded(revision), .good) }

  /// That a copy was made, and of which revision.
  public func backedUp(_ directory: String, _ revision: Int) -> [TextLine] {
    lines(sentences.backedUp(directory, revision), .good)
  }

  /// That a copy is a store again.
  public func restored(_ directory: String, _ revision: Int) -> [TextLine] {
    lines(sentences.restored(directory, revision), .good)
  }

  /// That a store is in the newest form.
  public func upToDate(_ directory: String, _ revision: Int) -> [TextLine] {
    lines(sentences.upToDate(directory, revision), .good)
  }

  /// That a signed copy is kept.
  public func attached(_ copy: SignedCopy, to agreement: String, _ revision: Revision) -> [TextLine] {
    lines(sentences.attached(copy, to: agreement), .good) + lines(sentences.recorded(revision), .good)
  }

  private func lines(_ text: String, _ style: TextLine.Style = .plain) -> [TextLine] {
    var writer = TextWriter()
    writer.write(text, style)
    return writer.lines
  }
}
