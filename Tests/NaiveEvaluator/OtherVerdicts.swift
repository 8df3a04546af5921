internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// What each check answers that asks about an activity, a notice, or a promise of a notice.
extension Judge {
  static let ofActivities = CheckName.allCases.filter { $0.subject == .activity }

  func findings(_ activity: Activity) -> Findings {
    if let outside = outsideTheLaw(activity) { return everywhere(outside, Self.ofActivities) }
    let isForOthers = activity.role == .processor
    return [
      .purposesHaveABasis: isForOthers ? .notApplicable(.processedForOthers) : legalBases(activity),
      .specialCategoriesHaveACondition: isForOthers ? .notApplicable(.processedForOthers) : conditions(activity),
      .recordIsComplete: recordComplete(activity),
      .reviewsAreUpToDate: reviewed(activity),
      .equipmentIsUsedWithConsent: isForOthers ? .notApplicable(.processedForOthers) : equipment(activity),
    ]
  }

  func findings(_ notice: Notice) -> Findings {
    [.authorityIsRight: outsideTheLaw([notice.controller]) ?? authority(notice)]
  }

  func findings(_ promise: Promise, of notice: Notice) -> Findings {
    [.promiseIsKept: outsideTheLaw([notice.controller]) ?? PromiseOnDay(promise, of: notice, self).verdict]
  }

  /// The live flows of an activity, in the order of their ids.
  func liveFlows(_ activity: Activity) -> [Flow] { flows.filter { $0.activity == activity.id && isLive($0) } }

  /// The row of national law of each controller's country, in the order of the controllers.
  func nationalLaws(_ topic: NationalLaw.Topic, _ activity: Activity) -> [NationalLaw] {
    controllers(activity).compactMap { country(of: $0) }
      .compactMap { law.nationalLaw(topic, in: $0, on: day) }
  }
}
