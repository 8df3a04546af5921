internal import Registry
internal import Vocabulary

/// Data flows.
extension ElementType {
  static let flow = ElementType(
    "Flow", "One data flow: who hands which personal data to whom, for what, where, since when.",
    attributes: [
      .required(.id, .newID(.flow), "The key that others refer to."),
      .required(.activity, .reference(.activity), "The activity that it serves."),
      .required(.from, .reference(.actor), "From a party, or a system that stands for its operator."),
      .required(.to, .reference(.actor), "To a party, or a system that stands for its operator."),
      .required(.role, .closed(.recipientRole), "The role in which the recipient gets the data."),
      .optional(.worksFor, .reference(.party), "The party that a sub-processor works for, where it is not the source."),
      .optional(.since, .day, "The first day."),
      .optional(.until, .day, "The last day."),
      .optional(.categories, .terms(.categories, .pooled), "Kinds of data; not known where it is left out."),
      .optional(.subjects, .terms(.subjects, .pooled), "Kinds of people; not known where it is left out."),
      .optional(.purposes, .terms(.purposes, .pooled), "Purposes; not known where it is left out."),
      .optional(.ownPurposes, .terms(.purposes, .pooled), "Purposes that the recipient sets itself, Art. 28(10)."),
      .optional(
        .operations, .terms(.operations, .pooled), "What is done with the data; not known where it is left out."),
      .optional(
        .establishment, .country, "The recipient's establishment that gets the data, where it is not the seat."),
      .optional(.frequency, .closed(.frequency), "How often data flow."),
      .optional(
        .invented, .yesNo, "Whether it, or what is said of it, is made up for an example; no where it is not said."),
    ],
    children: [
      .optional(.title, .text, "What people call it."),
      .many(.onwardOf, .onwardOf, "A flow that this one passes on: so chains of sub-processors are declared."),
      .many(.storage, .placeUse, "Where the data rest; where not declared, the recipient system's places."),
      .many(.access, .placeUse, "From where the data are seen; where not declared, the recipient system's places."),
      .optional(.transfer, .transfer, "What the parties say that a transfer rests on."),
      .many(.retention, .retention, "How long the recipient keeps the data."),
      .optional(.inquiry, .text, "The particular inquiry of an authority that gets the data, with its law, Art. 4(9)."),
      .optional(
        .furtherProcessors, .furtherProcessors, "That the onward flows are all the further processors there are."),
      .many(.none, noneInFlow, noneInFlow.about),
    ], constraints: [.ordered(.since, .until)])

  private static let noneInFlow = none("NoneInFlow", of: .noneInFlow)

  static let onwardOf = ElementType(
    "OnwardOf", "A flow that another passes on.",
    attributes: [.required(.flow, .reference(.flow), "The flow that is passed on.")])

  static let furtherProcessors = ElementType(
    "FurtherProcessors", "The onward flows of this flow are complete.",
    attributes: [
      .required(.complete, .day, "As of which day."),
      .required(.accordingTo, .text, "According to whom."),
    ])

  static let transfer = ElementType(
    "Transfer", "What the parties say that a transfer to a third country rests on.",
    children: [
      .oneOf([
        ChildRule(.adequacy, adequacyClaim, "An adequacy decision, Art. 45."),
        ChildRule(.standardClauses, clausesClaim, "Standard contractual clauses, Art. 46(2)(c)."),
        ChildRule(.other, otherClaim, "Another legal basis of Chapter V."),
        ChildRule(.none, noneInTransfer, "That nothing is transferred."),
      ]),
      .optional(.derogation, .derogation, "The facts of a derogation, Art. 49(1)."),
    ])

  private static let noneInTransfer = none("NoneInTransfer", of: .noneInTransfer)

  private static let adequacyClaim = ElementType(
    "AdequacyClaim", "A transfer on an adequacy decision.",
    attributes: [.required(.decision, .law(.decision), "The decision, such as us-dpf.")])

  private static let clausesClaim = ElementType(
    "ClausesClaim", "A transfer on standard contractual clauses.",
    attributes: [.optional(.agreement, .reference(.agreement), "The agreement that they stand in.")])

  private static let otherClaim = ElementType(
    "OtherClaim", "A transfer on another basis.",
    attributes: [.required(.basis, .law(.transferBasis), "The basis, such as A46-2-b or A49-1-a.")])

  static let derogation = ElementType(
    "Derogation", "What Art. 49(1) asks to be so; each is unknown where it is left out. The text gives the reason.",
    attributes: [
      .optional(.inPublicPowers, .yesNo, "Whether a public authority acts in its public powers, 49(3)."),
      .optional(.repetitive, .yesNo, "Whether the transfer repeats."),
      .optional(.fewPersons, .yesNo, "Whether only few people are concerned."),
      .optional(.safeguards, .yesNo, "Whether suitable safeguards stand."),
      .optional(.authorityTold, .yesNo, "Whether the authority was told."),
      .optional(.subjectsTold, .yesNo, "Whether the data subjects were told."),
      .optional(.recorded, .yesNo, "Whether the record says so, 49(6)."),
    ], text: .optional)
}
