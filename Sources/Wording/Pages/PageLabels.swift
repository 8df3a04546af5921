/// The headings of a record of processing activities as people read it.
public enum PageHeading: CaseIterable, Hashable, Sendable {
  /// The list of what is on the page.
  case contents
  /// How the page is to be read.
  case reading
  /// What each letter asks for, and how many activities state it.
  case completeness
  /// The activities.
  case activities
  /// Activities that are in nobody's record.
  case unplaced
  /// The agreements.
  case agreements
  /// The parties.
  case parties
  /// The systems.
  case systems
  /// The privacy notices.
  case notices
  /// The organisation's own words.
  case ownWords
  /// The documents that the record refers to, with their fingerprints.
  case documents
  /// What an activity's entry holds beside what the article asks for.
  case additional
  /// The flows of an activity, one by one.
  case flows
  /// The picture of the flows.
  case picture
  /// Data that an authority gets in an inquiry.
  case inquiries
  /// Data that come in.
  case received
  /// Data that go back.
  case returned
  /// Data that stay within a party.
  case withinParty
}

/// The names of what is told of something.
public enum FactLabel: CaseIterable, Hashable, Sendable {
  case recordOf, role, asOf, register, registerFingerprint, revision, lawEdition, program, holds
  case name, registrationNumber, kind, seat, establishments, address, contact, officer, representative, group, listings
  case controller, controllers, arrangement, processor, recipientCategories, plannedCategories
  case comesFrom, collectedThrough, systems, profiling, automatedDecisions, conditions, impactAssessment, owner
  case reviewed, nextReview, purposes, people
  case parties, amends, period, termination, evidence, signatures, subjectMatter, duration, transferInstruction
  case clauseSets, agreedCategories, agreedSubjects, agreedPurposes, agreedOperations, agreedPlaces, agreedRetention
  case breachNotice, audit, endOfTerm, tools, subProcessing, subProcessors
  case `operator`, host, storage, access, language, version, measures
}

/// The heads of columns.
public enum ColumnLabel: CaseIterable, Hashable, Sendable {
  case letter, asks, stated, none, notStated
  case purpose, basis, subjects, categories
  case hop, recipient, role, seat, places, agreement, verdict, sender
  case place, restsOn, outcome
  case flow, data, purposes, period, retention, operations
  case document, fingerprint, activity, word, meaning
  case from, until, safeguards
}
