import Checks
import Law
import Vocabulary

@testable import Wording

/// What a reader sees of findings made by hand, in words with single spaces.
struct Page {
  let entries: [CauseEntry]
  let words: String

  init(_ verdicts: [Verdict], others: AnswerCounts = AnswerCounts(), in language: Language = .en) throws {
    var report = Story.report()
    report.othersStanding = others
    for place in report.checks.indices {
      report.checks[place].verdicts = verdicts.filter { $0.check == report.checks[place].check }
    }
    let (snapshot, law) = (try Story.snapshot(), try LawEdition.current())
    entries = CauseEntry.entries(of: report, accepted: AcceptedFindings(snapshot, on: Story.day))
    let text = TextReport(report, of: snapshot, under: law, in: language)
    words = text.lines.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
