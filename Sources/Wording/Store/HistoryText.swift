public import Registry
public import Vocabulary

/// The revisions of a register for people, the newest first.
public struct HistoryText: Sendable {
  private let revisions: [Revision]
  private let sentences: any Sentences

  /// A history in a language.
  public init(_ revisions: [Revision], in language: Language) {
    self.revisions = revisions
    sentences = language.sentences
  }

  /// The text, at 80 columns.
  public var lines: [TextLine] {
    var writer = TextWriter()
    guard !revisions.isEmpty else {
      writer.write(sentences.nothingRecorded())
      return writer.lines
    }
    writer.write(sentences.historyTitle(revisions.count), .title)
    for revision in revisions.reversed() {
      writer.space()
      writer.write(sentences.revision(revision), .heading)
      writer.write(revision.why, first: "  ")
      writer.write(sentences.recorded(at: revision.recorded), first: "  ")
      if revision.clockWentBack { writer.write(sentences.clockWentBack(known: revision.day), .warning, first: "  ") }
    }
    return writer.lines
  }
}
