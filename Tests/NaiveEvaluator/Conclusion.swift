internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// R03 and R04 of one agreement.
extension Judge {
  /// R03: the agreement's own form, and that of each amendment whose turn it is.
  func concluded(_ agreement: AgreementOnDay) -> Finding {
    let cause = Cause.agreement(agreement.id)
    let base: Finding =
      switch agreement.form {
      case .shown: .complies(.concluded)
      case .declaredNotConcluded: .violates(.notConcluded, [.notBound(agreement.id)], cause: cause)
      case .later: .violates(.concludedLater, [.notBound(agreement.id)], cause: cause)
      case .notShown: .unknown(.conclusionNotShown, agreement.base.missingOfForm(on: day), cause: cause)
      }
    let amendments = agreement.amendments.map { amendment -> Finding in
      switch amendment.amendmentForm(on: day) {
      case .shown: .complies(.concluded)
      case .declaredNotConcluded, .later:
        .violates(.amendmentNotConcluded, [.notBound(amendment.id)], cause: cause).weighing(.warning)
      case .notShown: .unknown(.amendmentNotShown, amendment.missingOfForm(on: day), cause: cause)
      }
    }
    return ([base] + amendments).joined
  }

  /// R04: the clauses that the law asks to be located.
  func clauses(_ agreement: AgreementOnDay) -> Finding {
    let sets = standardSets(agreement)
    let present = presentClauses(agreement)
    let declaredAbsent = Set(agreement.clauses.filter { $0.at == nil }.map(\.id))
    let asked = law.clauses.filter { $0.period.contains(day) }.map { ($0.id, $0.mustBeLocated) }
      .filter { $1 || declaredAbsent.contains($0) }.map(\.0)
    let missing = asked.filter { !present.contains($0) }
    let details = missing.map { Detail.clause($0, agreement.id, absent: declaredAbsent.contains($0)) }
    let rows = sets.map(\.reference).notSeen
    let cause = Cause.agreement(agreement.id)
    if missing.contains(where: { declaredAbsent.contains($0) }) {
      return .violates(.clauseAbsent, details, cause: cause, law: rows)
    }
    if !missing.isEmpty { return .unknown(.clauseNotRecorded, details, cause: cause, law: rows) }
    return .complies(.clausesLocated, law: rows)
  }

  /// The clauses that stand in an agreement: located, or in a standard set that it consists of.
  func presentClauses(_ agreement: AgreementOnDay) -> Set<String> {
    Set(agreement.clauses.filter { $0.at != nil }.map(\.id) + standardSets(agreement).flatMap(\.clauses))
  }

  /// What the law says of the standard sets that an agreement consists of, by themselves or as a tool's module.
  func standardSets(_ agreement: AgreementOnDay) -> [ClauseSet] {
    law.clauseSets.filter { row in
      let isDeclared = agreement.clauseSets.contains(row.id)
      let isTool = agreement.tools.contains { tool in
        if case .standardClauses(row.set, row.module, _) = tool.tool.kind { true } else { false }
      }
      return row.period.contains(day) && (isDeclared || isTool)
    }
  }
}
