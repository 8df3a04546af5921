import Checks
import Law
import Registry
import Vocabulary

extension Story {
  /// One finding of each part of a report, and one cause behind five flows.
  static func report() -> Report {
    var flows = FlowCounts()
    (flows.judged, flows.planned, flows.ended) = (7, 1, 2)
    var standing = AnswerCounts()
    (standing.violates, standing.unknown, standing.complies) = (5, 1, 1)
    let runs = CheckName.allCases.map { check in
      let verdicts = verdicts.filter { $0.check == check }
      var counts = AnswerCounts()
      for verdict in verdicts { counts.count(verdict.answer, waits: verdict.code == .waits) }
      return CheckRun(check: check, status: .run, counts: counts, verdicts: verdicts)
    }
    return Report(
      registry: "fjordpost", day: day, law: "2026-11-22", flows: flows, checks: runs, standing: standing,
      othersStanding: AnswerCounts())
  }

  static let uncovered = Detail.term(.categories, "shoe-size", .outside, under: .agreement("kundebok-dpa"))

  private static var verdicts: [Verdict] {
    let toCRM: [ID<Flow>] = ["demo-to-crm", "download-to-crm", "letter-to-crm", "offer-to-crm", "order-to-crm"]
    let covered = toCRM.map {
      Verdict(
        .categoriesAreCovered, $0, .violates, .notCovered,
        details: [
          uncovered, .term(.categories, "ip-address", .outside, under: .agreement("kundebok-dpa")),
          .law(LawReference(table: .eea, row: "NO", confidence: .memory)),
        ], cause: .agreement("kundebok-dpa"))
    }
    let purposes = toCRM.prefix(2).map {
      Verdict(
        .purposesAreCovered, $0, .unknown, .scopeUnstated,
        details: [.unstated(.purposes, under: .agreement("kundebok-dpa"))], cause: .agreement("kundebok-dpa"))
    }
    return covered + purposes + others + waiting
  }

  private static var others: [Verdict] {
    [
      Verdict(
        .chainIsKnown, "site-to-mail", .unknown, .operatorUnknown, details: [.system("marketing")],
        cause: .system("marketing")),
      Verdict(
        .agreementHasItsClauses, "crm-to-cloud", .unknown, .clauseNotRecorded,
        details: ["A28.3.a", "A28.3.b"].map { .clause($0, "cloudmere-scc", absent: false) },
        cause: .agreement("cloudmere-scc")),
      Verdict(
        .transferHasABasis, "crm-to-cloud", .unknown, .listingLapsed,
        details: [
          .basis(place: "US", BasisTried(.decision("us-dpf"), .unknown, .lapsed)),
          .basis(place: "US", BasisTried(.standardClauses(set: "2021/914", "cloudmere-scc"), .violates, .wrongModule)),
        ], cause: .party("cloudmere")),
      Verdict(
        .transferHasAFallback, "crm-to-cloud", .violates, .restsOnListAlone, severity: .advice,
        details: [.basis(place: "US", BasisTried(.decision("us-dpf"), .complies, .holds))],
        cause: .party("relay")),
    ]
  }

  private static var waiting: [Verdict] {
    CheckName.allCases.filter { $0 != .chainIsKnown && $0.subject == .flow }.map {
      Verdict(
        $0, "site-to-mail", .notApplicable, .waits, cause: .system("marketing"), waitsFor: .chainIsKnown)
    }
  }
}
