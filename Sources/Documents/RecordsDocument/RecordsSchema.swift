internal import Schemas

/// The XML schema of the records document: for auditors' and authorities' programs that know nothing of Samsvar.
public enum RecordsSchema {
  /// The namespace of the document, which names its version.
  public static let namespace = "urn:samsvar:records:1"

  /// The version of the document, as it says it itself.
  public static let version = 1

  /// The schema, byte for byte as it is published.
  public static var bytes: [UInt8] {
    let schema = samsvar_schema_records_1()
    return Array(UnsafeBufferPointer(start: schema.bytes, count: schema.count))
  }
}
