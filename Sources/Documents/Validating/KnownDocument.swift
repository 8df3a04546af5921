/// The sorts of document that the program knows, each by the namespace of its first element.
public enum KnownDocument: String, CaseIterable, Sendable {
  case registry, records, findings

  /// The namespace, which names the version.
  public var namespace: String {
    switch self {
    case .registry: RegistrySchema.namespace
    case .records: RecordsSchema.namespace
    case .findings: FindingsSchema.namespace
    }
  }

  /// The published schema, byte for byte.
  public var schema: [UInt8] {
    switch self {
    case .registry: RegistrySchema.bytes
    case .records: RecordsSchema.bytes
    case .findings: FindingsSchema.bytes
    }
  }
}

/// What a document turned out to be.
public enum ValidDocument: Hashable, Sendable {
  /// A register, and how much it declares.
  case registry(flows: Int, agreements: Int)
  /// A document of another sort.
  case other(KnownDocument)
}
