public import Checks
public import Law
public import Registry
public import Vocabulary

/// How the answers for one flow came about, for people, at 80 columns.
public struct ExplanationText: Sendable {
  let explanation: Explanation
  let narrator: Narrator
  var law: LawEdition { narrator.law }
  var sentences: any Sentences { narrator.sentences }

  /// The text of an explanation.
  public init(_ explanation: Explanation, of snapshot: RegistrySnapshot, under law: LawEdition, in language: Language) {
    self.init(explanation, by: Narrator(language, of: snapshot, under: law))
  }

  /// The text of an explanation in the words of a narrator of its register.
  public init(_ explanation: Explanation, by narrator: Narrator) {
    (self.explanation, self.narrator) = (explanation, narrator)
  }

  /// The lines.
  public var lines: [TextLine] { lines(TextWriter()) }

  /// The same, each sentence on one line however long it is.
  public var paragraphs: [TextLine] { lines(TextWriter(width: .max)) }

  private func lines(_ begun: TextWriter) -> [TextLine] {
    var writer = begun
    writer.write(sentences.explanationTitle(narrator.name(explanation.flow)), .title)
    writer.write(narrator.line(explanation.flow))
    writer.write(sentences.explained(on: explanation.day, by: law.name))
    part(.law, &writer)
    writeLaw(&writer)
    guard !explanation.verdicts.isEmpty else { return writer.lines }
    if !explanation.chains.isEmpty {
      part(.chains, &writer)
      for (place, chain) in explanation.chains.enumerated() { write(chain, place, &writer) }
    }
    if let transfer = explanation.transfer {
      part(.transfer, &writer)
      write(transfer, &writer)
    }
    part(.answers, &writer)
    writeAnswers(&writer)
    part(.waiting, &writer)
    writeWaiting(&writer)
    return writer.lines
  }

  private func part(_ part: ExplanationPart, _ writer: inout TextWriter) {
    writer.space()
    // In a text without headings of another size, capitals stand out.
    let heading = sentences.heading(part)
    writer.write(writer.width == TextWriter.width ? heading.uppercased() : heading, .heading)
  }

  private func writeLaw(_ writer: inout TextWriter) {
    if explanation.controllers.isEmpty { writer.write(sentences.noController(), .unknown, first: "  - ") }
    for controller in explanation.controllers {
      let seat = controller.seat.map { PlaceName($0, narrator.place($0)) }
      writer.write(
        sentences.standing(narrator.name(controller.party), seat: seat, controller.standing), first: "  - ")
    }
    if let course = sentences.course(explanation.course) { writer.write(course, first: "  - ") }
  }

  private func writeAnswers(_ writer: inout TextWriter) {
    // What waits is told below, once.
    for verdict in explanation.verdicts where verdict.code != .waits {
      let saying = narrator.saying(verdict, on: explanation.day)
      let weight = verdict.isFinding && verdict.severity != .error ? " (\(sentences.word(verdict.severity)))" : ""
      writer.write(
        "\(sentences.name(verdict.check)): \(sentences.word(verdict.answer))\(weight). \(saying.sentence)",
        verdict.answer.style, first: "  \(verdict.check.rule) ")
      guard verdict.isFinding else { continue }
      let indent = "      "
      for detail in narrator.details(of: verdict) { writer.write(detail.withCapital + ".", first: indent + "- ") }
      if let remedy = saying.remedy { writer.write("\(sentences.label(.remedy)): \(remedy)", first: indent) }
      for note in narrator.notes(verdict.details) { writer.write(note, first: indent) }
    }
  }

  private struct Waiting: Hashable {
    var check: CheckName
    var cause: Cause?
  }

  /// What waits, by what it waits for.
  private func writeWaiting(_ writer: inout TextWriter) {
    let waiting = explanation.verdicts.filter { $0.code == .waits }
    if waiting.isEmpty { return writer.write(sentences.nothingWaits(), first: "  - ") }
    let groups = Dictionary(grouping: waiting) { Waiting(check: $0.waitsFor ?? $0.check, cause: $0.cause) }
    for (group, verdicts) in groups.sorted(by: { $0.key.check < $1.key.check }) {
      writer.write(
        sentences.waiting(
          verdicts.map(\.check.rule), for: "\(group.check.rule) \(sentences.name(group.check))",
          group.cause.map { narrator.phrase($0) }),
        first: "  - ")
    }
  }
}
