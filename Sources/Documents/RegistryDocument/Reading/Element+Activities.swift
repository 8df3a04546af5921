internal import Registry
internal import Vocabulary

extension Element {
  var activity: Activity {
    var activity = Activity(id: id(.id))
    activity.title = content(of: .title)
    activity.role = choice(.role) ?? .controller
    activity.controllers = children(.controller).map { ControllerShare($0.id(.party), processing: $0.content) }
    activity.processor = reference(.processor)
    activity.purposes = children(.purpose).map { PurposeDeclaration($0.text(.term), basis: $0.basis) }
    activity.about = children(.about).map {
      AboutWhom(subjects: $0.words(.subjects), categories: $0.words(.categories))
    }
    activity.conditions = children(.condition).map(\.condition)
    activity.source = child(.source)?.source
    activity.collectionPoints = children(.collectedThrough).map(\.collectionPoint)
    activity.systems = children(.system).map { $0.id(.ref) }
    activity.recipientCategories = children(.recipientCategory).map {
      RecipientCategory($0.content ?? "", planned: $0.flag(.planned))
    }
    activity.noRecipients = none(of: Word.recipientCategory.rawValue)
    activity.retention = children(.retention).map(\.retentionRule)
    activity.measures = declared(.measures)
    activity.measuresDescription = content(of: .measuresDescription)
    activity.profiling = child(.profiling)?.practice
    activity.automatedDecisions = child(.automatedDecisions)?.practice
    activity.impactAssessment = child(.impactAssessment)?.impactAssessment
    activity.owner = child(.owner)?.person(.name)
    activity.reviewed = day(.reviewed)
    activity.nextReview = day(.nextReview)
    activity.reviewEvery = duration(.reviewEvery)
    activity.invented = flag(.invented)
    return activity
  }

  private var basis: BasisDeclaration {
    if let none = none(of: Word.basis.rawValue) { return .none(none) }
    guard let id = textIfSaid(.basis) else { return .undeclared }
    var basis = LegalBasis(id)
    basis.law = textIfSaid(.law)
    basis.interest = content(of: .interest)
    basis.assessed = child(.interest)?.day(.assessed)
    basis.consent = child(.consent).map {
      Consent(given: $0.textIfSaid(.given), withdrawn: $0.textIfSaid(.withdrawn), since: $0.day(.since))
    }
    return .basis(basis)
  }

  private var condition: SpecialCondition {
    var condition = SpecialCondition(
      mark: marks(.marks), condition: textIfSaid(.condition), law: textIfSaid(.law), need: textIfSaid(.need))
    condition.none = none(of: Word.condition.rawValue)
    return condition
  }

  private var source: DataSource {
    switch text(.from) {
    case "elsewhere": .elsewhere(content ?? "")
    case "both": .both(content ?? "")
    default: .subject
    }
  }

  private var collectionPoint: CollectionPoint {
    var point = CollectionPoint(kind: choice(.kind) ?? .form)
    point.title = content(of: .title)
    point.at = reference(.at)
    point.voluntary = yes(.voluntary)
    point.consequence = content(of: .consequence)
    point.strictlyNecessary = yes(.strictlyNecessary)
    point.purposes = words(.purposes)
    point.categories = words(.categories)
    point.invented = flag(.invented)
    return point
  }

  private var practice: Practice { Practice(done: flag(.done), logic: content) }

  private var impactAssessment: ImpactAssessment {
    ImpactAssessment(needed: yes(.needed), done: day(.done), reference: textIfSaid(.reference), reason: content)
  }
}
