import Registry

/// What a body of an answer holds, by the name of its schema in the description.
enum AnswerSchema: Hashable, Sendable {
  case object(ObjectKind)
  case element(ObjectKind)
  case page(ObjectKind)
  /// A schema of the description's own, by its name.
  case named(String)
  /// A document that its own schema describes, as text.
  case document
  /// Bytes.
  case binary
}
