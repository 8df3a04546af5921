/// A finding in words, and what to do about it.
public struct Saying: Hashable, Sendable {
  /// What is so.
  public var sentence: String
  /// What to do and whom to ask; none where there is nothing to do.
  public var remedy: String?

  /// A sentence, with a remedy where something is to be done.
  public init(_ sentence: String, remedy: String? = nil) {
    self.sentence = sentence
    self.remedy = remedy
  }
}
