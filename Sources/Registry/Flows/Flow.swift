public import Vocabulary

/// One data flow: who hands which personal data to whom, for what, where, since when.
///
/// This is what forms, readers, pages and people speak of. Inside a snapshot a flow is a row of numbers.
public struct Flow: Hashable, Sendable {
  /// The key that people refer to it by.
  public var id: ID<Flow>
  /// What people call it.
  public var title: String?
  /// The activity that it serves.
  public var activity: ID<Activity>
  /// From a party, or a system that stands for its operator.
  public var from: Actor
  /// To a party, or a system that stands for its operator.
  public var to: Actor
  /// The recipient's role.
  public var role: RecipientRole
  /// The party that a sub-processor works for, where it is not the source.
  public var worksFor: ID<Party>?
  /// The flows that this one passes on.
  public var onwardOf: [ID<Flow>] = []
  /// The first and the last day.
  public var period = Period()
  /// Terms of data categories.
  public var categories: Declared<String> = .undeclared
  /// Terms of data subjects.
  public var subjects: Declared<String> = .undeclared
  /// Terms of purposes.
  public var purposes: Declared<String> = .undeclared
  /// Purposes that the recipient sets itself, Art. 28(10).
  public var ownPurposes: Declared<String> = .undeclared
  /// Terms of operations.
  public var operations: Declared<String> = .undeclared
  /// Where the data rest; where undeclared, the recipient system's.
  public var storage: Declared<PlaceUse> = .undeclared
  /// From where they are seen or worked on; where undeclared, the recipient system's.
  public var access: Declared<PlaceUse> = .undeclared
  /// What else is declared.
  public var details = FlowDetails()
  /// Whether it, or what is said of it, is made up for an example.
  public var invented = false

  /// A flow of which only the ends are known yet.
  public init(id: ID<Flow>, activity: ID<Activity>, from: Actor, to: Actor, role: RecipientRole) {
    self.id = id
    self.activity = activity
    self.from = from
    self.to = to
    self.role = role
  }
}

/// The role in which a recipient gets data.
public enum RecipientRole: UInt8, CaseIterable, Hashable, Sendable, BitwiseCopyable {
  /// It processes on behalf of the controller, Art. 4(8).
  case processor
  /// It processes on behalf of a processor, Art. 28(4).
  case subProcessor
  /// It decides for itself, Art. 4(7).
  case controller
  /// It decides together with the source, Art. 26.
  case jointController

  /// As documents write it.
  public var name: String {
    switch self {
    case .processor: "processor"
    case .subProcessor: "sub-processor"
    case .controller: "controller"
    case .jointController: "joint-controller"
    }
  }
}

/// What many flows declare alike, and is kept once.
public struct FlowDetails: Hashable, Sendable {
  /// The country of the recipient's establishment that gets the data, where it is not the seat.
  public var establishment: String?
  /// What the parties say that a transfer rests on.
  public var transfer: TransferClaim?
  /// How often.
  public var frequency: Frequency?
  /// How long the recipient keeps the data.
  public var retention: [RetentionRule] = []
  /// The particular inquiry of an authority that gets the data, with its law (Art. 4(9)).
  public var inquiry: String?
  /// Who else processes.
  public var furtherProcessors: FurtherProcessors = .undeclared

  /// Nothing declared yet.
  public init() {}
}

/// How often data flow.
public enum Frequency: String, CaseIterable, Hashable, Sendable {
  /// Once.
  case oneOff = "one-off"
  /// Now and then, outside the regular course.
  case occasional
  /// As part of the regular course.
  case regular
  /// All the time.
  case continuous
}

/// Which further processors stand behind a recipient.
public enum FurtherProcessors: Hashable, Sendable {
  /// Not said: who else processes?
  case undeclared
  /// The onward flows are the complete list, as of a day, according to somebody.
  case complete(asOf: Day, accordingTo: String?)
  /// There are none.
  case none(Confirmation)
}

/// What the parties say that a transfer to a third country rests on.
public struct TransferClaim: Hashable, Sendable {
  /// The basis.
  public var basis: Basis
  /// The facts of a derogation, Art. 49.
  public var derogation: DerogationFacts?

  /// The sorts of claims.
  public enum Basis: Hashable, Sendable {
    /// An adequacy decision, as `us-dpf`.
    case adequacy(String)
    /// Standard contractual clauses in an agreement.
    case standardClauses(ID<Agreement>?)
    /// Another legal basis of Chapter V, as `A46-2-b` or `A49-1-a`.
    case other(String)
    /// That nothing is transferred, confirmed.
    case noTransfer(Confirmation)
  }

  /// A claim.
  public init(_ basis: Basis, derogation: DerogationFacts? = nil) {
    self.basis = basis
    self.derogation = derogation
  }
}

/// What Art. 49(1) asks to be so; each `nil` where it is not said.
public struct DerogationFacts: Hashable, Sendable {
  /// Whether a public authority acts in its public powers, 49(3).
  public var inPublicPowers: Bool?
  /// Whether the transfer repeats, second subparagraph.
  public var repetitive: Bool?
  /// Whether only few people are concerned, second subparagraph.
  public var fewPersons: Bool?
  /// Whether suitable safeguards stand, second subparagraph.
  public var safeguards: Bool?
  /// Whether the authority was told, second subparagraph.
  public var authorityTold: Bool?
  /// Whether the data subjects were told, second subparagraph.
  public var subjectsTold: Bool?
  /// Whether the record says so, 49(6).
  public var recorded: Bool?
  /// The reason in words.
  public var reason: String?

  /// No facts yet.
  public init() {}
}
