import Checks
import Foundation
import Law
import Testing
import Vocabulary

/// The proof that what nobody declared never passes for something that was.
@Suite struct `A register in which everything is declared` {
  let all: Complying

  init() async throws { all = try await Complying.shared.value }

  @Test func `complies in everything that it is asked, but for two pieces of advice`() {
    let bad = all.replies.values.flatMap { $0 }.filter { $0.value.isBad }.sorted { $0.value.code < $1.value.code }
    #expect(
      bad.map(\.key) == [
        Question(flow: "to-payroll", check: .transferHasAFallback),
        Question(flow: "inside-to-standby", check: .breachIsToldInTime),
      ])
    #expect(bad.map(\.value.code) == [.restsOnListAlone, .breachHoursUnstated])
    #expect(bad.allSatisfy { $0.value.severity == .advice })
  }

  @Test func `answers with every code that complies or is not asked`() {
    let codes = Set(all.replies.values.flatMap(\.values).filter { !$0.isBad }.map(\.code))
    #expect(
      codes == [
        .outsideTheLaw, .internalFlow, .returnFlow, .recipientIsController, .agreementFound, .attested, .singleHop,
        .inForce, .withinDeletionDays, .concluded, .clausesLocated, .covered, .noneConfirmed,
        .subProcessorAuthorised, .scopeWithin, .obligationsKept, .endsInTime, .noNoticeToWaitFor, .windowPassed,
        .noticeLongEnough, .chainKnown, .derogation, .onwardBound, .safeguard, .adequate, .noTransfer,
        .noDecisionClaimed, .decisionCovers, .noClausesClaimed, .clausesFit, .noListingReliedOn, .fallbackRecorded,
        .transfersAboveCovered, .promiseKept, .examplesOnly, .judgedElsewhere, .noToolTried, .assessed,
        .noDerogationClaimed, .derogationOccasional, .processedForOthers, .basisDeclared, .noMarkedCategory,
        .conditionDeclared, .recordComplete, .breachToldInTime, .reviewed, .noRetentionLimit, .noRetentionPeriod,
        .retentionWithin, .recipientIsProcessor,
        .particularInquiry, .arrangementFound, .disclosureNoted, .noAuthorityNamed, .authorityNamed,
        .officerAndRepresentativeNamed, .noTerminalEquipment, .noLawOnTerminalEquipment, .consentRecorded,
      ])
  }

  @Test func `closes where one thing is taken away that an answer needs`() {
    #expect(all.results.count > 1400)
    for result in all.results {
      let change = result.change
      let name = "\(change.kind) \(change.place.exact)"
      switch (result.need, result.outcome) {
      case (.needed, .refused), (.needed, .closed): break
      case (.none, .unchanged), (.none, .refused): break
      case (.otherFact, .better), (.otherFact, .restsElsewhere), (.otherFact, .gone), (.otherFact, .unchanged): break
      case (.otherFact, .closed), (.otherFact, .refused): break
      // A first day that is moved on begins later: that may close.
      case (.none, .closed) where change.kind == .movedLater: break
      case (let need, let outcome): Issue.record("\(name): \(outcome), though \(need)")
      }
    }
  }

  /// Where one thing taken away alone is not felt, two may be.
  @Test(arguments: Together.all)
  func `closes where several things are taken away together`(_ case: Together) throws {
    let document = try `case`.document
    let replies = try replies(Array(document.utf8), LawEdition.current(), on: Complying.day)
    #expect(replies?[`case`.question]?.isBad ?? true)
  }

  @Test func `never answers better for want of what was declared`() {
    let better = all.results.filter { if case .better = $0.outcome { true } else { false } }
    let asked = Set(better.flatMap(\.improved).map(\.check))
    #expect(
      asked == [
        .categoriesAreCovered, .subjectsAreCovered, .decisionCoversTransfer, .clausesFitTransfer,
        .retentionIsWithinLimits, .controllersAreArranged, .authorityIsRight,
      ], "only what is passed on, agreed beyond the law, promised or claimed, and who else decides, may be left unsaid")
  }

  @Test func `has every reason why something is not needed`() {
    var open = Set(notNeeded.keys)
    var without = Set(notNeeded.keys.filter { if case .otherFact = notNeeded[$0] { true } else { false } })
    for result in all.results {
      guard let name = result.change.place.names.first(where: { notNeeded[$0] != nil }) else { continue }
      open.remove(name)
      if result.outcome != .closed, result.outcome != .refused { without.remove(name) }
    }
    #expect(open.sorted() == [], "nothing of that name is in a fixture")
    #expect(without.sorted() == [], "it always closes, so it needs no reason")
  }

  /// By check, everything without which it no longer complies somewhere: read it against the rules.
  @Test func `rests on what the rules say that it rests on`() throws {
    var names: [CheckName: Set<String>] = [:]
    for result in all.results {
      for question in result.lost { names[question.check, default: []].insert(result.change.place.path) }
    }
    let lines = CheckName.allCases.flatMap { check in
      ["\(check.rule) \(check.rawValue)"] + (names[check] ?? []).sorted().map { "  \($0)" }
    }
    try expect(lines.joined(separator: "\n") + "\n", toBe: "rests-on.txt")
  }
}

extension Result {
  /// What the table says; what it does not name is needed.
  var need: Need { change.place.names.lazy.compactMap { notNeeded[$0] }.first ?? .needed }
}

/// Compares with a file of the fixtures; with `GOLDEN=1` in the environment it writes the file anew.
private func expect(_ text: String, toBe file: String) throws {
  let url = Complying.folder.appending(path: file)
  if ProcessInfo.processInfo.environment["GOLDEN"] == "1" {
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
  let (now, before) = (
    Set(text.split(separator: "\n")), Set(try String(contentsOf: url, encoding: .utf8).split(separator: "\n"))
  )
  #expect(
    text == (try String(contentsOf: url, encoding: .utf8)),
    "new: \(now.subtracting(before)), gone: \(before.subtracting(now))")
}
