internal import Registry
internal import Vocabulary

/// Privacy notices, announcements and acceptances.
extension ElementType {
  static let notice = ElementType(
    "Notice", "A published privacy notice, Art. 13 and 14, and what it promises.",
    attributes: [
      .required(.id, .newID(.notice), "The key that others refer to."),
      .required(.controller, .reference(.party), "Whose notice it is."),
      .optional(.language, .languageTag, "The language that it is written in, BCP 47."),
      .optional(.address, .text, "Where it is published."),
      .optional(.version, .text, "Its version."),
      .optional(.from, .day, "The first day on which it stands."),
      .optional(.until, .day, "The last day on which it stands."),
      .optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said."),
    ],
    children: [
      .optional(.title, .text, "What people call it."),
      .many(.promise, .promise, "A sentence that can be tested against the register."),
    ], constraints: [.ordered(.from, .until)])

  static let promise = ElementType(
    "Promise", "One sentence of a notice.",
    attributes: [
      .required(.id, .newID(.promise), "The key, within its notice."),
      .required(.kind, .closed(.promiseKind), "What sort of sentence it is."),
      .optional(.exhaustive, .yesNo, "Whether a list is exhaustive; examples promise nothing."),
      .optional(.place, .text, "Where it stands in the notice."),
      .optional(.categories, .terms(.categories, .filled), "Kinds of data that it names."),
      .optional(.subjects, .terms(.subjects, .filled), "Kinds of people that it names."),
      .optional(.purposes, .terms(.purposes, .filled), "Purposes that it names."),
      .optional(.measures, .terms(.measures, .filled), "Measures that it names."),
      .optional(.places, .places(.filled), "Places that it names."),
      .optional(.through, .reference(.system), "The system or sender of the collection point that it speaks of."),
      .optional(.name, .text, "The name of an authority, or another name that it gives."),
      .optional(.event, .name, "The event of a promise about retention."),
      .optional(.atMost, .duration, "The longest time of a promise about retention."),
      .optional(.rights, .closedList(.right, .filled), "The rights that it speaks of, by article."),
      .optional(.channel, .text, "Through what rights are served or changes announced."),
    ],
    children: [.many(.recipient, .recipient, "A recipient that it names.")])

  static let recipient = ElementType(
    "Recipient", "A recipient that a promise names.",
    attributes: [.required(.party, .reference(.party), "The recipient.")])

  static let announcement = ElementType(
    "Announcement", "A dated word that a sub-processor is added or replaced, or that a notice changed.",
    attributes: [
      .required(.id, .newID(.announcement), "The key that people refer to it by."),
      .required(.day, .day, "When it was sent."),
      .optional(.by, .reference(.party), "By whom."),
      .optional(.to, .text, "To whom, in words."),
      .optional(.channel, .text, "Through what."),
      .optional(.effective, .day, "When the change takes effect."),
      .optional(.objectionsUntil, .day, "Until when one may object."),
      .optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said."),
    ],
    children: [
      .oneOf([
        ChildRule(.added, added, "A sub-processor that is added."),
        ChildRule(.replaced, replaced, "A sub-processor that takes another's place."),
        ChildRule(.noticeChanged, noticeChanged, "A notice that changed."),
      ]),
      .optional(.text, .text, "The announcement in words."),
    ])

  private static let added = ElementType(
    "Added", "A sub-processor that is added under an agreement.",
    attributes: [
      .required(.party, .reference(.party), "The sub-processor."),
      .required(.under, .reference(.agreement), "The agreement."),
    ])

  private static let replaced = ElementType(
    "Replaced", "A sub-processor whose place is taken under an agreement.",
    attributes: [
      .required(.party, .reference(.party), "The sub-processor that leaves."),
      .required(.by, .reference(.party), "The sub-processor that comes."),
      .required(.under, .reference(.agreement), "The agreement."),
    ])

  private static let noticeChanged = ElementType(
    "NoticeChanged", "A notice that changed.",
    attributes: [.required(.notice, .reference(.notice), "The notice.")])

  static let acceptance = ElementType(
    "Acceptance", "A person's decision to live with one finding until a day. It never changes an answer, it marks it.",
    attributes: [
      .required(.id, .newID(.acceptance), "The key that people refer to it by."),
      .required(.check, .text, "The check, by its id or its rule."),
      .required(.subjectKind, .closed(.subjectKind), "What sort of thing the finding is about."),
      .required(.subject, .text, "The id of it; of a promise the notice and the promise, with a slash between."),
      .required(.code, .text, "The code of the finding, one that the check can give."),
      .optional(
        .terms, .names, "All that the finding names, as the JSON report lists it under `terms`: no more is accepted."),
      .required(.from, .day, "The first day."),
      .required(.until, .day, "The last day."),
      .optional(.by, .text, "Who accepted; never the data protection officer, Art. 38(6)."),
      .optional(.erased, .day, "The day on which the name of that person was erased."),
      .optional(.invented, .yesNo, "Whether it is made up for an example; no where it is not said."),
    ],
    children: [
      .required(.reason, .text, "Why."),
      .optional(.advice, .text, "What the data protection officer advised."),
    ], constraints: [.ordered(.from, .until), .exactlyOne([.by, .erased]), .namesAFinding])
}
