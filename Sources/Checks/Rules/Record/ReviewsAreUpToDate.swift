import Registry
import Vocabulary

/// R32: an activity is looked through again in time (GDPR 24(1)), and so are the guarantees of the processors that it
/// engages (28(1), 28(3)(h)). A warning.
extension DayView {
  func reviewsAreUpToDate(_ number: Int) -> Finding {
    var all = Joined()
    if let finding = review(ofActivity: number) { all.add(finding) }
    let interval = activities[number].reviewEvery
    for party in processorsEngaged(by: number) {
      if let finding = assessment(of: party, every: interval, number) { all.add(finding) }
    }
    return all.finding ?? Finding(.complies, .reviewed)
  }

  /// A review that is planned is due on its day, until one has taken place since; else by the interval.
  private func review(ofActivity number: Int) -> Finding? {
    let activity = register.activities[number]
    let last = activity.reviewed.flatMap { $0 <= day ? $0 : nil }
    let planned = activity.nextReview.flatMap { next in last.map { next <= $0 } ?? false ? nil : next }
    let due = [planned, last?.adding(activities[number].reviewEvery)].compactMap { $0 }.min()
    if let due, due < day {
      return warning(.violates, .reviewOverdue, number, .gap(.reviewOverdue, .due(due)))
    }
    return last == nil ? warning(.unknown, .reviewUndeclared, number, nil) : nil
  }

  private func assessment(of party: UInt32, every interval: CalendarDuration, _ number: Int) -> Finding? {
    let assessed = register.parties[Int(party)]
    guard let last = assessed.assessments.map(\.day).filter({ $0 <= day }).max() else {
      return warning(
        .unknown, .guaranteesUndeclared, number, .gap(.guaranteesUndeclared, .party(assessed.id)))
    }
    if day <= last.adding(interval) { return nil }
    return warning(.violates, .guaranteesOverdue, number, .gap(.guaranteesOverdue, .assessed(assessed.id, last)))
  }

  private func warning(_ answer: Answer, _ code: Code, _ number: Int, _ detail: Detail?) -> Finding {
    Finding(
      answer, code, severity: .warning, cause: .activity(UInt32(number)), details: [detail].compactMap { $0 })
  }

  /// The recipients whose guarantees we have to know of: those that process for a controller of the activity, ourselves only
  /// where that is one of ours, and those that one of ours engages further down; by number.
  private func processorsEngaged(by number: Int) -> [UInt32] {
    var engaged: Set<UInt32> = []
    for flow in flowsOfRecord[number] {
      let row = register.flows[Int(flow)]
      guard row.isLive(on: day), row.engages, let source = register.party(of: row.from),
        let recipient = register.party(of: row.to), source != recipient, !engaged.contains(recipient.raw),
        isOurs(to: recipient, row, source, number), !isReturn(row, source, recipient)
      else { continue }
      engaged.insert(recipient.raw)
    }
    return engaged.sorted()
  }

  /// Whether knowing of the guarantees is for us, and not for the one that engages us or somebody further down.
  private func isOurs(
    to recipient: Number<Party>, _ row: FlowRow, _ source: Number<Party>, _ activity: Int
  ) -> Bool {
    if row.role == .subProcessor { return isOwn(row.worksFor.flatMap { register.party(of: $0) } ?? source) }
    return !isOwn(recipient) || activities[activity].controllers.contains { isOwn(Number($0)) }
  }

  private func isOwn(_ party: Number<Party>) -> Bool { register.parties[party.index].own }
}
