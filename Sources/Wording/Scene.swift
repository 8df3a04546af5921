public import Checks
public import Vocabulary

/// What a sentence about a finding may name, already in words of the reader's language.
public struct Scene: Hashable, Sendable {
  /// What sort of object would decide it, if any.
  public var kind: Kind = .nothing
  /// Whether that object is called by its sort, because a text has just named it.
  public var isNamed = false
  /// That object inside a sentence: `the agreement “X”`, or a name.
  public var cause = ""
  /// The principal of the pair or the agreement that the object is or stands under.
  public var principal = ""
  /// The processor of that pair or agreement.
  public var processor = ""
  /// The agreement that must authorise a sub-processor.
  public var agreement = ""
  /// What the data are marked with that the finding is about, where it is about such data.
  public var marks: Marks = []
  /// The last day of an agreement that was attested and is no more, where none is on file.
  public var attestedUntil: Day?
  /// Whose privacy notice it is.
  public var controller = ""
  /// Who hands the data over.
  public var sender = ""
  /// Who gets the data.
  public var recipient = ""
  /// Where the GDPR was not yet in force; empty where that is not known.
  public var countries: [PlaceName] = []
  /// The checks that say it together, in their order.
  public var checks: [CheckName] = []
  /// The countries that a transfer goes to, where the finding is about a transfer.
  public var places: [PlaceName] = []
  /// The adequacy decisions that the finding is about, by number.
  public var decisions: [String] = []
  /// Whether a decision does not cover a transfer because the recipient is not on its list.
  public var isMissingFromList = false
  /// Who else has to act: those who send the data on and are neither ours nor a controller of the flow.
  public var others: [String] = []
  /// Whether one of ours, or a controller, sends the data and so can act itself.
  public var isOurs = true
  /// Who attests an agreement that is not on file.
  public var attesters: [String] = []
  /// The check whose finding has to be settled first.
  public var waitsFor: CheckName?
  /// The day of judgment; none where no day is judged, as in the catalogue.
  public var day: Day?

  /// The sorts of objects whose change may decide an answer.
  public enum Kind: CaseIterable, Hashable, Sendable {
    /// There is nothing to decide.
    case nothing
    /// Two parties without an agreement.
    case pair
    /// An agreement.
    case agreement
    /// A flow.
    case flow
    /// A party.
    case party
    /// A system.
    case system
    /// An activity.
    case activity
    /// A sub-processor under an agreement.
    case subProcessor
    /// A promise of a notice.
    case promise
    /// A notice.
    case notice
  }

  /// A scene that names nothing yet.
  public init() {}

  /// The object at the beginning of a sentence. Names keep their own spelling.
  var opening: String {
    (kind == .party || kind == .subProcessor) && !isNamed ? cause : cause.withCapital
  }
}

extension String {
  /// With a small first letter, as inside a sentence.
  var withSmallLetter: String { prefix(1).lowercased() + dropFirst() }

  /// With a capital first letter, as at the beginning of a sentence.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }

  /// A label inside a sentence: a small first letter, except in abbreviations such as `IP address` and `D number`.
  var asCommonNoun: String {
    let second = dropFirst().first
    guard second?.isLowercase == true || hasPrefix("E-") else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
