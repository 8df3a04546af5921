import Cast
import Checks
import Law
import NaiveEvaluator
import Testing

/// What random registers reach: each cell is a check, a code and an answer. `SAMSVAR_CELLS=5000` asks for the table.
@Suite struct `The table of cells` {
  private static let least = 50

  @Test(.enabled(if: Seeds.counted != nil))
  func `has no cell that random registers reach only now and then`() async throws {
    let seeds = Seeds.counted ?? 0
    let cells = try await Self.count(seeds)
    for (cell, count) in cells.sorted(by: { $0.key < $1.key }) { print(cell, count) }
    let reached = Set(cells.keys.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) })
    let never = Code.allCases.map(\.rawValue).filter { !reached.contains($0) }
    print("codes that never occur:", never)
    #expect(never == [])
    let rare = cells.filter { $0.value * 5_000 < Self.least * seeds }.map { "\($0.key) \($0.value)" }.sorted()
    #expect(rare == [], "of \(seeds) registers")
  }

  private static func count(_ seeds: Int) async throws -> [String: Int] {
    try await withThrowingTaskGroup(of: [String: Int].self) { group in
      for part in 0..<4 {
        group.addTask {
          let law = try LawEdition.current()
          var cells: [String: Int] = [:]
          for seed in stride(from: part, to: seeds, by: 4) {
            let random = RandomRegister(seed: UInt64(seed))
            let report = naiveReport(of: try random.snapshot(), under: law, on: random.day)
            for verdict in report.checks.flatMap(\.verdicts) {
              cells["\(verdict.check.rule) \(verdict.code.rawValue) \(verdict.answer.name)", default: 0] += 1
            }
          }
          return cells
        }
      }
      return try await group.reduce(into: [:]) { all, cells in all.merge(cells, uniquingKeysWith: +) }
    }
  }
}
