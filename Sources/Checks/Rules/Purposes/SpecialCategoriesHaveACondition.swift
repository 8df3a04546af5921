import Law
import Registry
import Vocabulary

/// R26: what the law protects more has what it needs: a condition for special categories (GDPR 9(2)), a law for criminal
/// data (10), a need for national identity numbers (87).
extension DayView {
  func specialCategoriesHaveACondition(_ number: Int) -> Finding {
    let activity = register.activities[number]
    if activity.role == .processor { return Finding(.notApplicable, .processedForOthers) }
    var declared = declaredByFlows.categories.row(number)
    let words = activity.about.flatMap(\.categories) + activity.collectionPoints.flatMap(\.categories)
    for term in categories.numbers(of: words) { declared.insert(term) }
    let terms = declared.elements
    if terms.isEmpty { return Finding(.unknown, .categoriesUndeclared, cause: .activity(UInt32(number))) }
    var all = Joined()
    for mark in [Marks.art9, .art10, .nationalID] {
      let marked = terms.filter { categories.marks[$0].contains(mark) }
      if marked.isEmpty { continue }
      var finding = condition(for: mark, activity.conditions)
      if finding.answer != .complies { finding.cause = .activity(UInt32(number)) }
      finding.details = marked.map { .marked(categories.ids[$0], mark) }
      if finding.answer != .complies { finding.details = finding.details.map { .gap(finding.code, $0) } }
      finding.details += nationalLaw(for: mark, number).fromMemory
      all.add(finding)
    }
    return all.finding ?? Finding(.notApplicable, .noMarkedCategory)
  }

  private func nationalLaw(for mark: Marks, _ number: Int) -> [NationalLaw] {
    switch mark {
    case .art10: nationalLaw(.criminalOffences, ofActivity: number)
    case .nationalID: nationalLaw(.nationalID, ofActivity: number)
    default: []
    }
  }

  /// The best of what is declared for a mark.
  private func condition(for mark: Marks, _ declared: [SpecialCondition]) -> Finding {
    let recorded = declared.filter { $0.mark.contains(mark) && ($0.none.map { $0.day <= day } ?? true) }
    let best = recorded.map { answer($0, for: mark) }.min { a, b in
      a.weight == b.weight ? a.code < b.code : a.weight < b.weight
    }
    return best ?? Finding(.unknown, .conditionUndeclared)
  }

  private func answer(_ condition: SpecialCondition, for mark: Marks) -> Finding {
    if condition.none != nil { return Finding(.violates, .conditionNone) }
    switch mark {
    case .art9:
      guard let id = condition.condition else { return Finding(.unknown, .conditionUndeclared) }
      guard let row = law.legalBasis(id), row.kind == .condition, row.period.contains(day) else {
        return Finding(.violates, .notACondition)
      }
      if row.neededLaw != .none, condition.law == nil { return Finding(.unknown, .conditionLawUndeclared) }
    case .art10: if condition.law == nil { return Finding(.unknown, .conditionLawUndeclared) }
    default: if condition.need == nil { return Finding(.unknown, .needUndeclared) }
    }
    return Finding(.complies, .conditionDeclared)
  }
}
