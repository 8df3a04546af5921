internal import Registry
internal import Vocabulary

extension Layout {
  mutating func activity(_ activity: Activity) throws {
    try element(.activity) {
      try $0.attribute(.id, activity.id)
      try $0.attribute(.role, activity.role)
      try $0.attribute(.processor, activity.processor)
      try $0.list(.measures, activity.measures.elements)
      $0.attribute(.reviewed, activity.reviewed)
      $0.attribute(.nextReview, activity.nextReview)
      try $0.attribute(.reviewEvery, activity.reviewEvery)
      try $0.flag(.invented, activity.invented)
      try $0.text(.title, activity.title)
      try $0.sorted(activity.controllers) { layout, share in
        try layout.element(.controller, text: share.processing) { try $0.attribute(.party, share.party) }
      }
      try $0.sorted(activity.purposes) { try $0.purpose($1) }
      try $0.sorted(activity.about) { layout, about in
        try layout.element(.about) {
          try $0.list(.subjects, about.subjects)
          try $0.list(.categories, about.categories)
        }
      }
      try $0.sorted(activity.conditions) { try $0.condition($1) }
      try $0.source(activity.source)
      try $0.sorted(activity.collectionPoints) { try $0.collectionPoint($1) }
      try $0.rest(of: activity)
    }
  }

  /// What stands after the places of collection.
  private mutating func rest(of activity: Activity) throws {
    try sorted(activity.systems) { layout, system in try layout.element(.system) { try $0.attribute(.ref, system) } }
    try sorted(activity.recipientCategories) { layout, recipient in
      try layout.element(.recipientCategory, text: recipient.name) { try $0.flag(.planned, recipient.planned) }
    }
    try retention(activity.retention)
    try text(.measuresDescription, activity.measuresDescription)
    try practice(.profiling, activity.profiling)
    try practice(.automatedDecisions, activity.automatedDecisions)
    if let assessment = activity.impactAssessment {
      try element(.impactAssessment, text: assessment.reason) {
        try $0.attribute(.needed, assessment.needed)
        $0.attribute(.done, assessment.done)
        try $0.attribute(.reference, assessment.reference)
      }
    }
    if let owner = activity.owner { try element(.owner) { try $0.person(.name, owner) } }
    try nones([(.recipientCategory, activity.noRecipients), (.measures, activity.measures.confirmation)])
  }

  private mutating func purpose(_ purpose: PurposeDeclaration) throws {
    try element(.purpose) {
      try $0.attribute(.term, purpose.term)
      switch purpose.basis {
      case .undeclared: break
      case .none(let confirmation): try $0.none(.basis, confirmation)
      case .basis(let basis): try $0.basis(basis)
      }
    }
  }

  private mutating func basis(_ basis: LegalBasis) throws {
    try attribute(.basis, basis.id)
    try attribute(.law, basis.law)
    if basis.interest != nil || basis.assessed != nil {
      try element(.interest, text: basis.interest) { $0.attribute(.assessed, basis.assessed) }
    }
    guard let consent = basis.consent else { return }
    try element(.consent) {
      try $0.attribute(.given, consent.given)
      try $0.attribute(.withdrawn, consent.withdrawn)
      $0.attribute(.since, consent.since)
    }
  }

  private mutating func condition(_ condition: SpecialCondition) throws {
    try element(.condition) {
      try $0.marks(.marks, condition.mark)
      try $0.attribute(.condition, condition.condition)
      try $0.attribute(.law, condition.law)
      try $0.attribute(.need, condition.need)
      try $0.nones([(.condition, condition.none)])
    }
  }

  private mutating func source(_ source: DataSource?) throws {
    switch source {
    case nil: break
    case .subject: try element(.source) { try $0.attribute(.from, "subject") }
    case .elsewhere(let text): try element(.source, text: text) { try $0.attribute(.from, "elsewhere") }
    case .both(let text): try element(.source, text: text) { try $0.attribute(.from, "both") }
    }
  }

  private mutating func collectionPoint(_ point: CollectionPoint) throws {
    try element(.collectedThrough) {
      try $0.attribute(.kind, point.kind)
      try $0.attribute(.at, point.at)
      try $0.attribute(.voluntary, point.voluntary)
      try $0.attribute(.strictlyNecessary, point.strictlyNecessary)
      try $0.list(.purposes, point.purposes)
      try $0.list(.categories, point.categories)
      try $0.flag(.invented, point.invented)
      try $0.text(.title, point.title)
      try $0.text(.consequence, point.consequence)
    }
  }

  private mutating func practice(_ name: Word, _ practice: Practice?) throws {
    guard let practice else { return }
    try element(name, text: practice.logic) { try $0.attribute(.done, practice.done) }
  }
}
