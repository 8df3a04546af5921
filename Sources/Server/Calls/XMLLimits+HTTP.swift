import XMLText

extension XMLLimits {
  /// For what comes from outside: not more than anybody types, and no more elements than a large register has.
  static let overHTTP = XMLLimits(documentBytes: 16 << 20, documentElements: 200_000)
}
