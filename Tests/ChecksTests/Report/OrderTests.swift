import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `What a report holds` {
  /// Says of each two whether the first is before the second; nothing is before itself.
  private func isInOrder<Value: Comparable>(_ values: [Value]) -> Bool {
    values.indices.allSatisfy { a in values.indices.allSatisfy { b in (values[a] < values[b]) == (a < b) } }
  }

  @Test func `is in the order of the catalogue, and from best to worst`() {
    #expect(isInOrder([Answer.notApplicable, .complies, .unknown, .violates]))
    #expect(isInOrder([Severity.advice, .warning, .error]))
    #expect(isInOrder(CheckName.allCases))
    #expect(isInOrder(Code.allCases))
  }

  @Test func `has its subjects by kind, then by id`() {
    #expect(isInOrder([Subject.activity("b"), .flow("a"), .flow("b"), .notice("a"), .promise("a", "a")]))
  }

  @Test func `has its causes by kind, then by id`() {
    #expect(isInOrder([Cause.activity("b"), .agreement("a"), .agreement("c"), .party("b"), .system("a")]))
  }

  @Test func `has its details by what they are about, the worse before the better`() {
    #expect(
      isInOrder([
        Detail.undeclared(.categories), .undeclared(.access), .clause("A28.3.a", "a1", absent: true),
        .clause("A28.3.a", "a1", absent: false), .authority("Datatilsynet", of: "NO", former: false),
        .authority("Datatilsynet", of: "NO", former: true), .inquirer("police", "f1", undeclared: false),
        .inquirer("police", "f1", undeclared: true),
      ]))
    #expect(isInOrder(Code.allCases.map { Detail.gap($0, .party("host")) }))
    #expect(Detail.sorted([.party("host"), .party("host")]) == [.party("host")])
  }

  @Test func `is as good as the worst of its subjects`() {
    func report(_ flows: [Answer], _ others: [Answer]) -> Answer {
      var (standing, othersStanding) = (AnswerCounts(), AnswerCounts())
      for answer in flows { standing.count(answer) }
      for answer in others { othersStanding.count(answer) }
      return Report(
        registry: "r", day: Day(2026, 3, 1), law: "l", flows: FlowCounts(), checks: [], standing: standing,
        othersStanding: othersStanding
      ).answer
    }
    #expect(report([], []) == .notApplicable)
    #expect(report([.notApplicable, .complies], []) == .complies)
    #expect(report([.complies], [.complies, .unknown]) == .unknown)
    #expect(report([.violates, .unknown], [.unknown, .complies]) == .violates)
    #expect(report([.complies], [.violates]) == .violates)
  }
}
