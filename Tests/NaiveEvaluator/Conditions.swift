internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// R26: categories that the law protects more have what they need, mark by mark.
extension Judge {
  func conditions(_ activity: Activity) -> Finding {
    let categories = Set(
      activity.about.flatMap(\.categories) + activity.collectionPoints.flatMap(\.categories)
        + liveFlows(activity).flatMap { declared(.categories, $0).elements })
    if categories.isEmpty { return .unknown(.categoriesUndeclared, cause: .activity(activity.id)) }
    let findings = [Marks.art9, .art10, .nationalID].compactMap { mark -> Finding? in
      let bearers = categories.filter { words[.categories]?.marks($0).contains(mark) == true }
      return bearers.isEmpty ? nil : condition(mark, bearers.map { .marked($0, mark) }, activity)
    }
    return findings.isEmpty ? .notApplicable(.noMarkedCategory) : findings.joined
  }

  /// The best of the conditions that are recorded for a mark.
  private func condition(_ mark: Marks, _ details: [Detail], _ activity: Activity) -> Finding {
    let byTheDay = activity.conditions.filter { condition in
      condition.mark.contains(mark) && condition.none.map { $0.day <= day } ?? true
    }
    let recorded = byTheDay.map { condition in
      self.condition(condition, mark, details, .activity(activity.id))
    }
    var best =
      recorded.min { ($1.place, $0.code) < ($0.place, $1.code) }
      ?? .unknown(.conditionUndeclared, details, cause: .activity(activity.id))
    let topics: [NationalLaw.Topic] =
      switch mark {
      case .art10: [.criminalOffences]
      case .nationalID: [.nationalID]
      default: []
      }
    if best.code != .conditionDeclared { best.details = best.details.map { .gap(best.code, $0) } }
    best.law = topics.flatMap { nationalLaws($0, activity) }.map(\.reference).notSeen
    return best
  }

  private func condition(_ said: SpecialCondition, _ mark: Marks, _ details: [Detail], _ cause: Cause) -> Finding {
    if said.none != nil { return .violates(.conditionNone, details, cause: cause) }
    switch mark {
    case .art9: return ofArticle9(said, details, cause)
    case .art10:
      if said.law == nil { return .unknown(.conditionLawUndeclared, details, cause: cause) }
    default:
      if said.need == nil { return .unknown(.needUndeclared, details, cause: cause) }
    }
    return .complies(.conditionDeclared, details)
  }

  /// Art. 9(2): a letter of it, with the law or agreement that the letter asks for.
  private func ofArticle9(_ said: SpecialCondition, _ details: [Detail], _ cause: Cause) -> Finding {
    guard let id = said.condition else { return .unknown(.conditionUndeclared, details, cause: cause) }
    let row = law.legalBases.first { $0.id == id && $0.kind == .condition && $0.period.contains(day) }
    guard let row else { return .violates(.notACondition, details, cause: cause) }
    if row.neededLaw != .none, said.law == nil { return .unknown(.conditionLawUndeclared, details, cause: cause) }
    return .complies(.conditionDeclared, details)
  }
}
