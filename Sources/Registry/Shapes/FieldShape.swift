/// One thing that an object of a register may say: what it is called, and what may stand there. Forms are made of these.
public struct FieldShape: Hashable, Sendable {
  /// Its name as a member of JSON, such as `nextReview`.
  public let name: String
  /// Its name in the document, such as `next-review`, by which people's words for it are found.
  public let word: String
  /// What may stand there.
  public let content: Content
  /// Whether an object without it is refused.
  public let isRequired: Bool
  /// Whether it may stand several times.
  public let repeats: Bool
  /// The names of all of which only one may stand, its own among them; none where nothing excludes it.
  public let oneOf: [String]

  /// What may stand in a field.
  public indirect enum Content: Hashable, Sendable {
    /// A value.
    case value(ValueShape)
    /// Fields of its own.
    case group([FieldShape])
  }

  /// A field.
  public init(
    _ name: String, word: String, _ content: Content, isRequired: Bool = false, repeats: Bool = false,
    oneOf: [String] = []
  ) {
    self.name = name
    self.word = word
    self.content = content
    self.isRequired = isRequired
    self.repeats = repeats
    self.oneOf = oneOf
  }

  /// The fields inside it, where it has any.
  public var fields: [FieldShape] { if case .group(let fields) = content { fields } else { [] } }
  /// What sort of value stands there, where it is one.
  public var value: ValueShape? { if case .value(let shape) = content { shape } else { nil } }
}
