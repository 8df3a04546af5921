internal import Registry
internal import Vocabulary
internal import XMLText

/// What is declared of an activity beyond the letters.
extension RecordsWriting {
  mutating func particulars(of activity: Activity) throws {
    if !activity.systems.isEmpty {
      try xml.start("systems-used")
      try xml.additional()
      for system in activity.systems {
        try xml.start("system-used")
        try xml.attribute("system", system.key)
        try xml.end()
      }
      try xml.end()
    }
    try conditions(activity.conditions)
    try source(activity.source)
    try points(activity.collectionPoints)
    try practice("profiling", activity.profiling, .profiling)
    try practice("automated-decisions", activity.automatedDecisions, .automatedDecisions)
    try assessment(of: activity)
    try reviews(of: activity)
  }

  private mutating func conditions(_ conditions: [SpecialCondition]) throws {
    if conditions.isEmpty { return }
    try xml.start("conditions")
    try xml.additional()
    for condition in conditions {
      try xml.start("condition")
      try xml.attribute("mark", condition.mark.name)
      if let basis = condition.condition { try xml.attribute("legal-basis", named.basis(basis)) }
      try xml.words("law", condition.law)
      try xml.words("need", condition.need)
      if let none = condition.none { try xml.none(none) }
      try xml.end()
    }
    try xml.end()
  }

  private mutating func source(_ source: DataSource?) throws {
    try xml.start("source")
    let (kind, words): (String?, String?) =
      switch source {
      case nil: (nil, nil)
      case .subject: ("subject", nil)
      case .elsewhere(let words): ("elsewhere", words)
      case .both(let words): ("both", words)
      }
    try xml.optional("kind", kind)
    try xml.additional()
    try xml.words("from", words)
    if source == nil { try xml.notStated(.source) }
    try xml.end()
  }

  private mutating func points(_ points: [CollectionPoint]) throws {
    if points.isEmpty { return }
    try xml.start("collection-points")
    try xml.additional()
    for point in points {
      try xml.start("point")
      try xml.attribute("kind", point.kind.rawValue)
      try xml.optional("system", point.at)
      try xml.optional("voluntary", point.voluntary)
      try xml.optional("strictly-necessary", point.strictlyNecessary)
      try xml.flag("invented", point.invented)
      try xml.words("title", point.title)
      try xml.words("consequence", point.consequence)
      for purpose in point.purposes { try xml.term("purpose", purpose) }
      for category in point.categories { try xml.term("category", category) }
      try xml.end()
    }
    try xml.end()
  }

  private mutating func practice(_ name: StaticString, _ practice: Practice?, _ what: Unstated) throws {
    try xml.start(name)
    try xml.optional("done", practice?.done)
    try xml.additional()
    try xml.words("logic", practice?.logic)
    if practice == nil { try xml.notStated(what) }
    try xml.end()
  }

  private mutating func assessment(of activity: Activity) throws {
    let assessment = activity.impactAssessment
    try xml.start("impact-assessment")
    try xml.optional("needed", assessment?.needed)
    try xml.optional("done", assessment?.done)
    try xml.optional("resource", Resource(assessmentOf: activity)?.id)
    try xml.additional()
    try xml.words("reason", assessment?.reason)
    if assessment?.needed == nil, assessment?.done == nil { try xml.notStated(.impactAssessment) }
    try xml.end()
  }

  private mutating func reviews(of activity: Activity) throws {
    try xml.start("reviews")
    try xml.person("owner", erased: "owner-erased", activity.owner)
    try xml.optional("reviewed", activity.reviewed)
    try xml.optional("next", activity.nextReview)
    try xml.optional("every", activity.reviewEvery?.description)
    try xml.additional()
    if activity.owner == nil { try xml.notStated(.owner) }
    if activity.reviewed == nil { try xml.notStated(.review) }
    try xml.end()
  }
}
