internal import Registry
internal import Vocabulary

/// Purposes with their legal basis, and conditions for data that carry a mark.
extension ElementType {
  static let purpose = ElementType(
    "Purpose", "A purpose and what it rests on.",
    attributes: [
      .required(.term, .term(.purposes), "The purpose."),
      .optional(.basis, .law(.basis), "Its legal basis, such as A6-1-f; not known where it is left out."),
      .optional(.law, .text, "The law, for Art. 6(1)(c) and (e)."),
    ],
    children: [
      .optional(.interest, .interest, "The interest pursued, for Art. 6(1)(f)."),
      .optional(.consent, .consent, "How consent is given and withdrawn, for Art. 6(1)(a)."),
      .optional(.none, noneInPurpose, noneInPurpose.about),
    ], constraints: [.childrenNeed(.basis, [.law, .interest, .consent])])

  private static let noneInPurpose = none("NoneInPurpose", of: .noneInPurpose)

  static let interest = ElementType(
    "Interest", "The interest in words.",
    attributes: [.optional(.assessed, .day, "The day on which it was balanced against the interests of the people.")],
    text: .optional)

  static let consent = ElementType(
    "Consent", "How consent is given and withdrawn, Art. 7.",
    attributes: [
      .optional(.given, .text, "How it is given."),
      .optional(.withdrawn, .text, "How it is withdrawn."),
      .optional(.since, .day, "Since when it is asked for."),
    ])

  static let condition = ElementType(
    "Condition", "A condition of Art. 9(2), a law for Art. 10, or the need for a national identity number.",
    attributes: [
      .required(.marks, .closedList(.mark, .filled), "The mark that it answers."),
      .optional(.condition, .law(.condition), "The condition, such as A9-2-a."),
      .optional(.law, .text, "The law that is needed or relied on."),
      .optional(.need, .text, "Why certain identification is needed."),
    ],
    children: [.optional(.none, noneInCondition, noneInCondition.about)])

  private static let noneInCondition = none("NoneInCondition", of: .noneInCondition)
}
