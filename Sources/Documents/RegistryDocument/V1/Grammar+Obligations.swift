internal import Registry
internal import Vocabulary

/// What an agreement limits and demands.
extension ElementType {
  static let scope = ElementType(
    "Scope", "What may be processed. A dimension that is left out is one that the agreement does not speak of.",
    children: [
      .optional(.categories, limit("CategoriesLimit") { .terms(.categories, $0) }, "Kinds of data."),
      .optional(.subjects, limit("SubjectsLimit") { .terms(.subjects, $0) }, "Kinds of people."),
      .optional(.purposes, limit("PurposesLimit") { .terms(.purposes, $0) }, "Purposes."),
      .optional(.operations, limit("OperationsLimit") { .terms(.operations, $0) }, "Operations."),
      .optional(.storage, placesLimit, "Where data may rest."),
      .optional(.access, placesLimit, "From where data may be seen or worked on."),
    ])

  private static let placesLimit = limit("PlacesLimit") { .places($0) }

  private static func limit(_ name: String, _ list: (ListRule) -> ValueType) -> ElementType {
    ElementType(
      name, "One dimension of a scope.",
      attributes: [
        .optional(.named, list(.mayBeEmpty), "What is named; not said where it is left out."),
        .optional(.excluded, list(.filled), "What is excluded, whatever is named."),
        .optional(.added, list(.filled), "What an amendment adds to what is named."),
        .optional(.removed, list(.filled), "What an amendment takes out, and excludes from then on."),
      ])
  }

  static let retentionLimit = ElementType(
    "RetentionLimit", "How long data may be kept; the text is a criterion in words.",
    attributes: [
      .required(.event, .name, "The event that the limit runs from; any for every event."),
      .optional(.atMost, .duration, "At most so long."),
    ], text: .optional)

  static let breachNotice = ElementType(
    "BreachNotice", "How soon the processor tells of a personal data breach.",
    attributes: [
      .optional(.within, .hours, "Within so many hours, such as PT24H."),
      .optional(.withoutUndueDelay, .yesNo, "yes: without undue delay, and no number."),
    ], constraints: [.exactlyOne([.within, .withoutUndueDelay])])

  static let endOfTerm = ElementType(
    "EndOfTerm", "What is done with data when the service ends.",
    attributes: [
      .optional(.choice, .closed(.endChoice), "Erase, return, or choose later."),
      .optional(.within, .duration, "How long the processor may keep data after the end."),
    ])

  static let agreedMeasure = ElementType(
    "AgreedMeasure", "A measure in an agreement.",
    attributes: [
      .required(.term, .term(.measures), "The measure."),
      .optional(.required, .yesNo, "Whether it is demanded of sub-processors too; no where it is not said."),
    ])

  static let subProcessing = ElementType(
    "SubProcessing", "Whether and how a processor may engage others, Art. 28(2) and (4).",
    attributes: [
      .optional(.authorisation, .closed(.authorisation), "None, specific or general; not known where it is left out."),
      .optional(.notice, .duration, "How long before a change it is to be told."),
      .optional(.objection, .duration, "How long the controller may object."),
      .optional(.coversAllLevels, .yesNo, "Whether the list names sub-processors of every level."),
    ],
    children: [.many(.subProcessor, .subProcessor, "A sub-processor with its dates.")])

  static let subProcessor = ElementType(
    "SubProcessor", "A sub-processor that was listed, notified, approved or objected to.",
    attributes: [
      .required(.party, .reference(.party), "Who."),
      .optional(.from, .day, "The first day on which it may be used."),
      .optional(.until, .day, "The last day on which it may be used."),
      .optional(.listed, .yesNo, "Whether it was on the list when the agreement was signed; no where it is not said."),
      .optional(.notified, .day, "When the controller was told."),
      .optional(.approved, .day, "When the controller approved."),
      .optional(.withdrawn, .day, "When it was withdrawn."),
      .optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said."),
    ],
    children: [.many(.objected, .objected, "What the controller objected.")], constraints: [.ordered(.from, .until)])

  static let objected = ElementType(
    "Objected", "An objection to a sub-processor.",
    attributes: [
      .required(.day, .day, "When it was made."),
      .required(.outcome, .closed(.objectionOutcome), "How it ended."),
      .optional(.decided, .day, "When it ended."),
    ], constraints: [.ordered(.day, .decided)])
}
