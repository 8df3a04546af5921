public import Registry

/// Objects of a register as JSON: each member is an attribute or an element of the register document, by its name.
public enum ObjectJSON {
  /// One object; `nil` where the register has none of that name.
  ///
  /// Throws an `XMLWriterFault` for a text that no document can hold.
  public static func write(_ name: ObjectName, of register: RegistrySnapshot) throws -> [UInt8]? {
    var written: [UInt8]?
    try forEach(name.kind, [name.id], of: register) { written = $0.bytes }
    return written
  }

  /// Hands over those of some objects that are declared, in the order of the document.
  ///
  /// Throws an `XMLWriterFault` for a text that no document can hold, and what `body` throws.
  public static func forEach(
    _ kind: ObjectKind, _ ids: some Sequence<String>, of register: RegistrySnapshot,
    _ body: (WrittenObject) throws -> Void
  ) throws {
    try forEachTree(kind, ids, of: register) { name, tree in
      var text = JSONText()
      text.element(tree, kind.objectType)
      try body(WrittenObject(name: name, title: tree.title, bytes: text.take()))
    }
  }
}

/// An object of a register as it is handed out.
public struct WrittenObject: Sendable {
  /// What it is called by programs.
  public let name: ObjectName
  /// What people call it.
  public let title: String?
  /// The object, as JSON or as XML.
  public let bytes: [UInt8]
}

/// Objects of a register as XML: each the element that the register document has, as a document of its own.
public enum ObjectXML {
  /// One object; `nil` where the register has none of that name.
  ///
  /// Throws an `XMLWriterFault` for a text that no document can hold.
  public static func write(_ name: ObjectName, of register: RegistrySnapshot) throws -> [UInt8]? {
    var written: [UInt8]?
    try forEachTree(name.kind, [name.id], of: register) { _, tree in
      var layout = Layout()
      layout.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      try layout.element(tree, in: RegistryGrammar.namespace)
      written = layout.take()
    }
    return written
  }
}

/// Goes through those of some objects that are declared, in the order of the document.
private func forEachTree(
  _ kind: ObjectKind, _ ids: some Sequence<String>, of register: RegistrySnapshot,
  _ body: (ObjectName, ElementTree) throws -> Void
) throws {
  var objects = CanonicalObjects(kind, ids, of: register)
  var layout = Layout()
  for place in 0..<objects.count {
    try objects.write(at: place, to: &layout)
    try body(objects.name(at: place), ElementTree(reading: layout.take()))
  }
}
