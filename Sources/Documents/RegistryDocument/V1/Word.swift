/// Every name of an element or an attribute of the register document.
enum Word: String, CaseIterable, Sendable {
  case about
  case absent
  case acceptance
  case acceptances
  case accepted
  case access
  case accordingTo = "according-to"
  case activities
  case activity
  case added
  case address
  case adequacy
  case advice
  case agreement
  case agreements
  case amends
  case annexes
  case announcement
  case announcements
  case appointed
  case approved
  case assessed
  case assessment
  case at
  case atMost = "at-most"
  case attested
  case audit
  case authorisation
  case authorityTold = "authority-told"
  case automatedDecisions = "automated-decisions"
  case basis
  case bindingCorporateRules = "binding-corporate-rules"
  case breachNotice = "breach-notice"
  case by
  case categories
  case channel
  case check
  case checked
  case choice
  case claimed
  case clause
  case clauses
  case code
  case collectedThrough = "collected-through"
  case complete
  case concluded
  case condition
  case confirmed
  case consent
  case consequence
  case contact
  case controller
  case country
  case coversAllLevels = "covers-all-levels"
  case criterion
  case dataProtectionOfficer = "data-protection-officer"
  case day
  case decided
  case decision
  case derogation
  case done
  case draft
  case duration
  case effective
  case email
  case en
  case endOfTerm = "end-of-term"
  case erased
  case establishment
  case event
  case evidence
  case excluded
  case exhaustive
  case extendsUntil = "extends-until"
  case fewPersons = "few-persons"
  case file
  case floor
  case flow
  case flows
  case frequency
  case from
  case furtherProcessors = "further-processors"
  case given
  case group
  case host
  case how
  case humanResources = "human-resources"
  case id
  case impactAssessment = "impact-assessment"
  case inPublicPowers = "in-public-powers"
  case incorporated
  case inquiry
  case inside
  case interest
  case invented
  case joined
  case kind
  case language
  case law
  case legalAct = "legal-act"
  case listed
  case listing
  case marks
  case measure
  case measures
  case measuresDescription = "measures-description"
  case member
  case module
  case name
  case nameAsked = "name-asked"
  case named
  case nb
  case need
  case needed
  case nextReview = "next-review"
  case none
  case notPossible = "not-possible"
  case notice
  case noticeChanged = "notice-changed"
  case notices
  case notified
  case objected
  case objection
  case objectionsUntil = "objections-until"
  case of
  case onRequest = "on-request"
  case onwardOf = "onward-of"
  case operations
  case `operator`
  case operatorAsked = "operator-asked"
  case organisation
  case other
  case outcome
  case own
  case ownPurposes = "own-purposes"
  case owner
  case parent
  case parties
  case party
  case period
  case phone
  case place
  case places
  case planned
  case position
  case principal
  case processor
  case profiling
  case promise
  case protectsOnward = "protects-onward"
  case published
  case purpose
  case purposes
  case reason
  case recipient
  case recipientCategory = "recipient-category"
  case recorded
  case ref
  case reference
  case registrationNumber = "registration-number"
  case registry
  case removed
  case renews
  case repetitive
  case replaced
  case representative
  case required
  case retention
  case reviewEvery = "review-every"
  case reviewed
  case rights
  case role
  case runsWithService = "runs-with-service"
  case safeguards
  case scope
  case sector
  case set
  case sha256
  case signature
  case signedCopy = "signed-copy"
  case since
  case source
  case standard
  case standardClauses = "standard-clauses"
  case storage
  case strictlyNecessary = "strictly-necessary"
  case subProcessing = "sub-processing"
  case subProcessor = "sub-processor"
  case subject
  case subjectKind = "subject-kind"
  case subjectMatter = "subject-matter"
  case subjects
  case subjectsTold = "subjects-told"
  case system
  case systems
  case takesEffect = "takes-effect"
  case taxonomy
  case term
  case termination
  case terms
  case text
  case through
  case title
  case to
  case transfer
  case transferInstruction = "transfer-instruction"
  case transferTool = "transfer-tool"
  case under
  case underArticle3 = "under-article-3"
  case until
  case version
  case voluntary
  case withdrawn
  case within
  case withoutUndueDelay = "without-undue-delay"
  case worksFor = "works-for"
}
