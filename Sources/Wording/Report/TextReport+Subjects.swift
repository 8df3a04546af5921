import Checks

extension TextReport {
  private static let subjectsShown = 3

  /// The subjects of a finding: the first of them in words, unless the same ones stand under the finding above.
  func writeSubjects(_ item: CauseItem, of entry: CauseEntry, indent: Int, _ writer: inout TextWriter) {
    let subjects = item.subjects
    if isAboutItself(item, of: entry) { return }
    let above = entry.items.prefix { $0.code != item.code || $0.severity != item.severity || $0.answer != item.answer }
    let isRepeated = above.last?.subjects == subjects
    field(.subjects, count(subjects, isRepeated: isRepeated) + waiting(item) + ".", indent, &writer)
    guard !isRepeated, !item.checks.allSatisfy({ $0 == .officerAndRepresentativeAreNamed }) else { return }
    let bullet = String(repeating: " ", count: indent + 2) + "- "
    let shown = showsAll || subjects.count == Self.subjectsShown + 1 ? subjects.count : Self.subjectsShown
    for subject in subjects.prefix(shown) {
      let lines = naming(entry).shortLines(subject, width: TextWriter.width - bullet.count)
      for (place, line) in lines.enumerated() {
        writer.write(line, first: place == 0 ? bullet : String(repeating: " ", count: bullet.count))
      }
    }
    if subjects.count > shown { writer.write(sentences.andMore(subjects.count - shown), first: bullet) }
  }

  /// `3 flows and 1 activity`; with `isRepeated`, `the same 3 flows and the same activity`.
  func count(_ subjects: [Subject], isRepeated: Bool = false) -> String {
    let counts = Subject.Kind.allCases.map { kind in (kind, subjects.count { $0.kind == kind }) }.filter { $0.1 > 0 }
    return sentences.list(
      counts.map { isRepeated ? sentences.sameSubjects($0.0, $0.1) : sentences.subjects($0.0, $0.1) })
  }

  /// Whether a finding is about the thing itself that its sentence names.
  func isAboutItself(_ item: CauseItem, of entry: CauseEntry) -> Bool {
    item.waiting.isEmpty && item.subjects.allSatisfy { $0.kind != .flow && Cause($0) == entry.cause }
  }

  func waiting(_ item: CauseItem) -> String {
    if let each = item.waitingOnEachFlow, each > 0 {
      return "; " + sentences.waiting(each, onEachOf: item.subjects.count)
    }
    let waiting = item.waiting.values.reduce(0, +)
    return waiting > 0 ? "; " + sentences.waiting(waiting) : ""
  }
}
