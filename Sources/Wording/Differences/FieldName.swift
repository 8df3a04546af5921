/// The fields of a register, each by the name of its element or attribute in the document.
///
/// Every name has a word for people in every language, or a language does not compile; a test holds the list against the
/// grammar of the document.
public enum FieldName: String, CaseIterable, Hashable, Sendable {
  case about, absent, acceptance, acceptances, accepted, access, accordingTo = "according-to", activities, activity
  case added, address, adequacy, advice, agreement, agreements, amends, annexes, announcement, announcements
  case appointed, approved, assessed, assessment, at, atMost = "at-most", attested, audit, authorisation
  case authorityTold = "authority-told", automatedDecisions = "automated-decisions", basis
  case bindingCorporateRules = "binding-corporate-rules", breachNotice = "breach-notice", by, categories, channel
  case check, checked, choice, claimed, clause, clauses, code, collectedThrough = "collected-through", complete
  case concluded, condition, confirmed, consent, consequence, contact, controller, country
  case coversAllLevels = "covers-all-levels", criterion, dataProtectionOfficer = "data-protection-officer", day
  case decided, decision, derogation, done, draft, duration, effective, email, en, endOfTerm = "end-of-term", erased
  case establishment, event, evidence, excluded, exhaustive, extendsUntil = "extends-until"
  case fewPersons = "few-persons", file, floor, flow, flows, frequency, from, furtherProcessors = "further-processors"
  case given, group, host, how, humanResources = "human-resources", id, impactAssessment = "impact-assessment"
  case inPublicPowers = "in-public-powers", incorporated, inquiry, inside, interest, invented, joined, kind, language
  case law, legalAct = "legal-act", listed, listing, marks, measure, measures
  case measuresDescription = "measures-description", member, module, name, nameAsked = "name-asked", named, nb, need
  case needed, nextReview = "next-review", none, notPossible = "not-possible", notice
  case noticeChanged = "notice-changed", notices, notified, objected, objection, objectionsUntil = "objections-until"
  case of, onRequest = "on-request", onwardOf = "onward-of", operations, `operator`, operatorAsked = "operator-asked"
  case organisation, other, outcome, own, ownPurposes = "own-purposes", owner, parent, parties, party, period, phone
  case place, places, planned, position, principal, processor, profiling, promise, protectsOnward = "protects-onward"
  case published, purpose, purposes, reason, recipient, recipientCategory = "recipient-category", recorded, ref
  case reference, registrationNumber = "registration-number", registry, removed, renews, repetitive, replaced
  case representative, required, retention, reviewEvery = "review-every", reviewed, rights, role
  case runsWithService = "runs-with-service", safeguards, scope, sector, set, sha256, signature
  case signedCopy = "signed-copy", since, source, standard, standardClauses = "standard-clauses", storage
  case strictlyNecessary = "strictly-necessary", subProcessing = "sub-processing", subProcessor = "sub-processor"
  case subject, subjectKind = "subject-kind", subjectMatter = "subject-matter", subjects
  case subjectsTold = "subjects-told", system, systems, takesEffect = "takes-effect", taxonomy, term, termination
  case terms, text, through, title, to, transfer, transferInstruction = "transfer-instruction"
  case transferTool = "transfer-tool", under, underArticle3 = "under-article-3", until, version, voluntary, withdrawn
  case within, withoutUndueDelay = "without-undue-delay", worksFor = "works-for"
}
