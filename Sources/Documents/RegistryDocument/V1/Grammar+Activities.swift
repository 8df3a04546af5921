internal import Registry
internal import Vocabulary

/// Activities: the record of processing, Art. 30.
extension ElementType {
  static let activity = ElementType(
    "Activity", "One processing activity: an entry of the record that Art. 30 asks for.",
    attributes: [
      .required(.id, .newID(.activity), "The key that flows refer to."),
      .required(.role, .closed(.activityRole), "In which role we carry it out."),
      .optional(
        .processor, .reference(.party), "Our party that processes for the controllers, where the role is processor."),
      .optional(.measures, .terms(.measures, .filled), "Technical and organisational measures, Art. 30(1)(g)."),
      .optional(.reviewed, .day, "When the entry was last looked through."),
      .optional(.nextReview, .day, "When it is to be looked through next."),
      .optional(.reviewEvery, .duration, "How often it is to be looked through; twelve months where it is not said."),
      .optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said."),
    ],
    children: [
      .optional(.title, .text, "What people call it."),
      .many(
        .controller, .controllerShare, "A controller: one, several joint ones, or those on whose behalf we process."),
      .many(.purpose, .purpose, "What data are processed for, and the legal basis of it."),
      .many(.about, .aboutWhom, "A kind of people and the kinds of data about them, Art. 30(1)(c)."),
      .many(.condition, .condition, "What allows data that carry a mark."),
      .optional(.source, .source, "Where the data come from: Art. 13 or 14."),
      .many(.collectedThrough, .collectionPoint, "A place where data are collected from people."),
      .many(.system, .systemInUse, "A system in use."),
      .many(.recipientCategory, .recipientCategory, "A kind of recipient, planned ones too, Art. 30(1)(d)."),
      .many(.retention, .retention, "How long data are kept, Art. 30(1)(f)."),
      .optional(.measuresDescription, .text, "The measures described in words."),
      .optional(.profiling, .practice, "Whether profiles are made, Art. 4(4)."),
      .optional(.automatedDecisions, .practice, "Whether decisions are taken by machine alone, Art. 22."),
      .optional(.impactAssessment, .impactAssessment, "The data protection impact assessment, Art. 35."),
      .optional(.owner, .owner, "Who answers for the entry inside the organisation."),
      .many(.none, noneInActivity, noneInActivity.about),
    ], constraints: [.ordered(.reviewed, .nextReview)])

  private static let noneInActivity = none("NoneInActivity", of: .noneInActivity)

  static let controllerShare = ElementType(
    "Controller", "A controller; the text says what is done on its behalf where we are the processor (Art. 30(2)(b)).",
    attributes: [.required(.party, .reference(.party), "The controller.")], text: .optional)

  static let aboutWhom = ElementType(
    "About", "People paired with data.",
    attributes: [
      .optional(.subjects, .terms(.subjects, .filled), "Kinds of people."),
      .optional(.categories, .terms(.categories, .filled), "Kinds of data about them."),
    ])

  static let source = ElementType(
    "Source", "Where data come from; the text names the source that is not the person.",
    attributes: [.required(.from, .closed(.dataSource), "The person (subject), elsewhere, or both.")], text: .optional)

  static let collectionPoint = ElementType(
    "CollectedThrough", "A form, a cookie, a telephone call: a place where data are collected from people.",
    attributes: [
      .required(.kind, .closed(.collectionKind), "What sort of place it is."),
      .optional(.at, .reference(.system), "The system that it belongs to."),
      .optional(
        .voluntary, .yesNo, "Whether people may leave it empty, Art. 13(2)(e); not known where it is left out."),
      .optional(
        .strictlyNecessary, .yesNo,
        "Whether it is strictly necessary for a service that the person asked for; not known where it is left out."),
      .optional(.purposes, .terms(.purposes, .filled), "Purposes of this point."),
      .optional(.categories, .terms(.categories, .filled), "Data collected here."),
      .optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said."),
    ],
    children: [
      .optional(.title, .text, "What people call it."),
      .optional(.consequence, .text, "What follows when people leave it empty."),
    ])

  static let systemInUse = ElementType(
    "SystemInUse", "A system that an activity uses.",
    attributes: [.required(.ref, .reference(.system), "The system.")])

  static let recipientCategory = ElementType(
    "RecipientCategory", "A kind of recipient, in words.",
    attributes: [
      .optional(.planned, .yesNo, "Whether data will be disclosed later rather than now; no where it is not said.")
    ], text: .required)

  static let practice = ElementType(
    "Practice", "Something that is done or not; the text says how it works, Art. 13(2)(f).",
    attributes: [.required(.done, .yesNo, "Whether it is done.")], text: .optional)

  static let impactAssessment = ElementType(
    "ImpactAssessment", "Whether an impact assessment is needed, and the one that was made; the text says why none is.",
    attributes: [
      .optional(.needed, .yesNo, "Whether one is needed; not known where it is left out."),
      .optional(.done, .day, "The day on which it was finished."),
      .optional(.reference, .text, "Where it is kept."),
    ], text: .optional)
}
