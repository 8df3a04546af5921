internal import Registry

/// What shows that an agreement was concluded.
extension ElementType {
  static let evidence = ElementType(
    "Evidence", "What shows that an agreement was concluded; several may stand beside each other.",
    children: [
      .manyOf([
        ChildRule(.claimed, ElementType("Claimed", "Somebody says that it exists."), "Somebody says that it exists."),
        ChildRule(.published, published, "Its terms are published."),
        ChildRule(.accepted, accepted, "Its terms were accepted."),
        ChildRule(.signedCopy, signedCopy, "A signed copy is declared."),
        ChildRule(.incorporated, incorporated, "It is part of a signed main contract."),
        ChildRule(.legalAct, legalAct, "It is a legal act."),
        ChildRule(.attested, attested, "A party to the chain says that it exists, and it is not on our file."),
      ])
    ])

  private static let published = ElementType(
    "Published", "Published terms.", attributes: [.optional(.at, .text, "The address where they are published.")])

  private static let accepted = ElementType(
    "Accepted", "Terms that were accepted.",
    attributes: [
      .optional(.by, .text, "By whom."),
      .optional(.erased, .day, "The day on which the name of that person was erased."),
      .optional(.day, .day, "When."),
      .optional(.sha256, .sha256, "The SHA-256 of the text."),
    ], constraints: [.apart(.erased, [.by])])

  private static let signedCopy = ElementType(
    "SignedCopy", "A signed copy, as it is declared: the name of its file, its fingerprint.",
    attributes: [
      .optional(.file, .text, "The name of the file."),
      .optional(.sha256, .sha256, "Its SHA-256."),
    ])

  private static let incorporated = ElementType(
    "Incorporated", "A part of a signed main contract.",
    attributes: [
      .optional(.reference, .text, "The reference of the main contract."),
      .optional(.day, .day, "When that was signed."),
      .optional(.sha256, .sha256, "The SHA-256 of the text."),
    ])

  private static let legalAct = ElementType(
    "LegalAct", "A legal act.", attributes: [.optional(.reference, .text, "Its reference.")])

  private static let attested = ElementType(
    "Attested", "Another's word for an agreement.",
    attributes: [
      .required(.party, .reference(.party), "The party that says so."),
      .optional(.by, .text, "Who said so for it."),
      .optional(.erased, .day, "The day on which the name of that person was erased."),
      .optional(.day, .day, "When."),
      .optional(.how, .text, "How."),
    ], constraints: [.apart(.erased, [.by])])
}
