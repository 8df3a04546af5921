import Registry
import Vocabulary

/// An agreement as its amendments have left it on a day.
struct Amended {
  /// The base with what the applied amendments state or add.
  private(set) var agreement: Agreement
  /// The last day, as amended.
  private(set) var until: Day?
  /// The amendments, by dimension, that state it differently on one day.
  private(set) var conflicts: [Dimension: [ID<Agreement>]] = [:]
  /// The tools that applied amendments add, each with the form of its amendment: it was concluded with that.
  private(set) var addedTools: [(tool: TransferTool, form: Form)] = []
  /// Those whose turn it is and whose conclusion is not shown.
  private(set) var notShown: [(amendment: Agreement, form: Form)] = []
  /// Those whose turn it is and that were not concluded.
  private(set) var notConcluded: [Agreement] = []

  init(_ base: Agreement, amendments: [Agreement], on day: Day) {
    agreement = base
    until = base.period.until
    var applied: [Agreement] = []
    for amendment in amendments where Self.isItsTurn(amendment, day) {
      let form = Form(of: amendment, binding: base.parties, on: day)
      if amendment.period.from == nil {
        notShown.append((amendment, form))
        continue
      }
      switch form.state {
      case .complies: applied.append(amendment)
      case .notShown: notShown.append((amendment, form))
      case .later, .notConcluded: notConcluded.append(amendment)
      }
    }
    let days = Set(applied.compactMap(\.period.from)).sorted()
    for start in days { apply(applied.filter { $0.period.from == start }, on: day) }
  }

  private static func isItsTurn(_ amendment: Agreement, _ day: Day) -> Bool {
    amendment.period.contains(day) && (amendment.termination.map { day < $0.takesEffect } ?? true)
  }

  /// Amendments of one day, together.
  private mutating func apply(_ amendments: [Agreement], on day: Day) {
    for dimension in Dimension.allCases { apply(amendments, to: dimension) }
    if let earliest = amendments.compactMap(\.extendsUntil).min() { until = earliest }
    applyObligations(amendments)
    applySubProcessing(amendments)
    let parties = agreement.parties
    for amendment in amendments {
      agreement.clauses += amendment.clauses
      agreement.clauseSets += amendment.clauseSets
      agreement.tools += amendment.tools
      let form = Form(of: amendment, binding: parties, on: day)
      addedTools += amendment.tools.map { ($0, form) }
    }
  }

  private mutating func applyObligations(_ amendments: [Agreement]) {
    let within = Self.stated(amendments.map { $0.endOfTerm?.within }, else: agreement.endOfTerm?.within)
    if within != agreement.endOfTerm?.within {
      agreement.endOfTerm = EndOfTerm(choice: agreement.endOfTerm?.choice, within: within)
    }
    agreement.breachNotice = Self.stated(amendments.map(\.breachNotice), else: agreement.breachNotice)
    agreement.audit = Self.stated(amendments.map(\.audit), else: agreement.audit)
    agreement.measures += amendments.flatMap(\.measures)
    // Limits of one day hold together: to drop one of them would let data be kept longer.
    let limits = amendments.flatMap(\.retention)
    if !limits.isEmpty { agreement.retention = limits }
  }

  private mutating func applySubProcessing(_ amendments: [Agreement]) {
    let amending = amendments.compactMap(\.subProcessing)
    if amending.isEmpty { return }
    var subProcessing = agreement.subProcessing ?? SubProcessing()
    subProcessing.authorisation = Self.stated(amending.map(\.authorisation), else: subProcessing.authorisation)
    subProcessing.notice = Self.stated(amending.map(\.notice), else: subProcessing.notice)
    subProcessing.objection = Self.stated(amending.map(\.objection), else: subProcessing.objection)
    if amending.contains(where: { $0.coversAllLevels == true }) { subProcessing.coversAllLevels = true }
    subProcessing.entries += amending.flatMap(\.entries)
    agreement.subProcessing = subProcessing
  }

  /// What amendments of one day state of one thing; nothing where they state it differently.
  private static func stated<Value: Hashable>(_ stated: [Value?], else before: Value?) -> Value? {
    let distinct = Set(stated.compactMap { $0 })
    return distinct.isEmpty ? before : distinct.count == 1 ? distinct.first : nil
  }

  private mutating func apply(_ amendments: [Agreement], to dimension: Dimension) {
    let stating = amendments.filter { $0.scope[dimension] != Scope.Limit() }
    guard !stating.isEmpty else { return }
    let replacing = stating.filter { $0.scope[dimension].replaces }
    let replacements = Set(replacing.map { $0.scope[dimension].replacement })
    let added = Set(stating.flatMap { $0.scope[dimension].added })
    let removed = Set(stating.flatMap { $0.scope[dimension].removed })
    let othersChange = replacing.contains { one in
      stating.contains { $0.id != one.id && $0.scope[dimension].changes }
    }
    if replacements.count > 1 || othersChange || !added.isDisjoint(with: removed) {
      agreement.scope[dimension] = Scope.Limit()
      conflicts[dimension] = stating.map(\.id)
      return
    }
    var limit = agreement.scope[dimension]
    if let replacement = replacements.first {
      limit = replacement
      conflicts[dimension] = nil
    }
    if let named = limit.named { limit.named = Set(named).union(added).subtracting(removed).sorted() }
    limit.excluded = Set(limit.excluded).subtracting(added).union(removed).sorted()
    agreement.scope[dimension] = limit
  }
}

extension Scope.Limit {
  fileprivate var replaces: Bool { named != nil || !excluded.isEmpty }
  fileprivate var changes: Bool { !added.isEmpty || !removed.isEmpty }
  fileprivate var replacement: Self { Self(named: named?.sorted(), excluded: excluded.sorted()) }
}
