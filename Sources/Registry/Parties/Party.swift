public import Vocabulary

/// One legal person that takes part in processing: a controller, processor, sub-processor or other recipient.
public struct Party: Hashable, Sendable {
  /// The key that flows and agreements refer to. Parties and systems share one space of keys.
  public var id: ID<Party>
  /// The legal name; `nil` where nobody has named the party.
  public var name: String?
  /// The day on which somebody was asked who the party is, where it is unnamed.
  public var nameAsked: Day?
  /// Private, public authority or international organisation.
  public var kind: PartyKind?
  /// Whether it is one of our own legal entities.
  public var own = false
  /// The number in a register of companies.
  public var registrationNumber: String?
  /// The country of the seat, ISO 3166-1.
  public var seat: String?
  /// The code of an international organisation, as `EPO`.
  public var organisation: String?
  /// Other establishments.
  public var establishments: [Establishment] = []
  /// The postal address of the seat.
  public var address: String?
  /// Who answers for the party, Art. 30(1)(a).
  public var contact: Contact?
  /// The data protection officer, Art. 37.
  public var officer: DataProtectionOfficer?
  /// The representative in the Union, Art. 27.
  public var representative: ID<Party>?
  /// The group of undertakings that it belongs to, by a name of ours.
  public var group: String?
  /// Whether the GDPR applies to it by Art. 3(1) or 3(2) although its seat is outside the EEA.
  public var underArticle3: Bool?
  /// Dated memberships of lists, such as the Data Privacy Framework's.
  public var listings: [Listing] = []
  /// Dated positions inside or outside the sector of an adequacy decision.
  public var sectors: [SectorPosition] = []
  /// When it was assessed whether it gives sufficient guarantees as a processor, Art. 28(1), audits among them (28(3)(h)).
  public var assessments: [GuaranteeAssessment] = []
  /// Whether the party, or what is said of it, is made up for an example.
  public var invented = false

  /// A party of which nothing but the key is known yet.
  public init(id: ID<Party>) { self.id = id }
}

/// What sort of legal person a party is.
public enum PartyKind: String, CaseIterable, Hashable, Sendable {
  /// A company, association or person.
  case `private`
  /// A public authority or body.
  case publicAuthority = "public-authority"
  /// An international organisation, Art. 4(26).
  case internationalOrganisation = "international-organisation"
}

/// A place of business other than the seat.
public struct Establishment: Hashable, Sendable {
  /// The country, ISO 3166-1.
  public var country: String
  /// The postal address.
  public var address: String?

  /// An establishment in a country.
  public init(country: String, address: String? = nil) {
    self.country = country
    self.address = address
  }
}

/// Whether a data protection officer is appointed, and how to reach that person (Art. 37(7)).
public struct DataProtectionOfficer: Hashable, Sendable {
  /// Whether one is appointed; `nil` where it is not said.
  public var appointed: Bool?
  /// How to reach the officer.
  public var contact: Contact?
  /// The day on which the authority was notified.
  public var notified: Day?
  /// Why none is appointed.
  public var reason: String?

  /// What is declared of an officer.
  public init(
    appointed: Bool? = nil, contact: Contact? = nil, notified: Day? = nil, reason: String? = nil
  ) {
    self.appointed = appointed
    self.contact = contact
    self.notified = notified
    self.reason = reason
  }
}

/// Membership of a list that an adequacy decision rests on, as of the day on which somebody looked.
public struct Listing: Hashable, Sendable {
  /// The decision, as `us-dpf`.
  public var decision: String
  /// The days on which the party is on the list.
  public var period: Period
  /// The day on which somebody last looked.
  public var checked: Day?
  /// Whether the membership covers data about employees.
  public var humanResources: Bool?
  /// Whether it is made up for an example.
  public var invented = false

  /// A membership.
  public init(decision: String, period: Period, checked: Day? = nil, humanResources: Bool? = nil) {
    self.decision = decision
    self.period = period
    self.checked = checked
    self.humanResources = humanResources
  }
}

/// Whether a party is inside the sector that an adequacy decision covers.
public struct SectorPosition: Hashable, Sendable {
  /// The decision, as `ca-2001`.
  public var decision: String
  /// Inside it or outside.
  public var inside: Bool
  /// The days on which that holds.
  public var period: Period
  /// The day on which somebody last looked.
  public var checked: Day?

  /// A position.
  public init(decision: String, inside: Bool, period: Period = Period(), checked: Day? = nil) {
    self.decision = decision
    self.inside = inside
    self.period = period
    self.checked = checked
  }
}

/// A look at whether a processor gives sufficient guarantees, Art. 28(1): a questionnaire, a report, an audit (28(3)(h)).
public struct GuaranteeAssessment: Hashable, Sendable {
  /// The day on which it was finished.
  public var day: Day
  /// Where it is kept.
  public var reference: String?

  /// An assessment.
  public init(on day: Day, reference: String? = nil) {
    self.day = day
    self.reference = reference
  }
}
