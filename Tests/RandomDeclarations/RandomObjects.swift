import Registry
import Vocabulary

extension RandomRegister {
  mutating func party(_ id: String) -> Party {
    var party = Party(id: ID(id))
    party.name = maybe { $0.text() }
    party.nameAsked = maybe { $0.day() }
    party.kind = maybe { $0.any() }
    party.own = chance()
    party.registrationNumber = maybe { $0.text() }
    party.seat = maybe { $0.country() }
    party.organisation = maybe { _ in "EPO" }
    party.establishments = many { Establishment(country: $0.country(), address: $0.maybe { $0.text() }) }
    party.address = maybe { $0.text() }
    party.contact = maybe { $0.contact() }
    party.officer = maybe {
      DataProtectionOfficer(
        appointed: $0.maybe { $0.chance() }, contact: $0.maybe { $0.contact() }, notified: $0.maybe { $0.day() },
        reason: $0.maybe { $0.text() })
    }
    party.representative = maybe { $0.party() }
    party.group = maybe { $0.text() }
    party.underArticle3 = maybe { $0.chance() }
    party.listings = many {
      var listing = Listing(
        decision: "us-dpf", period: $0.period(), checked: $0.maybe { $0.day() },
        humanResources: $0.maybe { $0.chance() })
      listing.invented = $0.chance()
      return listing
    }
    party.sectors = many {
      SectorPosition(
        decision: "ca-2001", inside: $0.chance(), period: $0.period(), checked: $0.maybe { $0.day() })
    }
    party.assessments = many { GuaranteeAssessment(on: $0.day(), reference: $0.maybe { $0.text() }) }
    party.invented = chance()
    return party
  }

  mutating func system(_ id: String) -> System {
    var system = System(id: ID(id))
    system.title = maybe { $0.text() }
    system.operator = maybe { $0.party() }
    system.operatorAsked = maybe { $0.day() }
    system.host = maybe { $0.party() }
    system.storage = places()
    system.access = places()
    system.invented = chance()
    return system
  }

  mutating func activity(_ id: String) -> Activity {
    var activity = Activity(id: ID(id))
    activity.title = maybe { $0.text() }
    activity.role = any()
    activity.controllers = many { ControllerShare($0.party(), processing: $0.maybe { $0.text() }) }
    activity.processor = maybe { $0.party() }
    activity.purposes = many { PurposeDeclaration($0.pick(["newsletter", "crm"]), basis: $0.basis()) }
    activity.about = many { AboutWhom(subjects: $0.words(.subjects), categories: $0.words(.categories)) }
    activity.conditions = many { $0.condition() }
    activity.source = maybe { $0.pick([.subject, .elsewhere($0.text()), .both($0.text())]) }
    activity.collectionPoints = many { $0.collectionPoint() }
    activity.systems = some(systems).map { ID($0) }
    activity.recipientCategories = many { RecipientCategory($0.text(), planned: $0.chance()) }
    if activity.recipientCategories.isEmpty { activity.noRecipients = maybe { $0.confirmation() } }
    activity.retention = many { $0.retention() }
    activity.measures = declared(.measures)
    activity.measuresDescription = maybe { $0.text() }
    activity.profiling = maybe { Practice(done: $0.chance(), logic: $0.maybe { $0.text() }) }
    activity.automatedDecisions = maybe { Practice(done: $0.chance(), logic: $0.maybe { $0.text() }) }
    activity.impactAssessment = maybe {
      ImpactAssessment(
        needed: $0.maybe { $0.chance() }, done: $0.maybe { $0.day() }, reference: $0.maybe { $0.text() },
        reason: $0.maybe { $0.text() })
    }
    activity.owner = maybe { $0.person() }
    activity.reviewed = maybe { $0.day() }
    activity.nextReview = activity.reviewed.map { $0.adding(days: 365) }
    activity.reviewEvery = maybe { $0.duration() }
    activity.invented = chance()
    return activity
  }

  private mutating func basis() -> BasisDeclaration {
    var basis = LegalBasis(pick(["A6-1-a", "A6-1-f"]))
    basis.interest = maybe { $0.text() }
    basis.assessed = maybe { $0.day() }
    basis.law = maybe { $0.text() }
    basis.consent = maybe {
      Consent(given: $0.maybe { $0.text() }, withdrawn: $0.maybe { $0.text() }, since: $0.maybe { $0.day() })
    }
    return pick([.undeclared, .none(confirmation()), .basis(basis)])
  }

  private mutating func condition() -> SpecialCondition {
    var condition = SpecialCondition(
      mark: pick([.art9, .art10, .nationalID]), condition: maybe { _ in "A9-2-a" }, law: maybe { $0.text() },
      need: maybe { $0.text() })
    if condition.condition == nil { condition.none = maybe { $0.confirmation() } }
    return condition
  }

  private mutating func collectionPoint() -> CollectionPoint {
    var point = CollectionPoint(kind: any())
    point.title = maybe { $0.text() }
    point.at = maybe { $0.system() }
    point.voluntary = maybe { $0.chance() }
    point.consequence = maybe { $0.text() }
    point.strictlyNecessary = maybe { $0.chance() }
    point.purposes = words(.purposes)
    point.categories = words(.categories)
    point.invented = chance()
    return point
  }

  mutating func flow(_ id: String, after others: [String]) -> Flow {
    let ends = parties.map { Actor.party(ID($0)) } + systems.map { Actor.system(ID($0)) }
    var flow = Flow(id: ID(id), activity: ID(pick(activities)), from: pick(ends), to: pick(ends), role: any())
    flow.title = maybe { $0.text() }
    flow.worksFor = maybe { $0.party() }
    flow.onwardOf = some(others).map { ID($0) }
    flow.period = period()
    flow.categories = declared(.categories)
    flow.subjects = declared(.subjects)
    flow.purposes = declared(.purposes)
    flow.ownPurposes = declared(.purposes)
    flow.operations = declared(.operations)
    flow.storage = places()
    flow.access = places()
    flow.details.establishment = maybe { $0.country() }
    flow.details.transfer = maybe { $0.transfer() }
    flow.details.frequency = maybe { $0.any() }
    flow.details.retention = many { $0.retention() }
    flow.details.inquiry = maybe { $0.text() }
    flow.details.furtherProcessors = pick([
      .undeclared, .complete(asOf: day(), accordingTo: text()), .none(confirmation()),
    ])
    flow.invented = chance()
    return flow
  }

  private mutating func transfer() -> TransferClaim {
    var facts = DerogationFacts()
    facts.inPublicPowers = maybe { $0.chance() }
    facts.repetitive = maybe { $0.chance() }
    facts.fewPersons = maybe { $0.chance() }
    facts.safeguards = maybe { $0.chance() }
    facts.authorityTold = maybe { $0.chance() }
    facts.subjectsTold = maybe { $0.chance() }
    facts.recorded = maybe { $0.chance() }
    facts.reason = maybe { $0.text() }
    return TransferClaim(
      pick([
        .adequacy("us-dpf"), .standardClauses(maybe { $0.agreement() }), .other("A49-1-a"), .noTransfer(confirmation()),
      ]), derogation: maybe { _ in facts })
  }
}
