internal import Registry

/// Parties and systems.
extension ElementType {
  static let party = ElementType(
    "Party", "One legal person: a controller, processor, sub-processor or other recipient.",
    attributes: [
      .required(.id, .newID(.party), "The key that others refer to. Parties and systems share one space of keys."),
      .optional(.own, .yesNo, "Whether it is one of our own legal entities; no where it is not said."),
      .optional(.kind, .closed(.partyKind), "What sort of legal person it is."),
      .optional(.country, .country, "The country of the seat, ISO 3166-1."),
      .optional(.organisation, .organisation, "The code of an international organisation, such as EPO."),
      .optional(.registrationNumber, .text, "The number in a register of companies."),
      .optional(.nameAsked, .day, "Where the party is not named: the day on which somebody was asked who it is."),
      .optional(.representative, .reference(.party), "The representative in the Union, Art. 27."),
      .optional(.group, .text, "The group of undertakings that it belongs to, by a name of ours."),
      .optional(
        .underArticle3, .yesNo,
        "Whether the GDPR applies to it by Art. 3(1) or 3(2) although its seat is outside the EEA."),
      .optional(
        .invented, .yesNo, "Whether it, or what is said of it, is made up for an example; no where it is not said."),
    ],
    children: [
      .optional(.name, .text, "The legal name; left out where nobody has named the party."),
      .optional(.address, .text, "The postal address of the seat."),
      .optional(.contact, .contact, "Who answers for the party, Art. 30(1)(a)."),
      .optional(.dataProtectionOfficer, .officer, "The data protection officer, Art. 37."),
      .many(.establishment, .establishment, "A place of business other than the seat."),
      .many(.listing, .listing, "A membership of a list that an adequacy decision rests on."),
      .many(.sector, .sector, "Whether the party is inside the sector that an adequacy decision covers."),
      .many(
        .assessed, .guaranteeAssessment,
        "A look at whether it gives sufficient guarantees as a processor, Art. 28(1): a questionnaire, a report, an audit."
      ),
    ])

  static let officer = ElementType(
    "DataProtectionOfficer",
    "Whether a data protection officer is appointed, and how to reach that person (Art. 37(7)).",
    attributes: [
      .optional(.appointed, .yesNo, "Whether one is appointed; not known where it is left out."),
      .optional(.notified, .day, "The day on which the authority was told."),
    ],
    children: [
      .optional(.contact, .contact, "How to reach the officer."),
      .optional(.reason, .text, "Why none is appointed."),
    ])

  static let establishment = ElementType(
    "Establishment", "A place of business in a country.",
    attributes: [.required(.country, .country, "The country, ISO 3166-1.")],
    children: [.optional(.address, .text, "The postal address.")])

  static let listing = ElementType(
    "Listing", "A membership of a list, as of the day on which somebody looked.",
    attributes: [
      .required(.decision, .law(.decision), "The adequacy decision, such as us-dpf."),
      .optional(.from, .day, "The first day on the list."),
      .optional(.until, .day, "The last day on the list."),
      .optional(.checked, .day, "The day on which somebody last looked."),
      .optional(.humanResources, .yesNo, "Whether it covers data about employees; not known where it is left out."),
      .optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said."),
    ], constraints: [.ordered(.from, .until)])

  static let sector = ElementType(
    "Sector", "A position inside or outside the sector of a decision.",
    attributes: [
      .required(.decision, .law(.decision), "The adequacy decision, such as ca-2001."),
      .required(.inside, .yesNo, "Whether the party is inside the sector."),
      .optional(.from, .day, "The first day on which that holds."),
      .optional(.until, .day, "The last day on which that holds."),
      .optional(.checked, .day, "The day on which somebody last looked."),
    ], constraints: [.ordered(.from, .until)])

  static let guaranteeAssessment = ElementType(
    "GuaranteeAssessment", "An assessment of a processor's guarantees, Art. 28(1).",
    attributes: [
      .required(.day, .day, "The day on which it was finished."),
      .optional(.reference, .text, "Where it is kept."),
    ])

  static let system = ElementType(
    "System", "Where data rest or are worked on: an application, a website, an archive.",
    attributes: [
      .required(.id, .newID(.system), "The key that others refer to. Parties and systems share one space of keys."),
      .optional(.operator, .reference(.party), "Who runs it; a system in a flow stands for this party."),
      .optional(
        .operatorAsked, .day, "Where the operator is not named: the day on which somebody was asked who it is."),
      .optional(.host, .reference(.party), "On whose machines it stands."),
      .optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said."),
    ],
    children: [
      .optional(.title, .text, "What people call it."),
      .many(.storage, .placeUse, "Where its data rest."),
      .many(.access, .placeUse, "From where its data are seen or worked on."),
      .many(.none, noneInSystem, noneInSystem.about),
    ])

  private static let noneInSystem = none("NoneInSystem", of: .noneInSystem)
}
