public import Law
public import Registry
internal import Vocabulary
public import XMLText

/// Reads a register document and holds it against its grammar, the law's words and itself.
///
/// It reads in one pass, and memory follows the register, never the document. Nothing is accepted that a schema
/// validator would refuse; of what a schema cannot say, this reader checks the rest.
public final class RegistryReader {
  private let reader: XMLReader<DocumentHandler>
  private let file: String

  /// A reader of one document. `file` is only for messages; the built-in words come from the law.
  public init(file: String, law: LawEdition, limits: XMLLimits = XMLLimits()) {
    self.file = file
    reader = XMLReader(
      DocumentHandler(law, file: file), namespace: RegistryGrammar.namespace,
      vocabulary: Word.allCases.map(\.rawValue), limits: limits)
  }

  /// A reader of a document without flows, which a builder already has.
  init(completing builder: consuming RegistryBuilder, _ header: RegisterHeader, file: String, law: LawEdition) {
    self.file = file
    reader = XMLReader(
      DocumentHandler(law, file: file, completing: builder, header), namespace: RegistryGrammar.namespace,
      vocabulary: Word.allCases.map(\.rawValue), limits: XMLLimits())
  }

  /// A reader of a document that nobody has seen: no message speaks of its lines.
  convenience init(editing law: LawEdition) {
    var handler = DocumentHandler(law, file: "register")
    handler.tellsLines = false
    self.init(handler)
  }

  /// A reader of what is declared anew in a register, or is new.
  convenience init(revising register: RegistrySnapshot, replacing names: Set<ObjectName>, law: LawEdition) {
    self.init(DocumentHandler(law, revising: register, replacing: names))
  }

  private init(_ handler: DocumentHandler) {
    file = "register"
    reader = XMLReader(
      handler, namespace: RegistryGrammar.namespace, vocabulary: Word.allCases.map(\.rawValue), limits: XMLLimits())
  }

  /// Takes the next piece of the document.
  public func feed(_ bytes: Span<UInt8>) throws(DocumentFaults) {
    do { try reader.feed(bytes) } catch { throw faults(error) }
  }

  /// Ends the document, and gives the register that it declares.
  public func finish() throws(DocumentFaults) -> RegistrySnapshot {
    do { try reader.finish() } catch { throw faults(error) }
    guard reader.handler.faults.isEmpty else { throw reader.handler.faults.sorted }
    return try reader.handler.finished()
  }

  private func faults(_ error: any Error) -> DocumentFaults {
    switch error {
    case let faults as DocumentFaults: faults
    case let fault as XMLFault:
      reader.handler.faults.stop(Flaw(fault), at: fault.position)
    default:
      reader.handler.faults.stop(.unread(error), at: .start)
    }
  }
}

extension RegistryReader {
  /// Reads a whole document from memory.
  public static func read(
    _ bytes: [UInt8], file: String, law: LawEdition, limits: XMLLimits = XMLLimits()
  ) throws(DocumentFaults) -> RegistrySnapshot {
    let reader = RegistryReader(file: file, law: law, limits: limits)
    try reader.feed(bytes.span)
    return try reader.finish()
  }

  /// Reads a whole document from a source of pieces, which ends it with `nil`.
  public static func read(
    from next: () throws -> [UInt8]?, file: String, law: LawEdition, limits: XMLLimits = XMLLimits()
  ) throws -> RegistrySnapshot {
    let reader = RegistryReader(file: file, law: law, limits: limits)
    while let piece = try next() { try reader.feed(piece.span) }
    return try reader.finish()
  }

  /// Reads a document and keeps nothing: whether it is a register.
  public static func validate(
    from next: () throws -> [UInt8]?, file: String, law: LawEdition, limits: XMLLimits = XMLLimits()
  ) throws {
    _ = try read(from: next, file: file, law: law, limits: limits)
  }
}
