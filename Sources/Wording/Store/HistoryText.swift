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
      writer.write(sentences.recorded(at: LocalTime(revision.recorded, in: .utc)), first: "  ")
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

/// A revision in words.
public struct ToldRevision: Sendable {
  /// When it was recorded.
  public let recorded: String
  /// That the clock stood before the revision before.
  public let clock: String?
  /// What it changed, where that is no list of objects.
  public let summary: String?
  /// The objects that it changed, each with what became of it.
  public let objects: [(name: ObjectName, text: String)]
}

extension HistoryText {
  /// One revision, with the first of the objects that it changed.
  ///
  /// - Parameters:
  ///   - zone: the time zone in which its time is told.
  ///   - called: what people call an object.
  public static func told(
    _ entry: HistoryEntry, most: Int, in language: Language, _ zone: ShownZone,
    called: (ObjectName) -> String = { $0.id }
  ) -> ToldRevision {
    let (text, revision) = (HistoryText([], in: language), entry.revision)
    let sentences = text.sentences
    let clock = revision.clockWentBack ? sentences.clockWentBack(known: revision.day) : nil
    let recorded = sentences.recorded(at: LocalTime(revision.recorded, in: zone))
    switch entry.changes {
    case .first(let parties, let agreements, let flows):
      let summary = sentences.firstRevision(parties: parties, agreements: agreements, flows: flows)
      return ToldRevision(recorded: recorded, clock: clock, summary: summary, objects: [])
    case .objects(let objects):
      return ToldRevision(
        recorded: recorded, clock: clock, summary: objects.isEmpty ? sentences.changedNothing() : nil,
        objects: objects.prefix(most).map {
          ($0.name, "\(sentences.object($0.name.kind, id: called($0.name), title: nil)): \(text.word($0.kind))")
        })
    }
  }
}
