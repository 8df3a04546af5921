internal import Checks
internal import Registry
internal import Vocabulary

/// Section 4: an agreement on a day, with the amendments whose turn it is.
struct AgreementOnDay: Sendable {
  let base: Agreement
  let form: Form
  /// Amendments that have begun and not ended, whether or not they are applied.
  let amendments: [Agreement]
  /// Of these the ones that complied, in the order in which they are applied.
  let applied: [Agreement]
  let limits: [Dimension: Limit]
  /// Its last day; none where it is open.
  let end: Day?
  let state: State

  /// What is named and excluded of one dimension, and the amendments that contradict each other about it.
  struct Limit: Hashable, Sendable {
    var named: Set<String>?
    var excluded: Set<String> = []
    var conflicts: [ID<Agreement>] = []
  }

  /// Whether it is in force.
  enum State: Hashable, Sendable {
    case inForce
    case startUndeclared
    case ended(Day)
    case notBegun
  }

  var id: ID<Agreement> { base.id }
  var isInForceOrUnknown: Bool { state == .inForce || state == .startUndeclared }
  var clauses: [ClauseLocation] { base.clauses + applied.flatMap(\.clauses) }
  var clauseSets: Set<String> { Set(base.clauseSets + applied.flatMap(\.clauseSets)) }
  var entries: [SubProcessorEntry] {
    ([base] + applied).flatMap { $0.subProcessing?.entries ?? [] }
  }

  init(_ base: Agreement, amendments all: [Agreement], day: Day) {
    self.base = base
    form = base.form(on: day)
    amendments = all.filter { !$0.draft && $0.isUnderWay(on: day) }.map { $0.asked(ofThoseOf: base) }
    applied = amendments.filter { $0.amendmentForm(on: day) == .shown }
      .sorted { ($0.period.from ?? day, $0.id) < ($1.period.from ?? day, $1.id) }
    limits = Self.limits(base, applied)
    end = Self.end(base, lastDay: Self.extended(base, applied))
    state = Self.state(base, end: end, on: day)
  }

  /// The last day of a paper that ends: as declared or moved, or the one before a termination takes effect.
  private static func end(_ base: Agreement, lastDay: Day?) -> Day? {
    let isOpen = base.renews || base.runsWithService
    return [isOpen ? nil : lastDay, base.termination?.takesEffect.adding(days: -1)].compactMap { $0 }.min()
  }

  /// *In force*: whether, and if not any longer, since when not.
  private static func state(_ base: Agreement, end: Day?, on day: Day) -> State {
    if let end, day > end { return .ended(end) }
    guard let from = base.period.from else { return .startUndeclared }
    return day < from ? .notBegun : .inForce
  }
}

extension Agreement {
  /// Whether an amendment has begun, as far as is declared, and has not ended.
  fileprivate func isUnderWay(on day: Day) -> Bool {
    period.contains(day) && (termination.map { day < $0.takesEffect } ?? true)
  }

  /// An amendment binds whom its base binds, whether or not it lists them again.
  fileprivate func asked(ofThoseOf base: Agreement) -> Agreement {
    var copy = self
    copy.parties += base.parties.filter { party in !parties.contains { $0.party == party.party } }
    return copy
  }

  /// A start that is not declared counts as a form that is not shown.
  func amendmentForm(on day: Day) -> Form { period.from == nil ? .notShown : form(on: day) }
}
