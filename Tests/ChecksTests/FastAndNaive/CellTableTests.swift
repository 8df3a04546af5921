import Cast
import Checks
import Law
import NaiveEvaluator
import Registry
import Testing

/// What random registers reach: each cell is a check, a code and an answer. `SAMSVAR_CELLS=5000` asks for the table.
@Suite struct `The table of cells` {
  @Test(.enabled(if: Seeds.counted != nil))
  func `has no cell that random registers reach only now and then`() async throws {
    let seeds = Seeds.counted ?? 0
    let cells = try await Self.count(seeds)
    for (cell, count) in cells.sorted(by: { $0.key < $1.key }) { print(cell, count) }
    let reached = Set(cells.keys.compactMap(\.code))
    let never = Code.allCases.filter { !reached.contains($0) }
    print("codes that never occur:", never)
    #expect(never == [])
    let rare = cells.filter { $0.value * 5_000 < $0.key.least * seeds }.map { "\($0.key) \($0.value)" }.sorted()
    #expect(rare == [], "of \(seeds) registers")
  }

  private static func count(_ seeds: Int) async throws -> [Cell: Int] {
    try await withThrowingTaskGroup(of: [Cell: Int].self) { group in
      for part in 0..<4 {
        group.addTask {
          let law = try LawEdition.current()
          var cells: [Cell: Int] = [:]
          for seed in stride(from: part, to: seeds, by: 4) {
            let random = RandomRegister(seed: UInt64(seed))
            let report = naiveReport(of: try random.snapshot(), under: law, on: random.day)
            for cell in report.checks.flatMap(\.verdicts).flatMap({ Cell.all($0, random.register) }) {
              cells[cell, default: 0] += 1
            }
          }
          return cells
        }
      }
      return try await group.reduce(into: [:]) { all, cells in all.merge(cells, uniquingKeysWith: +) }
    }
  }
}

/// Something that a verdict may be, say or list.
private enum Cell: Hashable, Comparable, CustomStringConvertible {
  case answer(CheckName, Code, Answer)
  /// An answer about a promise of a kind.
  case promise(PromiseKind, Code)
  /// A sort of detail under a check.
  case detail(CheckName, String)

  /// How often of 5,000 registers it must occur at least.
  var least: Int {
    switch self {
    case .answer: 50
    case .promise: 10
    case .detail: 25
    }
  }

  var code: Code? { if case .answer(_, let code, _) = self { code } else { nil } }

  var description: String {
    switch self {
    case .answer(let check, let code, let answer): "\(check.rule) \(code.rawValue) \(answer.name)"
    case .promise(let kind, let code): "\(kind.rawValue): \(code.rawValue)"
    case .detail(let check, let name): "\(check.rule) lists \(name)"
    }
  }

  static func < (a: Self, b: Self) -> Bool { a.description < b.description }

  static func all(_ verdict: Verdict, _ register: Register) -> [Cell] {
    var cells = [Cell.answer(verdict.check, verdict.code, verdict.answer)]
    // The answers about the law's force do not look at the promise.
    let ofTheLaw: Set<Code> = [.notInForce, .outsideTheLaw, .territoryUndeclared]
    if case .promise(let notice, let id) = verdict.subject, !ofTheLaw.contains(verdict.code) {
      let promises = register.notices.first { $0.id == notice }?.promises ?? []
      cells += promises.filter { $0.id == id }.map { .promise($0.kind, verdict.code) }
    }
    let names = Set(verdict.details.map { String("\($0)".prefix { $0 != "(" }) })
    return cells + names.map { .detail(verdict.check, $0) }
  }
}
