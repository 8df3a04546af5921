/// What came of bringing together what two people made of one register.
public enum Merge: Sendable {
  /// One register in which both are, held against the grammar and its references; and what it changes of theirs.
  case merged(RegistrySnapshot, changed: ChangedObjects)
  /// Both cannot be: each conflict once, in the order of the document. Nothing was merged.
  case conflicts([MergeConflict])
}

/// The two who changed a register that both began with.
public enum MergeSide: Hashable, Sendable {
  /// What others have made of it meanwhile.
  case theirs
  /// What is to be added now.
  case ours
}

/// Why two changes cannot both be.
public struct MergeConflict: Hashable, Sendable {
  /// The object; `nil` where no single one can be named.
  public var object: ObjectName?
  /// What people call it.
  public var title: String?
  /// Why.
  public var reason: Reason

  /// The reasons why two changes cannot both be.
  public enum Reason: Hashable, Sendable {
    /// Both changed one field, and differently. What it said and says; `nil` where nothing, or where the object was not
    /// there.
    case field(FieldStep, base: [SaidField]?, theirs: [SaidField]?, ours: [SaidField]?)
    /// One removed the object and the other changed it.
    case removed(by: MergeSide)
    /// Each change is fine, and together they are not a register: what is wrong with it.
    case refused(Flaw)
  }

  /// A conflict.
  public init(_ object: ObjectName?, title: String? = nil, _ reason: Reason) {
    self.object = object
    self.title = title
    self.reason = reason
  }
}
