internal import Registry

/// Agreements: whom they bind, what shows them, and what they say.
extension ElementType {
  static let agreement = ElementType(
    "Agreement", "What two or more parties have agreed about personal data, or an amendment of that.",
    attributes: [
      .required(.id, .newID(.agreement), "The key that others refer to."),
      .required(.kind, .closed(.agreementKind), "What sort of agreement it is."),
      .optional(.amends, .reference(.agreement), "The agreement that this one amends."),
      .optional(.draft, .yesNo, "Whether it is a draft: kept and never judged; no where it is not said."),
      .optional(.concluded, .yesNo, "no where it is declared that it was never concluded."),
      .optional(.from, .day, "The first day on which it holds."),
      .optional(.until, .day, "The last day on which it holds."),
      .optional(.extendsUntil, .day, "The new last day, where an amendment moves the agreement's."),
      .optional(.renews, .yesNo, "Whether it renews by itself; no where it is not said."),
      .optional(.runsWithService, .yesNo, "Whether it runs as long as the service does; no where it is not said."),
      .optional(
        .protectsOnward, .yesNo,
        "Whether it binds the recipient to limited purposes and the same protection, Art. 44; not known where it is left out."
      ),
      .optional(.audit, .closed(.auditRight), "How the principal may see for itself, Art. 28(3)(h)."),
      .optional(
        .invented, .yesNo, "Whether it, or what is said of it, is made up for an example; no where it is not said."),
    ],
    children: [
      .optional(.title, .text, "What people call it."),
      .manyOf([
        ChildRule(.principal, .boundParty, "The one on whose behalf data are processed, or who exports them."),
        ChildRule(.processor, .boundParty, "The one who processes, or imports."),
        ChildRule(.party, .boundParty, "A party where sides mean nothing, as among joint controllers."),
      ]),
      .optional(.evidence, .evidence, "What shows that it was concluded."),
      .many(.signature, .signature, "A signature."),
      .optional(.termination, .termination, "Notice that it ends."),
      .optional(.subjectMatter, .text, "The subject matter of the processing, Art. 28(3)."),
      .optional(.duration, .text, "The duration of the processing, Art. 28(3)."),
      .optional(.transferInstruction, .text, "The instruction on transfers, Art. 28(3)(a)."),
      .optional(.clauses, .clauses, "Where each clause stands, or the standard set that contains them."),
      .optional(.scope, .scope, "What may be processed."),
      .many(.retention, .retentionLimit, "How long data may be kept."),
      .optional(.breachNotice, .breachNotice, "How soon a breach is to be told, Art. 33(2)."),
      .optional(.endOfTerm, .endOfTerm, "What happens to data at the end, Art. 28(3)(g)."),
      .many(.measure, .agreedMeasure, "A measure that the agreement demands or describes."),
      .many(.transferTool, .transferTool, "A safeguard for transfers to third countries, Art. 46."),
      .many(.joined, .joined, "A party that joined later (a docking clause)."),
      .optional(.subProcessing, .subProcessing, "Whether the processor may engage others, Art. 28(2)."),
    ], constraints: [.ordered(.from, .until)])

  static let boundParty = ElementType(
    "BoundParty", "A party that an agreement binds.",
    attributes: [.required(.party, .reference(.party), "The party.")])

  static let signature = ElementType(
    "Signature", "A signature on an agreement.",
    attributes: [
      .required(.party, .reference(.party), "For which party."),
      .optional(.day, .day, "On which day."),
      .optional(.by, .text, "By whom."),
      .optional(.erased, .day, "The day on which the name of that person was erased."),
    ], constraints: [.apart(.erased, [.by])])

  static let termination = ElementType(
    "Termination", "Notice that an agreement ends; the text says why.",
    attributes: [
      .required(.takesEffect, .day, "The first day on which it no longer holds."),
      .optional(.notified, .day, "When notice was given."),
    ], text: .optional)

  static let clauses = ElementType(
    "Clauses", "The clauses that the law asks for.",
    attributes: [
      .optional(
        .standard, .lawList(.clauseSet), "Standard sets, unmodified, that the agreement consists of or contains.")
    ],
    children: [.many(.clause, .clause, "A clause and where it stands.")])

  static let clause = ElementType(
    "Clause", "Where a clause stands in the document, or that it does not stand there.",
    attributes: [
      .required(.id, .law(.clause), "The clause, such as A28.3.a."),
      .optional(.at, .text, "The section or page."),
      .optional(.absent, .yesNo, "yes: declared not to stand in the document."),
    ], constraints: [.exactlyOne([.at, .absent])])

  static let joined = ElementType(
    "Joined", "A party that joined an agreement after it was made.",
    attributes: [
      .required(.party, .reference(.party), "The party."),
      .optional(.since, .day, "Since when it is bound."),
    ])
}
