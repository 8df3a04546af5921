internal import Registry
internal import Wording
internal import XMLText

extension DocumentFault {
  /// What a schema has against a document, in our words.
  init(_ fault: SchemaFault, in file: String) {
    self.init(file: file, line: fault.position.line, column: fault.position.column, Flaw(fault.kind))
  }

  /// Why a document is not even XML.
  init(_ fault: XMLFault, in file: String) {
    self.init(file: file, line: fault.position.line, column: fault.position.column, Flaw(fault))
  }
}

extension DocumentFaults {
  /// A document whose first element is in no namespace that we know.
  static func unknown(_ root: RootElement, in file: String) -> DocumentFaults {
    let known = KnownDocument.allCases
    let meant = known.first { $0.rawValue == root.name }
    let flaw = SchemaFlaw.unknownDocument(
      String(root.name.prefix(200)), namespace: String(root.namespace.prefix(200)), meant: meant?.namespace,
      known: known.map(\.namespace))
    let position = root.position
    return DocumentFaults([
      DocumentFault(
        file: file, line: position.line, column: position.column,
        .schema(flaw))
    ])
  }
}
