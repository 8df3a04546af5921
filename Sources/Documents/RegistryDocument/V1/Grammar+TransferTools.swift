internal import Registry
internal import Vocabulary

/// Safeguards for transfers, Art. 46, and the assessment of them.
extension ElementType {
  static let transferTool = ElementType(
    "TransferTool", "A safeguard under Art. 46 that an agreement holds, with the assessment of it.",
    attributes: [.optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said.")],
    children: [
      .oneOf([
        ChildRule(.standardClauses, standardClauses, "Standard contractual clauses."),
        ChildRule(.bindingCorporateRules, bindingCorporateRules, "Binding corporate rules, Art. 47."),
        ChildRule(.other, otherTool, "Another safeguard of Art. 46."),
      ]),
      .optional(.assessment, .assessment, "The assessment of law and practice in the third country."),
    ])

  private static let standardClauses = ElementType(
    "StandardClauses", "A set of standard contractual clauses.",
    attributes: [
      .required(.set, .law(.transferClauses), "The set, such as 2021/914."),
      .optional(.module, .module, "The module, 1 to 4; none in the old sets."),
      .optional(
        .annexes, .closedList(.annex, .mayBeEmpty), "The annexes that are filled in; not known where it is left out."),
    ])

  private static let bindingCorporateRules = ElementType(
    "BindingCorporateRules", "Binding corporate rules and their members.",
    attributes: [
      .optional(.of, .closed(.rulesKind), "For whose data they are made."),
      .optional(.approved, .day, "When they were approved."),
    ],
    children: [.many(.member, .boundParty, "A member.")])

  private static let otherTool = ElementType(
    "OtherTool", "Another safeguard, by its legal basis.",
    attributes: [
      .required(.basis, .law(.transferBasis), "The basis, such as A46-2-e."),
      .optional(.approved, .day, "When it was approved or authorised."),
      .optional(.reference, .text, "Where it is kept."),
    ])

  static let assessment = ElementType(
    "TransferAssessment", "What an assessment of a transfer came to.",
    attributes: [
      .optional(.day, .day, "When it was made."),
      .optional(.outcome, .closed(.assessmentOutcome), "What it came to."),
      .optional(.measures, .terms(.measures, .filled), "The supplementary measures that it rests on."),
      .optional(.reference, .text, "Where it is kept."),
    ])
}
