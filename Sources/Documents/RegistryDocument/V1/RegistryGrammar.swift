internal import Registry

/// The register document, first version: everything that a register declares.
enum RegistryGrammar {
  static let namespace = "urn:samsvar:registry:1"
  static let root = ChildRule(
    .registry, .registry, "A register of who processes personal data for whom, and by what right.")
}

extension ElementType {
  static let registry = ElementType(
    "Registry", "A whole register. Its parts stand in this order; each may be empty.",
    attributes: [
      .required(.id, .name, "The key of the register itself."),
      .required(.language, .closed(.language), "The language that the free text is written in."),
    ],
    children: [
      .optional(.title, .text, "What people call the register."),
      .optional(
        .terms, .section("Terms", "The organisation's own words.", .term, .term), "Own words below built-in ones."),
      .required(
        .parties, .section("Parties", "Everyone who takes part.", .party, .party), "Controllers, processors and others."
      ),
      .optional(.systems, .section("Systems", "All systems.", .system, .system), "Where data rest or are worked on."),
      .optional(
        .activities, .section("Activities", "The record of processing activities.", .activity, .activity),
        "What Art. 30 asks for."),
      .optional(
        .agreements, .section("Agreements", "All agreements.", .agreement, .agreement),
        "What the parties have agreed about personal data."),
      .optional(.flows, .section("Flows", "All data flows.", .flow, .flow), "Who hands which data to whom."),
      .optional(
        .notices, .section("Notices", "All privacy notices.", .notice, .notice),
        "What was told to people, Art. 13 and 14."),
      .optional(
        .announcements, .section("Announcements", "All announcements.", .announcement, .announcement),
        "Dated words that something changes."),
      .optional(
        .acceptances, .section("Acceptances", "All acceptances.", .acceptance, .acceptance),
        "Findings that somebody has decided to live with for a time."),
    ])

  private static func section(_ name: String, _ about: String, _ child: Word, _ type: ElementType) -> ElementType {
    ElementType(name, about, children: [.many(child, type, type.about)])
  }

  static let term = ElementType(
    "Term", "A word of the organisation's own below a built-in one, or below another of its own.",
    attributes: [
      .required(.id, .newID(.term), "The word, as flows and agreements name it. No built-in word of its taxonomy."),
      .required(.taxonomy, .closed(.taxonomy), "The taxonomy that it belongs to."),
      .required(.parent, .name, "The word above it in the same taxonomy."),
      .optional(.marks, .closedList(.mark, .filled), "Marks that it adds to those above it: it never loses one."),
      .optional(.en, .text, "What people call it, in English."),
      .optional(.nb, .text, "What people call it, in Norwegian bokmål."),
      .optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said."),
    ])
}
