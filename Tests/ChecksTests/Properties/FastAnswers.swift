import Cast
import Checks
import Law
import Registry
import Vocabulary

/// What the fast engine answers about a register, by rule and flow.
struct FastAnswers {
  let report: Report
  private let verdicts: [CheckName: [Subject: Verdict]]

  init(_ register: Register, on day: Day) throws {
    report = try Checks.report(of: try register.snapshot(), under: try LawEdition.current(), on: day, all: true)
    verdicts = Dictionary(
      uniqueKeysWithValues: report.checks.map { run in
        (run.check, Dictionary(uniqueKeysWithValues: run.verdicts.map { ($0.subject, $0.comparable) }))
      })
  }

  subscript(_ check: CheckName, _ flow: ID<Flow>) -> Verdict? { verdicts[check]?[.flow(flow)] }

  /// Every verdict on a flow, in the order of the catalogue.
  func all(_ flow: ID<Flow>) -> [Verdict] { CheckName.allCases.compactMap { self[$0, flow] } }
}

extension Register {
  /// Whether each two have at most one agreement, so that no other can become the nearest.
  var hasOnePath: Bool {
    let bases = agreements.filter { $0.amends == nil && !$0.draft }
    let pairs = bases.flatMap { base in
      base.parties(on: .processor).map { processor in
        (base.parties(on: .principal).map(\.key).sorted() + ["to", processor.key]).joined(separator: " ")
      }
    }
    return Set(pairs).count == pairs.count && !flows.isEmpty
  }
}

extension Dimension {
  /// The check that asks whether this dimension is covered.
  var check: CheckName {
    switch self {
    case .categories: .categoriesAreCovered
    case .subjects: .subjectsAreCovered
    case .purposes: .purposesAreCovered
    case .operations: .operationsAreCovered
    case .storage, .access: .placesAreCovered
    }
  }
}

extension Flow {
  /// The words of a dimension that has words.
  subscript(_ dimension: Dimension) -> Declared<String> {
    get {
      switch dimension {
      case .categories: categories
      case .subjects: subjects
      case .purposes: purposes
      default: operations
      }
    }
    set {
      switch dimension {
      case .categories: categories = newValue
      case .subjects: subjects = newValue
      case .purposes: purposes = newValue
      default: operations = newValue
      }
    }
  }
}
