public import Registry

/// Why two changes cannot both be, taken apart for whoever decides between them.
public struct ToldConflict: Hashable, Sendable {
  /// The object; `nil` where no single one can be named.
  public let object: ObjectName?
  /// The field that both changed; `nil` where it is not about one.
  public let field: FieldStep?
  /// What the field said when both began, in words; `nil` where nothing.
  public let before: String?
  /// What others have made of it; `nil` where nothing.
  public let theirs: String?
  /// What is to be made of it now; `nil` where nothing.
  public let ours: String?
  /// The conflict in one sentence.
  public let sentence: String
  /// What to do about it.
  public let help: String
}
