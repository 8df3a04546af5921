import Checks
import Registry
import Vocabulary

/// One of each sort. A sort that is new does not compile here before it has said its place.
extension Detail {
  static let everySort = Array(
    sequence(first: Detail.term(.categories, "name", .excluded, under: Holder.everySort[0])) { $0.next })

  private static let day = Day(2024, 2, 29)
  private static let (party, agreement): (ID<Party>, ID<Agreement>) = ("kundebok", "kundebok-dpa")

  private var next: Detail? {
    switch self {
    case .term: .undeclared(.subjects)
    case .undeclared: .unstated(.purposes, under: .flow("to-crm"))
    case .unstated: .conflict(.operations, Self.agreement)
    case .conflict: .pair("fjord", Self.party)
    case .pair: .ended(Self.agreement, Self.day)
    case .ended: .starts(Self.agreement, Self.day)
    case .starts: .unsigned(Self.party, Self.agreement)
    case .unsigned: .noHash(Self.agreement)
    case .noHash: .notBound(Self.agreement)
    case .notBound: .clause("28-3-a", Self.agreement, absent: true)
    case .clause: .ownPurpose("marketing")
    case .ownPurpose: .system("crm")
    case .system: .party(Self.party)
    case .party: .noAddress(Self.party)
    case .noAddress: .noContact(Self.party)
    case .noContact: .entry(Self.party, Self.agreement)
    case .entry: .asOf(Self.day)
    case .asOf: .place(.storage, "US")
    case .place: .placeElsewhere(.access, "EEA")
    case .placeElsewhere: .placeUncovered("US")
    case .placeUncovered: .basis(place: "US", BasisTried(.everySort[0], .violates, .ended(Self.day)))
    case .basis: .subProcessor(Self.party, under: Self.agreement)
    case .subProcessor: .usable(Self.party, under: Self.agreement, Period(from: Self.day, until: nil))
    case .usable: .freeFrom(Self.party, under: Self.agreement, Self.day)
    case .freeFrom: .objection(Self.party, under: Self.agreement, Self.day)
    case .objection: .notice(Self.party, notified: Self.day, from: nil, agreed: CalendarDuration(days: 30))
    case .notice: .measure("encryption", Self.agreement)
    case .measure: .breachHours(Self.agreement, 24)
    case .breachHours: .audit(Self.agreement, .onSite)
    case .audit: .lastDay(Self.agreement, nil)
    case .lastDay: .hop("to-crm")
    case .hop: .breaks(.everySort[3])
    case .breaks: .silent(.activity("booking"))
    case .silent: .recipient(Self.party, "to-crm")
    case .recipient: .inquirer(Self.party, "to-crm", undeclared: true)
    case .inquirer: .retentionUnsaid("email-address")
    case .retentionUnsaid:
      .retention(
        CalendarDuration(months: 18), event: "", limit: CalendarDuration(), under: .everySort[3], of: .everySort[2])
    case .retention: .purpose("marketing", "to-crm")
    case .purpose: .actsForOrganisation("customer-contact")
    case .actsForOrganisation: .marked("health", [.art9, .nationalID])
    case .marked: .authority("Datatilsynet <&\"> \u{2028}", of: nil, former: true)
    case .authority: .missingAuthority("Data Protection\nCommission", of: "IE")
    case .missingAuthority: .point("booking", .cookie, "Banner")
    case .point: .measureMissing("encryption", "booking")
    case .measureMissing: .announced("privacy", from: Self.day, told: Self.day)
    case .announced: .found(.categories, "name", in: "booking")
    case .found: .agreement(Self.agreement)
    case .agreement: .hopPlace("to-crm", "US")
    case .hopPlace: .leftOut(.people, .categories)
    case .leftOut: .due(Self.day)
    case .due: .assessed(Self.party, Self.day)
    case .assessed: .gap(.notApproved, .subProcessor(Self.party, under: Self.agreement))
    case .gap, .law: nil
    }
  }
}

extension BasisTried.Kind {
  static let everySort = Array(sequence(first: BasisTried.Kind.decision("us-dpf")) { $0.next })

  private var next: Self? {
    switch self {
    case .decision: .standardClauses(set: "2021/914-2", nil)
    case .standardClauses: .bindingCorporateRules("group-rules")
    case .bindingCorporateRules: .other("A46-2-e", "code")
    case .other: .exporterListing("us-dpf")
    case .exporterListing: .joined("clauses")
    case .joined: .sameCountry
    case .sameCountry: .derogation("A49-1-a")
    case .derogation: nil
    }
  }
}

extension Holder {
  static let everySort: [Holder] = Array(sequence(first: Holder.agreement("kundebok-dpa")) { $0.next })

  private var next: Self? {
    switch self {
    case .agreement: .flow("to-crm")
    case .flow: .activity("booking")
    case .activity: .promise("privacy", "recipients")
    case .promise: nil
    }
  }
}

extension Cause {
  static let everySort: [Cause] = Array(sequence(first: Cause.pair("fjord", "kundebok")) { $0.next })

  private var next: Self? {
    switch self {
    case .pair: .agreement("kundebok-dpa")
    case .agreement: .flow("to-crm")
    case .flow: .party("kundebok")
    case .party: .system("crm")
    case .system: .activity("booking")
    case .activity: .subProcessor("kundebok", under: "kundebok-dpa")
    case .subProcessor: .promise("privacy", "recipients")
    case .promise: .notice("privacy")
    case .notice: nil
    }
  }
}

extension BasisTried.Why {
  static let everySort: [Self] = Array(sequence(first: BasisTried.Why.holds) { $0.next })

  private var next: Self? {
    switch self {
    case .holds: .ended(Day(2024, 2, 29))
    case .ended: .notYet(Day(2024, 2, 29))
    case .notYet: .otherCountry
    case .otherCountry: .excludedPart
    case .excludedPart: .partUndeclared
    case .partUndeclared: .outsideSector
    case .outsideSector: .sectorUndeclared
    case .sectorUndeclared: .notListed
    case .notListed: .listingStartUndeclared
    case .listingStartUndeclared: .withoutHumanResources
    case .withoutHumanResources: .humanResourcesUnclear
    case .humanResourcesUnclear: .notChecked
    case .notChecked: .lapsed
    case .lapsed: .seatUndeclared
    case .seatUndeclared: .noClauses
    case .noClauses: .notInForce
    case .notInForce: .startUndeclared
    case .startUndeclared: .notConcluded
    case .notConcluded: .conclusionNotShown
    case .conclusionNotShown: .notATool
    case .notATool: .setNotUsable
    case .setNotUsable: .conclusionDayUndeclared
    case .conclusionDayUndeclared: .noModuleFits
    case .noModuleFits: .wrongModule
    case .wrongModule: .moduleUndeclared
    case .moduleUndeclared: .annexMissing
    case .annexMissing: .annexesUndeclared
    case .annexesUndeclared: .assessmentMissing
    case .assessmentMissing: .outcomeUndeclared
    case .outcomeUndeclared: .assessmentInsufficient
    case .assessmentInsufficient: .measuresMissing
    case .measuresMissing: .notApproved
    case .notApproved: .approvalUndeclared
    case .approvalUndeclared: .rulesKindUndeclared
    case .rulesKindUndeclared: .wrongRulesKind
    case .wrongRulesKind: .notAMember
    case .notAMember: .protectionUndeclared
    case .protectionUndeclared: .frequencyUndeclared
    case .frequencyUndeclared: .notOccasional
    case .notOccasional: .publicPowers
    case .publicPowers: .publicPowersUndeclared
    case .publicPowersUndeclared: .conditionMissing
    case .conditionMissing: .conditionUndeclared
    case .conditionUndeclared: nil
    }
  }
}
