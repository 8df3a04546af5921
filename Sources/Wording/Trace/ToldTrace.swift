import Checks
public import Records
public import Registry
public import Vocabulary

/// One who received what was asked for, in words.
public struct ToldRecipient: Sendable {
  /// Who it is, and whether that is only possible.
  public let name: String
  /// The party or system.
  public let who: TracedParty
  /// Whether nobody knows its name.
  public let isUnnamed: Bool
  /// What is told of it, by label: whom to tell there, what it gets, on what ground.
  public let facts: [(label: String, lines: [String])]
  /// The flows by which it gets them: name, id, from where to where, and why it is only possible.
  public let flows: [(name: String, id: ID<Flow>, line: String, doubts: [String])]
}

/// Recipients of one sort, with what they are.
public struct ToldTracePart: Sendable {
  /// What they are, and how many.
  public let heading: String
  /// What such recipients mean for whoever asks.
  public let note: String?
  /// Who they are.
  public let recipients: [ToldRecipient]
}

extension TraceText {
  /// What was asked, in a sentence.
  public var asked: String {
    let question = trace.question
    return sentences.traced(
      on: trace.day, subjects: question.subjects.map { narrator.term($0, .subjects) },
      data: question.categories.map { narrator.term($0, .categories) },
      activity: question.activity.map { narrator.name($0) })
  }

  /// What the answer is for.
  public var use: String { sentences.traceUse() }

  /// How many were found of each sort, in a sentence.
  public var summary: String { sentences.counts(counts) }

  /// Where nobody was found.
  public var nothing: String? { trace.found.isEmpty ? sentences.nothingTraced() : nil }

  /// Who was found, sort by sort.
  public var told: [ToldTracePart] {
    TracePart.allCases.flatMap { part in
      TraceState.allCases.compactMap { state in
        let found = trace.found(part, state)
        if found.isEmpty { return nil }
        return ToldTracePart(
          heading: sentences.heading(part, state, found.count).lowercased().withCapital, note: sentences.note(part),
          recipients: found.map { told($0) })
      }
    }
  }

  private func told(_ recipient: TracedRecipient) -> ToldRecipient {
    let labels = recipient.part == .recipient ? TraceLabel.allCases : []
    return ToldRecipient(
      name: narrator.name(recipient.who).withCapital
        + (recipient.isCertain ? "" : " (\(sentences.onlyPossible()))"),
      who: recipient.who, isUnnamed: recipient.isUnnamed,
      facts: labels.map { (sentences.label($0), values($0, of: recipient)) }.filter { !$0.1.isEmpty },
      flows: recipient.flows.map { traced in
        (narrator.name(traced.flow.id), traced.flow.id, line(traced), narrator.doubts(of: traced))
      })
  }
}
