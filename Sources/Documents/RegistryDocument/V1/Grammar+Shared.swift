internal import Registry
internal import Vocabulary

/// Elements that several others hold.
extension ElementType {
  static let text = ElementType("Text", "Words that people write; not blank.", text: .required)

  static let contact = ElementType(
    "Contact", "How to reach somebody; or, where that was erased on request (Art. 17), only the day of it.",
    attributes: [
      .optional(.name, .text, "The name of the person."),
      .optional(.position, .text, "What the person does there."),
      .optional(.email, .text, "An address for electronic mail."),
      .optional(.phone, .text, "A telephone number."),
      .optional(.erased, .day, "The day on which these personal data were erased; nothing else stands beside it."),
    ], constraints: [.apart(.erased, [.name, .position, .email, .phone])])

  static let owner = ElementType(
    "Owner", "A person who answers for something, or the day on which the name was erased.",
    attributes: [
      .optional(.name, .text, "The name of the person or the unit."),
      .optional(.erased, .day, "The day on which the name was erased."),
    ], constraints: [.exactlyOne([.name, .erased])])

  static let placeUse = ElementType(
    "PlaceUse",
    "A place where data rest, or from where they are seen or worked on, and whose machines or staff are there.",
    attributes: [
      .required(.place, .place, "A country (ISO 3166-1), an international organisation, or EEA, EU or adequate."),
      .optional(.by, .closed(.placeOperator), "recipient: the recipient's own machines or staff."),
      .optional(.party, .reference(.party), "Another party's machines or staff; a flow of its own leads there."),
    ], constraints: [.apart(.by, [.party])])

  static let retention = ElementType(
    "Retention",
    "How long data are kept: a period from an event, until asked, a criterion, or why no limit can be set.",
    attributes: [
      .optional(
        .categories, .terms(.categories, .filled), "The data that it is about; all of them where none is named."),
      .optional(.event, .name, "The event that the period runs from, such as last-contact; any for every event."),
      .optional(.period, .duration, "The period."),
      .optional(.onRequest, .yesNo, "Whether the data are erased on request; not known where it is left out."),
    ],
    children: [
      .optional(.criterion, .text, "As long as needed, in words: a criterion is no period."),
      .optional(.notPossible, .text, "Why no limit can be set."),
      .optional(.floor, .floor, "A law that demands a longer time."),
    ])

  static let floor = ElementType(
    "Floor", "A law that demands that data are kept for a time.",
    attributes: [
      .required(.law, .text, "The law and its section."),
      .required(.period, .duration, "For how long."),
    ])

  /// «There is none, and somebody said so»: not the same as nothing declared.
  static func none(_ name: String, of words: ClosedWords) -> ElementType {
    ElementType(
      name, "Declares that there is none of something, and who confirmed it. Leaving it out means: not known.",
      attributes: [
        .required(.of, .closed(words), "What there is none of."),
        .required(.confirmed, .day, "The day on which it was confirmed."),
        .optional(.by, .text, "The person or organisation who said so."),
        .optional(.erased, .day, "The day on which the name of that person was erased."),
      ], constraints: [.exactlyOne([.by, .erased]), .declaredNowhereElse])
  }
}
