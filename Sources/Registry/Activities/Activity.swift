public import Vocabulary

/// One processing activity: an entry of the record that Art. 30 asks for.
public struct Activity: Hashable, Sendable {
  /// The key that flows refer to.
  public var id: ID<Activity>
  /// What people call it.
  public var title: String?
  /// In which role we carry it out.
  public var role: ActivityRole = .controller
  /// The controllers: one, several joint ones, or those on whose behalf we process.
  public var controllers: [ControllerShare] = []
  /// Our party that processes on behalf of the controllers, where the role is processor.
  public var processor: ID<Party>?
  /// What data are processed for, each with its legal basis.
  public var purposes: [PurposeDeclaration] = []
  /// Kinds of people paired with kinds of data about them, Art. 30(1)(c).
  public var about: [AboutWhom] = []
  /// Conditions for special categories, criminal data and national identity numbers.
  public var conditions: [SpecialCondition] = []
  /// Where the data come from: Art. 13 or 14.
  public var source: DataSource?
  /// Where data are collected from people.
  public var collectionPoints: [CollectionPoint] = []
  /// The systems in use.
  public var systems: [ID<System>] = []
  /// Kinds of recipients, planned ones too, Art. 30(1)(d).
  public var recipientCategories: [RecipientCategory] = []
  /// Who confirmed that nobody gets the data, and when; `nil` where nobody said so.
  public var noRecipients: Confirmation?
  /// How long data are kept, Art. 30(1)(f).
  public var retention: [RetentionRule] = []
  /// Technical and organisational measures, Art. 30(1)(g).
  public var measures: Declared<String> = .undeclared
  /// A description of the measures in words.
  public var measuresDescription: String?
  /// Whether profiles are made, Art. 4(4).
  public var profiling: Practice?
  /// Whether decisions are taken by machine alone, Art. 22.
  public var automatedDecisions: Practice?
  /// The data protection impact assessment, Art. 35.
  public var impactAssessment: ImpactAssessment?
  /// Who answers for the entry inside the organisation.
  public var owner: Person?
  /// When the entry was last looked through.
  public var reviewed: Day?
  /// When it is to be looked through next.
  public var nextReview: Day?
  /// How often it is to be looked through; twelve months where it is not said.
  public var reviewEvery: CalendarDuration?
  /// Whether the entry is made up for an example.
  public var invented = false

  /// An activity of which nothing but the key is known yet.
  public init(id: ID<Activity>) { self.id = id }
}

/// In which role an organisation carries out an activity.
public enum ActivityRole: String, CaseIterable, Hashable, Sendable {
  /// It decides purposes and means, Art. 4(7).
  case controller
  /// It decides them together with others, Art. 26.
  case jointController = "joint-controller"
  /// It processes on behalf of others, Art. 4(8).
  case processor
}

/// A controller of an activity, and what is done on its behalf where we are the processor (Art. 30(2)(b)).
public struct ControllerShare: Hashable, Sendable {
  /// The controller.
  public var party: ID<Party>
  /// The categories of processing carried out for it, in words.
  public var processing: String?

  /// A controller of an activity.
  public init(_ party: ID<Party>, processing: String? = nil) {
    self.party = party
    self.processing = processing
  }
}

/// A kind of people and the kinds of data about them.
public struct AboutWhom: Hashable, Sendable {
  /// Terms of data subjects.
  public var subjects: [String]
  /// Terms of data categories.
  public var categories: [String]

  /// A pairing of people and data.
  public init(subjects: [String], categories: [String]) {
    self.subjects = subjects
    self.categories = categories
  }
}

/// Where data come from: the person (Art. 13), elsewhere (Art. 14) or both.
public enum DataSource: Hashable, Sendable {
  /// From the data subject.
  case subject
  /// From elsewhere, with the source in words.
  case elsewhere(String)
  /// From both.
  case both(String)
}

/// A kind of recipient, Art. 30(1)(d).
public struct RecipientCategory: Hashable, Sendable {
  /// In words.
  public var name: String
  /// Whether data will be disclosed later rather than now.
  public var planned: Bool

  /// A category of recipients.
  public init(_ name: String, planned: Bool = false) {
    self.name = name
    self.planned = planned
  }
}

/// Something that is done or not, with the logic of it where it is.
public struct Practice: Hashable, Sendable {
  /// Whether it is done.
  public var done: Bool
  /// How it works, Art. 13(2)(f).
  public var logic: String?

  /// A practice.
  public init(done: Bool, logic: String? = nil) {
    self.done = done
    self.logic = logic
  }
}

/// Whether an impact assessment is needed, and the one that was made.
public struct ImpactAssessment: Hashable, Sendable {
  /// Whether one is needed; `nil` where it is not said.
  public var needed: Bool?
  /// The day on which it was finished.
  public var done: Day?
  /// Where it is kept.
  public var reference: String?
  /// Why none is needed.
  public var reason: String?

  /// What is declared of an assessment.
  public init(needed: Bool? = nil, done: Day? = nil, reference: String? = nil, reason: String? = nil) {
    self.needed = needed
    self.done = done
    self.reference = reference
    self.reason = reason
  }
}
