/// How many answers of each sort the checks gave: counted as subjects are judged, and taken back where one is judged anew.
struct Tally {
  private var counts = [AnswerCounts](repeating: AnswerCounts(), count: CheckName.allCases.count)
  private var notInForce = [Int](repeating: 0, count: CheckName.allCases.count)
  /// How the flows stand.
  private(set) var standing = AnswerCounts()
  /// How the activities, promises and notices stand.
  private(set) var othersStanding = AnswerCounts()

  /// Counts what was said of one subject so many times; minus one takes it back.
  mutating func count(_ judgment: Judgment, ofFlow isFlow: Bool, times: Int = 1) {
    var worst = Answer.notApplicable
    for place in counts.indices {
      guard let finding = judgment.worst(place) else { continue }
      counts[place].count(finding.answer, waits: finding.code == .waits, times: times)
      if finding.code == .notInForce { notInForce[place] += times }
      if finding.counts { worst = max(worst, finding.answer) }
    }
    if isFlow {
      standing.count(worst, waits: false, times: times)
    } else {
      othersStanding.count(worst, waits: false, times: times)
    }
  }

  /// Counts what the rules answer for flows that comply with all that they are asked.
  mutating func count(_ compliant: CompliantFlows) {
    for check in CheckName.ofFlows {
      let complying = compliant.complying(with: check)
      counts[check.position].complies += complying
      counts[check.position].notApplicable += compliant.all - complying
    }
    standing.complies += compliant.all
  }

  /// What each check said, with what is shown of it, by its place in the catalogue.
  func runs(_ verdicts: [[Verdict]]) -> [CheckRun] {
    CheckName.allCases.enumerated().map { place, check in
      CheckRun(check: check, status: status(place), counts: counts[place], verdicts: verdicts[place])
    }
  }

  private func status(_ place: Int) -> CheckRun.Status {
    let count = counts[place]
    let asked = count.complies + count.violates + count.unknown + count.notApplicable
    if asked == 0 { return .notApplicable }
    if notInForce[place] == asked { return .notInForce }
    return count.notApplicable - count.waiting == asked ? .notApplicable : .run
  }
}

extension Finding {
  /// Whether a report shows it: what complies and what is not asked is only counted.
  var isShown: Bool { answer > .complies || code == .waits }
}
