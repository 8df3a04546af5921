/// What became of one object between two registers.
public struct ObjectDifference: Hashable, Sendable {
  /// Which object.
  public var name: ObjectName
  /// What people call it, as the later register says, or the earlier where the object is gone.
  public var title: String?
  /// What became of it.
  public var change: Change

  /// What can become of an object.
  public enum Change: Hashable, Sendable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It says something else, field by field in the order of the document; never empty.
    case changed([FieldDifference])
  }

  /// A difference.
  public init(_ name: ObjectName, title: String? = nil, _ change: Change) {
    self.name = name
    self.title = title
    self.change = change
  }
}

/// What became of one field of an object.
public struct FieldDifference: Hashable, Sendable {
  /// Where the field is, from the object inwards; never empty.
  public var path: [FieldStep]
  /// What sort of values it holds.
  public var sort: FieldSort
  /// What became of it.
  public var change: Change

  /// What can become of a field.
  public enum Change: Hashable, Sendable {
    /// One value took another's place. `nil`: not said. A list that is said to be empty has no words.
    case value(before: [String]?, after: [String]?)
    /// A list has other members than before.
    case words(added: [String], removed: [String])
    /// Words of people's own. `nil`: none.
    case text(before: String?, after: String?)
    /// A part that was not there; with what it says.
    case added([SaidField])
    /// A part that is gone; with what it said.
    case removed([SaidField])
  }

  /// A difference.
  public init(_ path: [FieldStep], _ sort: FieldSort = .text, _ change: Change) {
    self.path = path
    self.sort = sort
    self.change = change
  }
}

/// One step to a field: the name of an element or attribute as the document writes it, and what tells it from others of
/// that name.
public struct FieldStep: Hashable, Sendable {
  /// The name, such as `sub-processor` or `until`.
  public var name: String
  /// What tells the element from others beside it, such as the party of a `sub-processor`; `nil` where it stands alone.
  public var key: String?
  /// What sort of value the key is.
  public var sort: FieldSort

  /// A step.
  public init(_ name: String, key: String? = nil, _ sort: FieldSort = .text) {
    self.name = name
    self.key = key
    self.sort = sort
  }
}

/// One thing that a part of an object says.
public struct SaidField: Hashable, Sendable {
  /// Where it is said, from the part inwards; empty for the part's own text.
  public var path: [FieldStep]
  /// What sort of values it holds.
  public var sort: FieldSort
  /// The value, or the members of a list.
  public var words: [String]

  /// Something said.
  public init(_ path: [FieldStep], _ sort: FieldSort = .text, _ words: [String]) {
    self.path = path
    self.sort = sort
    self.words = words
  }
}
