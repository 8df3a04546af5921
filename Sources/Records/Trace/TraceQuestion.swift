import Law
public import Checks
public import Registry
public import Vocabulary

/// Whose data are asked about, which, and of which activity (Art. 15(1)(c) and 19). What is left empty asks for all.
public struct TraceQuestion: Hashable, Sendable {
  /// Kinds of people; any of them counts.
  public var subjects: [String]
  /// Categories of data; any of them counts.
  public var categories: [String]
  /// The activity, where only one is meant.
  public var activity: ID<Activity>?

  /// A question.
  public init(subjects: [String] = [], categories: [String] = [], activity: ID<Activity>? = nil) {
    (self.subjects, self.categories, self.activity) = (subjects, categories, activity)
  }
}

/// Why a question cannot be answered.
public enum TraceFault: Error, Hashable, Sendable {
  /// No tree of words has it.
  case unknownTerm(String, Taxonomy)
  /// The register has no such activity.
  case unknownActivity(ID<Activity>)
  /// The register names a word that the law edition does not have.
  case unknownWord(UnknownWord)
}
