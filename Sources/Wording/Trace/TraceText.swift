import Checks
import Law
public import Records
import Registry
public import Vocabulary

/// Everybody who receives what was asked for, for people, at 80 columns.
public struct TraceText: Sendable {
  let trace: Trace
  let narrator: Narrator
  var sentences: any Sentences { narrator.sentences }

  /// The text of a trace.
  public init(_ trace: Trace, in language: Language) {
    self.trace = trace
    narrator = Narrator(language, of: trace.register, under: trace.law)
  }

  /// The lines.
  public var lines: [TextLine] {
    var writer = TextWriter()
    let register = trace.register.header
    writer.write(sentences.traceTitle(register.title?.cleaned ?? register.id), .title)
    let question = trace.question
    writer.write(
      sentences.traced(
        on: trace.day, subjects: question.subjects.map { narrator.term($0, .subjects) },
        data: question.categories.map { narrator.term($0, .categories) },
        activity: question.activity.map { narrator.name($0) }))
    writer.write(sentences.traceUse())
    if trace.found.isEmpty {
      writer.space()
      writer.write(sentences.nothingTraced(), .unknown)
    }
    for part in TracePart.allCases {
      for state in TraceState.allCases { write(trace.found(part, state), part, state, &writer) }
    }
    writer.space()
    writer.write(sentences.counts(counts))
    return writer.lines
  }

  private func write(
    _ found: [TracedRecipient], _ part: TracePart, _ state: TraceState, _ writer: inout TextWriter
  ) {
    if found.isEmpty { return }
    writer.space()
    writer.write(sentences.heading(part, state, found.count), .heading)
    if let note = sentences.note(part) { writer.write(note) }
    for (place, recipient) in found.enumerated() {
      if part == .recipient { writer.space() }
      let number = "\(place < 9 ? " " : "")\(place + 1). "
      write(recipient, first: number, &writer)
    }
  }

  var counts: TraceCounts {
    var counts = TraceCounts()
    for recipient in trace.found {
      guard recipient.part == .recipient else {
        counts.apart[recipient.part, default: 0] += recipient.flows.count
        continue
      }
      switch recipient.state {
      case .live: if recipient.isUnnamed { counts.unnamed += 1 } else { counts.named += 1 }
      case .planned: counts.planned += 1
      case .past: counts.past += 1
      }
      let certain = recipient.flows.count { $0.match.isCertain }
      counts.certain += certain
      counts.possible += recipient.flows.count - certain
    }
    return counts
  }
}
