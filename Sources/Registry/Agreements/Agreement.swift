public import Vocabulary

/// What two or more parties have agreed about personal data, or an amendment of that.
public struct Agreement: Hashable, Sendable {
  /// The key that people refer to it by.
  public var id: ID<Agreement>
  /// What people call it.
  public var title: String?
  /// What sort of agreement it is.
  public var kind: AgreementKind = .processing
  /// Whom it binds, and on which side.
  public var parties: [AgreementParty] = []
  /// The agreement that this one amends.
  public var amends: ID<Agreement>?
  /// A draft is kept and never judged.
  public var draft = false
  /// `false` where it is declared that it was never concluded.
  public var concluded: Bool?
  /// What shows that it was concluded.
  public var evidence: [Evidence] = []
  /// Who signed, and when.
  public var signatures: [Signature] = []
  /// The days between which it holds.
  public var period = Period()
  /// The new last day, where an amendment moves the agreement's.
  public var extendsUntil: Day?
  /// Whether it renews by itself.
  public var renews = false
  /// Whether it runs as long as the service does.
  public var runsWithService = false
  /// Notice that it ends.
  public var termination: Termination?
  /// The subject matter of the processing, Art. 28(3).
  public var subjectMatter: String?
  /// The duration of the processing, Art. 28(3).
  public var duration: String?
  /// The instruction on transfers, Art. 28(3)(a).
  public var transferInstruction: String?
  /// Where each clause stands in the document.
  public var clauses: [ClauseLocation] = []
  /// A standard set, unmodified, that the agreement consists of or contains.
  public var clauseSets: [String] = []
  /// What may be processed.
  public var scope = Scope()
  /// Limits of how long data may be kept.
  public var retention: [RetentionLimit] = []
  /// How soon a breach is to be told, Art. 33(2).
  public var breachNotice: BreachNotice?
  /// How the principal may audit, Art. 28(3)(h).
  public var audit: AuditRight?
  /// What happens to data at the end, Art. 28(3)(g).
  public var endOfTerm: EndOfTerm?
  /// Measures that the agreement demands or describes.
  public var measures: [AgreedMeasure] = []
  /// Tools for transfers to third countries.
  public var tools: [TransferTool] = []
  /// Whether it binds the recipient to limited purposes and the same protection (Art. 44).
  public var protectsOnward: Bool?
  /// Who has joined it later (a docking clause), and since when.
  public var joined: [JoinedParty] = []
  /// Whether the processor may engage others, Art. 28(2).
  public var subProcessing: SubProcessing?
  /// Whether it, or what is said of it, is made up for an example.
  public var invented = false

  /// An agreement of which nothing but the key is known yet.
  public init(id: ID<Agreement>) { self.id = id }

  /// The parties on one side, in the order declared.
  public func parties(on side: AgreementSide) -> [ID<Party>] {
    parties.filter { $0.side == side }.map(\.party)
  }
}

/// The sorts of agreements.
public enum AgreementKind: String, CaseIterable, Hashable, Sendable {
  /// A data processing agreement, Art. 28(3).
  case processing
  /// Another legal act that binds the processor, Art. 28(3).
  case legalAct = "legal-act"
  /// An arrangement between joint controllers, Art. 26.
  case jointArrangement = "joint-arrangement"
  /// Clauses for transfers and nothing else.
  case transferClauses = "transfer-clauses"
  /// Between two controllers.
  case controllerToController = "controller-to-controller"
}

/// On which side of an agreement a party stands.
public enum AgreementSide: String, CaseIterable, Hashable, Sendable {
  /// The one on whose behalf data are processed, or who exports them.
  case principal
  /// The one who processes, or imports.
  case processor
  /// A party where sides mean nothing, as among joint controllers.
  case party
}

/// A party that an agreement binds.
public struct AgreementParty: Hashable, Sendable {
  /// The party.
  public var party: ID<Party>
  /// Its side.
  public var side: AgreementSide

  /// A party on a side.
  public init(_ party: ID<Party>, _ side: AgreementSide) {
    self.party = party
    self.side = side
  }
}

/// Notice that an agreement ends.
public struct Termination: Hashable, Sendable {
  /// The first day on which it no longer holds.
  public var takesEffect: Day
  /// When notice was given.
  public var notified: Day?
  /// Why.
  public var reason: String?

  /// A termination.
  public init(takesEffect: Day, notified: Day? = nil, reason: String? = nil) {
    self.takesEffect = takesEffect
    self.notified = notified
    self.reason = reason
  }
}

/// A party that joined an agreement after it was made.
public struct JoinedParty: Hashable, Sendable {
  /// The party.
  public var party: ID<Party>
  /// Since when it is bound.
  public var since: Day?

  /// A party that joined.
  public init(_ party: ID<Party>, since: Day? = nil) {
    self.party = party
    self.since = since
  }
}
