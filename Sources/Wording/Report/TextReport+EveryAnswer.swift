import Checks

extension TextReport {
  /// Every answer of every subject, where all were asked for.
  func everyAnswer(_ writer: inout TextWriter) {
    let bySubject = Dictionary(grouping: report.checks.flatMap(\.verdicts), by: \.subject)
    guard !bySubject.isEmpty else { return }
    writer.space()
    writer.write(sentences.heading(.everyAnswer, bySubject.count), .heading)
    for subject in bySubject.keys.inReportOrder {
      writer.space()
      writer.write(narrator.line(subject), first: "  ")
      for verdict in (bySubject[subject] ?? []).sorted(by: { $0.check < $1.check }) {
        let saying = narrator.saying(verdict, on: report.day)
        writer.write(
          "\(sentences.name(verdict.check)): \(sentences.word(verdict.answer)). \(saying.sentence)",
          verdict.answer.style, first: "    - ")
        // What makes a flow comply stands nowhere else; what does not comply is told above.
        guard verdict.answer == .complies else { continue }
        var complying = verdict
        complying.details.removeAll { if case .basis(_, let tried) = $0 { tried.outcome != .complies } else { false } }
        for detail in narrator.details(of: complying) { writer.write(detail.withCapital + ".", first: "      ") }
      }
    }
  }
}
