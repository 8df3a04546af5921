public import Registry
internal import Vocabulary
public import XMLText

/// One object of a register as somebody hands it in, by itself. That it is well made is known; whether a register can hold
/// it is found out when the register is edited.
public struct DeclaredObject: Hashable, Sendable {
  /// What it is called by programs: its kind and the id that it says.
  public let name: ObjectName
  let element: DeclaredElement

  /// Reads an object from JSON, as `ObjectJSON` writes it.
  public init(json: [UInt8], kind: ObjectKind) throws(ObjectFaults) {
    try self.init(json: JSONReader.read(json), kind: kind)
  }

  /// Takes an object from a part of a JSON text.
  public init(json: JSONNode, kind: ObjectKind) throws(ObjectFaults) {
    var reading = DeclaredJSON()
    let element = reading.element(json, kind.word, kind.objectType, at: SourcePlace())
    try reading.faults.check()
    self.init(element, kind)
  }

  /// Reads an object from XML: the element of its kind as the register document has it, in the document's namespace.
  public init(xml: [UInt8], kind: ObjectKind, limits: XMLLimits = XMLLimits()) throws(ObjectFaults) {
    self.init(try DeclaredXML.element(xml, kind, limits), kind)
  }

  /// The head that a register has already, which nobody handed in.
  init?(headOf register: RegistrySnapshot) throws {
    guard let bytes = try objectBytes(of: .header, in: register) else { return nil }
    self.init(DeclaredElement(try ElementTree(reading: bytes)), .registry)
  }

  private init(_ element: DeclaredElement, _ kind: ObjectKind) {
    self.element = element
    let id = element[.id]?.value ?? ""
    name =
      switch kind {
      case .registry: .header
      case .term: ObjectName(kind, (element[.taxonomy]?.value ?? "") + "/" + id)
      default: ObjectName(kind, id)
      }
  }

  /// Where its id stands, or where the whole begins.
  var idPlace: SourcePlace { element[.id]?.place ?? element.place }
}
