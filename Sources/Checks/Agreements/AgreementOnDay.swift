import Law
import Registry
import Vocabulary

/// An agreement as it stands on the day: amended, with its form, its force and its scope as numbers.
final class AgreementOnDay {
  let number: Int
  let amended: Amended
  let form: Form
  let force: Force
  /// Evidence of it is nothing but somebody's word.
  let isAttested: Bool
  /// It can govern processing on behalf of another: a processing agreement, a legal act, or clauses that count as such.
  let isOfTheKind: Bool
  /// A limit for each dimension, in the order of `Dimension`.
  var limits: [Limit] = []
  /// What R03 says of it.
  var conclusion: (answer: Answer, severity: Severity, code: Code) = (.complies, .error, .concluded)
  /// What R04 says of it.
  var clauses: (answer: Answer, code: Code) = (.complies, .clausesLocated)
  /// What R04 lists.
  fileprivate(set) var clauseDetails: [Detail] = []
  /// The parties of the entries that may be used on the day.
  var subProcessors: [Int] = []
  /// The clauses that stand in it on the day, located or in a standard set.
  fileprivate(set) var standingClauses: Set<String> = []
  /// The clauses that are declared absent, and do not stand in it otherwise.
  fileprivate(set) var absentClauses: Set<String> = []
  /// How soon a breach is told under it; none where nothing of it says so.
  fileprivate(set) var breachTold: BreachNotice?
  /// The rows of law from memory that say so in its place.
  fileprivate(set) var breachLaw: [Detail] = []
  /// Its last day, as amended; none where it is open.
  let end: Day?
  /// How long it lets data be kept.
  let keepingLimits: [(holder: Holder, limits: [KeepingLimit])]

  var id: ID<Agreement> { amended.agreement.id }

  init(_ number: Int, _ base: Agreement, amendments: [Agreement], day: Day) {
    self.number = number
    amended = Amended(base, amendments: amendments, on: day)
    form = Form(of: base, on: day)
    force = Force(of: base, until: amended.until, on: day)
    end = Force.end(of: base, until: amended.until)
    keepingLimits = Self.keepingLimits(amended.agreement)
    isAttested = !base.evidence.isEmpty && base.evidence.allSatisfy(\.isAttested)
    isOfTheKind = Self.isOfTheKind(base)
    conclusion = conclude()
  }

  private static func isOfTheKind(_ agreement: Agreement) -> Bool {
    switch agreement.kind {
    case .processing, .legalAct: true
    case .transferClauses:
      !Set(agreement.clauseSets).isDisjoint(with: ["2021/915", "2021/914-2", "2021/914-3"])
        || agreement.tools.contains { tool in
          if case .standardClauses("2021/914", let module?, _) = tool.kind { module == 2 || module == 3 } else { false }
        }
    case .jointArrangement, .controllerToController: false
    }
  }

  /// The base's own form, then its amendments'.
  private func conclude() -> (Answer, Severity, Code) {
    switch form.state {
    case .notConcluded: return (.violates, .error, .notConcluded)
    case .later: return (.violates, .error, .concludedLater)
    case .notShown: return (.unknown, .error, .conclusionNotShown)
    case .complies: break
    }
    if !amended.notShown.isEmpty { return (.unknown, .error, .amendmentNotShown) }
    if !amended.notConcluded.isEmpty { return (.violates, .warning, .amendmentNotConcluded) }
    return (.complies, .error, .concluded)
  }

  /// Whether it can be relied on for a flow: in force, perhaps, or within the days agreed for deletion.
  func isCandidate(keepsOnly: Bool, on day: Day) -> Bool {
    switch force {
    case .inForce, .unknown: true
    case .notBegun: false
    case .ended(let end): keepsOnly && day <= end.adding(deletionDays ?? CalendarDuration(months: 12))
    }
  }

  var deletionDays: CalendarDuration? { amended.agreement.endOfTerm?.within }

  /// What R02 says of a candidate.
  var forceFinding: (answer: Answer, code: Code) {
    switch force {
    case .inForce: (.complies, .inForce)
    case .unknown, .notBegun: (.unknown, .startUndeclared)
    case .ended: deletionDays == nil ? (.unknown, .deletionDaysUndeclared) : (.complies, .withinDeletionDays)
    }
  }
}

extension AgreementOnDay {
  /// What R03 lists.
  func conclusionDetails() -> [Detail] {
    var details: [Detail] = []
    switch form.state {
    case .notConcluded, .later: details.append(.notBound(id))
    case .notShown: details += Self.gaps(form, id)
    case .complies: break
    }
    for (amendment, form) in amended.notShown { details += Self.gaps(form, amendment.id) }
    for amendment in amended.notConcluded { details.append(.notBound(amendment.id)) }
    return details
  }

  private static func gaps(_ form: Form, _ agreement: ID<Agreement>) -> [Detail] {
    (form.lacksHash ? [.noHash(agreement)] : []) + form.unsigned.map { .unsigned($0, agreement) }
  }

  /// The standard sets, of the agreement itself and of its tools, as rows of the law's table.
  func clauseSets(_ law: LawEdition, on day: Day) -> [ClauseSet] {
    let tools = amended.agreement.tools.compactMap { tool -> (String, Int?)? in
      if case .standardClauses(let set, let module, _) = tool.kind { (set, module) } else { nil }
    }
    let declared = amended.agreement.clauseSets
    return law.clauseSets.filter { row in
      row.period.contains(day)
        && (declared.contains(row.id)
          || tools.contains { $0.0 == row.set && (row.module == nil || $0.1 == row.module) })
    }
  }

  /// The clauses that the law of the day asks for and that are neither located nor in a standard set; of those that other
  /// declarations show, such as the subject matter, only what is declared absent.
  func locateClauses(_ law: LawEdition, on day: Day) {
    let agreement = amended.agreement
    let located = Set(agreement.clauses.filter { $0.at != nil }.map(\.id))
    let absent = Set(agreement.clauses.filter { $0.at == nil }.map(\.id))
    let sets = clauseSets(law, on: day)
    let standard = Set(sets.flatMap(\.clauses))
    standingClauses = located.union(standard)
    // Every standard set that deals with breaches has them told without undue delay.
    let told = sets.filter { $0.clauses.contains("A28.3.f") }
    breachTold = agreement.breachNotice ?? (told.isEmpty ? nil : .withoutUndueDelay)
    breachLaw = agreement.breachNotice == nil ? told.fromMemory : []
    absentClauses = absent.subtracting(standingClauses)
    let missing = law.clauses.filter { ($0.mustBeLocated || absent.contains($0.id)) && $0.period.contains(day) }
      .map(\.id).filter { !located.contains($0) && !standard.contains($0) }
    if missing.contains(where: absent.contains) {
      clauses = (.violates, .clauseAbsent)
    } else if !missing.isEmpty {
      clauses = (.unknown, .clauseNotRecorded)
    }
    clauseDetails = missing.map { .clause($0, id, absent: absent.contains($0)) }
    clauseDetails += sets.fromMemory
  }
}
