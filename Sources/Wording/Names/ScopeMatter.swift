import Checks

/// What a check of an agreement's scope is about.
enum ScopeMatter {
  case categories, subjects, purposes, operations, places

  /// The matter of a check; none for checks that do not put a flow to the scope of its agreement.
  init?(_ check: CheckName) {
    switch check {
    case .categoriesAreCovered: self = .categories
    case .subjectsAreCovered: self = .subjects
    case .purposesAreCovered: self = .purposes
    case .operationsAreCovered: self = .operations
    case .placesAreCovered: self = .places
    case .agreementExists, .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses, .chainIsUnbroken,
      .subProcessorIsAuthorised, .scopeIsNotWidened, .obligationsArePassedOn, .agreementEndsInTime, .chainIsKnown,
      .objectionsAreOver, .noticeWasLongEnough, .transferHasABasis, .decisionCoversTransfer, .transfersAboveAreCovered,
      .clausesFitTransfer, .promiseIsKept, .transferIsAssessed, .derogationIsOccasional, .purposesHaveABasis,
      .specialCategoriesHaveACondition, .retentionIsWithinLimits, .recordIsComplete, .controllersAreArranged,
      .breachIsToldInTime, .reviewsAreUpToDate, .authorityIsRight,
      .officerAndRepresentativeAreNamed, .transferHasAFallback, .equipmentIsUsedWithConsent:
      return nil
    }
  }
}

extension Scene {
  /// What the checks of scope among those that say it are about.
  var matters: [ScopeMatter] { checks.compactMap { ScopeMatter($0) } }
}
