/// What a published schema has against a document. Elements and attributes are named as the document names them; `about` is
/// what the schema says of a thing, in English: small first letter, no full stop.
public enum SchemaFlaw: Hashable, Sendable {
  /// The document is of no sort that is known: its first element is in another namespace; this one may have been meant.
  case unknownDocument(String, namespace: String, meant: String?, known: [String])
  /// No document of the sort begins with this element.
  case root(String)
  /// An element stands where it cannot; these may have been meant, and these could stand there.
  case misplaced(String, in: String, near: [String], expected: [String])
  /// An element ends before all is there; one of these could come next.
  case incomplete(String, expected: [String], about: String?)
  /// An attribute is missing.
  case lacksAttribute(String, of: String, about: String?)
  /// The element has no such attribute.
  case unknownAttribute(String, of: String)
  /// The document says by `xsi:…` of what type an element is, or that it is none: no document of ours does.
  case instanceAttribute(String, of: String)
  /// Text stands where only elements, or nothing, may.
  case text(in: String)
  /// A value is none of the words that it may be; these may have been meant.
  case notAmong([String], value: String, Holder, near: [String])
  /// A value is not of its type; `nil` where the value is not repeated.
  case value(String?, Holder, Wanted)
  /// What must be named once is named twice.
  case twice(Key, [String])
  /// A reference to what is not there.
  case dangling(Key, [String])
  /// Anything else, in the words of the library that holds documents against schemas.
  case other(String, element: String)

  /// Where a value stands: in an attribute of an element, or as its text.
  public struct Holder: Hashable, Sendable {
    /// The element's name.
    public let element: String
    /// The attribute's name; `nil` for the text of the element.
    public let attribute: String?

    /// A place of a value.
    public init(element: String, attribute: String?) { (self.element, self.attribute) = (element, attribute) }
  }

  /// What a value should be.
  public enum Wanted: Hashable, Sendable {
    /// What the schema says of its type.
    case described(String)
    /// Numbers, of the sorts that XML Schema itself has.
    case wholeNumber, wholeNumberFromZero, wholeNumberFromOne
    /// `true` or `false`.
    case truth
    /// A day.
    case day
    /// Another type, by its name.
    case type(String)
    /// What the schema asks for, of which no more is known.
    case unknown
  }

  /// The sorts of things that schemas want to be named once, or to be there where they are referred to.
  public enum Key: Hashable, Sendable {
    /// In documents of findings.
    case check, rule, subject
    /// In documents of records.
    case party, system, activity, flow, agreement, notice
    /// Terms, by their taxonomy.
    case categoryTerm, subjectTerm, purposeTerm, operationTerm, measureTerm
    /// Rows of law, and what stands for them.
    case resource, legalBasis, decision, standardSet
    /// Another, as the schema calls it.
    case other(String)

    /// A key by its name in a schema.
    public init(_ name: String) { self = Self.named[name] ?? .other(name) }

    private static let named: [String: Key] = [
      "check": .check, "rule": .rule, "subject": .subject, "party": .party, "system": .system, "activity": .activity,
      "flow": .flow, "agreement": .agreement, "notice": .notice, "category-term": .categoryTerm,
      "subject-term": .subjectTerm, "purpose-term": .purposeTerm, "operation-term": .operationTerm,
      "measure-term": .measureTerm, "resource": .resource, "legal-basis": .legalBasis, "decision": .decision,
      "standard-set": .standardSet,
    ]

    /// All that schemas of ours have.
    public static var known: [Key] { named.keys.sorted().compactMap { named[$0] } }
  }
}
