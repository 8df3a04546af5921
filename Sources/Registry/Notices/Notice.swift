public import Vocabulary

/// A published privacy notice, Art. 13 and 14, and what it promises.
public struct Notice: Hashable, Sendable {
  /// The key that people refer to it by.
  public var id: ID<Notice>
  /// What people call it.
  public var title: String?
  /// Whose notice it is.
  public var controller: ID<Party>
  /// The language that it is written in, BCP 47.
  public var language: String?
  /// Where it is published.
  public var address: String?
  /// Its version.
  public var version: String?
  /// The days between which it stands.
  public var period = Period()
  /// What it promises.
  public var promises: [Promise] = []
  /// Whether it is made up for an example.
  public var invented = false

  /// A notice of a controller.
  public init(id: ID<Notice>, controller: ID<Party>) {
    self.id = id
    self.controller = controller
  }
}

/// One sentence of a notice that can be tested against the register.
public struct Promise: Hashable, Sendable {
  /// The key, within its notice.
  public var id: ID<Promise>
  /// What sort of sentence it is.
  public var kind: PromiseKind
  /// Whether a list is exhaustive; examples promise nothing.
  public var exhaustive: Bool?
  /// Where it stands in the notice.
  public var place: String?
  /// Terms of categories that it names.
  public var categories: [String] = []
  /// Terms of data subjects that it names.
  public var subjects: [String] = []
  /// Terms of purposes that it names.
  public var purposes: [String] = []
  /// Terms of measures that it names.
  public var measures: [String] = []
  /// Places that it names.
  public var places: [String] = []
  /// Recipients that it names.
  public var recipients: [ID<Party>] = []
  /// The collection point's system or sender that it speaks of.
  public var through: ID<System>?
  /// The name of an authority, or another name that it gives.
  public var name: String?
  /// The event of a retention promise.
  public var event: String?
  /// The longest time of a retention promise.
  public var atMost: CalendarDuration?
  /// The rights that it speaks of, as articles: `15`, `16`, `17`.
  public var rights: [String] = []
  /// Through what rights are served or changes announced.
  public var channel: String?

  /// A promise.
  public init(id: ID<Promise>, kind: PromiseKind) {
    self.id = id
    self.kind = kind
  }
}

/// The sorts of promises.
public enum PromiseKind: String, CaseIterable, Hashable, Sendable {
  /// Never collects these, through this.
  case neverCollects = "never-collects"
  /// Collects only these.
  case collectsOnly = "collects-only"
  /// Discloses only under an agreement.
  case disclosesOnlyUnderAgreement = "discloses-only-under-agreement"
  /// Never discloses to third parties.
  case neverDisclosesToThirdParties = "never-discloses-to-third-parties"
  /// The purposes are only these.
  case purposesOnly = "purposes-only"
  /// The recipients are only these.
  case recipientsOnly = "recipients-only"
  /// Data stay in these places.
  case placesOnly = "places-only"
  /// Profiles are made only from these.
  case profilesOnlyFrom = "profiles-only-from"
  /// Data are kept at most so long.
  case retentionAtMost = "retention-at-most"
  /// Inactive people are erased.
  case deletesInactive = "deletes-inactive"
  /// People are erased on request.
  case deletesOnRequest = "deletes-on-request"
  /// These measures are in place.
  case measuresInPlace = "measures-in-place"
  /// Rights are served through this.
  case rightsServed = "rights-served"
  /// Consent can be withdrawn at any time.
  case consentWithdrawable = "consent-withdrawable"
  /// Filling in is voluntary.
  case voluntary
  /// The supervisory authority is this one.
  case authorityIs = "authority-is"
  /// Changes are announced.
  case changesAnnounced = "changes-announced"
}

/// A dated word that a sub-processor is added or replaced, or that a notice changed.
public struct Announcement: Hashable, Sendable {
  /// The key that people refer to it by.
  public var id: ID<Announcement>
  /// What it is about.
  public var subject: Subject
  /// When it was sent.
  public var day: Day
  /// By whom.
  public var by: ID<Party>?
  /// To whom, in words.
  public var to: String?
  /// Through what.
  public var channel: String?
  /// When the change takes effect.
  public var effective: Day?
  /// Until when one may object.
  public var objectionsUntil: Day?
  /// In words.
  public var text: String?
  /// Whether it is made up for an example.
  public var invented = false

  /// What an announcement is about.
  public enum Subject: Hashable, Sendable {
    /// A sub-processor that is added under an agreement.
    case added(ID<Party>, under: ID<Agreement>)
    /// A sub-processor that takes another's place under an agreement.
    case replaced(ID<Party>, by: ID<Party>, under: ID<Agreement>)
    /// A notice that changed.
    case noticeChanged(ID<Notice>)
  }

  /// An announcement.
  public init(id: ID<Announcement>, subject: Subject, day: Day) {
    self.id = id
    self.subject = subject
    self.day = day
  }
}

/// A person's decision to live with one finding until a day. It never changes an answer, it marks it.
public struct Acceptance: Hashable, Sendable {
  /// The key that people refer to it by.
  public var id: ID<Acceptance>
  /// The check, by its id.
  public var check: String
  /// What the finding is about: a kind (`flow`, `activity`, `promise`, `notice`) and an id.
  public var subjectKind: String
  /// The id of what the finding is about; a promise's is `notice/promise`.
  public var subject: String
  /// The code of the finding.
  public var code: String
  /// The terms that it was given for, sorted.
  public var terms: [String] = []
  /// From day to day.
  public var period: Period
  /// Who accepted; never the data protection officer (Art. 38(6)).
  public var by: Person
  /// Why.
  public var reason: String
  /// What the data protection officer advised.
  public var advice: String?
  /// Whether it is made up for an example.
  public var invented = false

  /// An acceptance.
  public init(
    id: ID<Acceptance>, check: String, subjectKind: String, subject: String, code: String, period: Period,
    by: Person, reason: String
  ) {
    self.id = id
    self.check = check
    self.subjectKind = subjectKind
    self.subject = subject
    self.code = code
    self.period = period
    self.by = by
    self.reason = reason
  }
}

/// A word of the organisation's own under a built-in one. It may add a mark and never loses one.
public struct Term: Hashable, Sendable {
  /// The word, as flows and agreements name it.
  public var id: String
  /// The tree that it belongs to.
  public var taxonomy: Taxonomy
  /// The word above it, built in or own.
  public var parent: String
  /// What people call it, in English.
  public var labelEN: String?
  /// What people call it, in Norwegian.
  public var labelNB: String?
  /// Marks that it adds to those above it.
  public var marks: Marks = []
  /// Whether it is made up for an example.
  public var invented = false

  /// A word below another.
  public init(_ id: String, in taxonomy: Taxonomy, below parent: String) {
    self.id = id
    self.taxonomy = taxonomy
    self.parent = parent
  }
}
