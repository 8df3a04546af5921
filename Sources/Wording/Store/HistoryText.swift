public import Registry
public import Vocabulary

/// The history of a register for people, the newest revision first: who changed what, when and why.
public struct HistoryText: Sendable {
  private let history: [HistoryEntry]
  private let sentences: any Sentences

  /// A history in a language.
  public init(_ history: [HistoryEntry], in language: Language) {
    self.history = history
    sentences = language.sentences
  }

  /// The text, at 80 columns.
  public var lines: [TextLine] {
    var writer = TextWriter()
    guard !history.isEmpty else {
      writer.write(sentences.nothingRecorded())
      return writer.lines
    }
    writer.write(sentences.historyTitle(history.count), .title)
    for entry in history.reversed() {
      let revision = entry.revision
      writer.space()
      writer.write(sentences.revision(revision), .heading)
      writer.write(revision.why, first: "  ")
      writer.write(sentences.recorded(at: revision.recorded), first: "  ")
      if revision.clockWentBack { writer.write(sentences.clockWentBack(known: revision.day), .warning, first: "  ") }
      write(entry.changes, of: revision, &writer)
    }
    return writer.lines
  }

  /// More objects than these are counted, and named by the command that shows them with every field.
  private static let most = 10

  private func write(_ changes: HistoryEntry.Changes, of revision: Revision, _ writer: inout TextWriter) {
    switch changes {
    case .first(let parties, let agreements, let flows):
      writer.write(sentences.firstRevision(parties: parties, agreements: agreements, flows: flows), first: "  ")
    case .objects(let objects):
      if objects.isEmpty { writer.write(sentences.changedNothing(), first: "  ") }
      for object in objects.prefix(Self.most) {
        writer.hang("\(sentences.object(object.name.kind, id: object.name.id, title: nil)): \(word(object.kind))")
      }
      if objects.count > Self.most {
        writer.hang(sentences.furtherChanges(objects.count - Self.most, revision.number))
      }
    }
  }

  private func word(_ kind: ObjectChange.Kind) -> String {
    switch kind {
    case .added: sentences.isNew()
    case .changed: sentences.isChanged()
    case .removed: sentences.isGone()
    }
  }
}
