internal import Schemas

/// The XML schema of the register document: for programs that know nothing of Samsvar.
public enum RegistrySchema {
  /// The namespace of the document, which names its version.
  public static let namespace = RegistryGrammar.namespace

  /// The schema, byte for byte as it is published.
  public static var bytes: [UInt8] {
    let schema = samsvar_schema_registry_1()
    return Array(UnsafeBufferPointer(start: schema.bytes, count: schema.count))
  }
}
