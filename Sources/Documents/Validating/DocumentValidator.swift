public import Law
internal import Registry
internal import XMLText

/// Says whether documents are what they claim to be. A schema is read once, however many documents there are.
public final class DocumentValidator {
  private let law: LawEdition
  private var schemas: [KnownDocument: XMLSchema] = [:]

  /// A validator; the words that a register may use come from the law.
  public init(law: LawEdition) { self.law = law }

  /// What a valid document is. Throws `DocumentFaults` where it is not valid or of no known sort.
  public func validate(from next: () throws -> [UInt8]?, file: String) throws -> ValidDocument {
    var pieces: [[UInt8]] = []
    let root = try RootElement.read(from: next, keeping: &pieces)
    var given = pieces.makeIterator()
    let again = { try given.next() ?? next() }
    // Of XML that is broken before its first element the register's reader tells best what is wrong.
    guard let root, root.namespace != RegistrySchema.namespace else {
      let register = try RegistryReader.read(from: again, file: file, law: law)
      return .registry(flows: register.flows.count, agreements: register.agreements.count)
    }
    let known = KnownDocument.allCases.first { $0.namespace == root.namespace }
    guard let known else { throw DocumentFaults.unknown(root, in: file) }
    try hold(again, to: known, file: file)
    return .other(known)
  }

  private func hold(_ next: () throws -> [UInt8]?, to known: KnownDocument, file: String) throws {
    guard let schema = schemas[known] ?? XMLSchema(known.schema) else { throw BrokenSchema(document: known) }
    schemas[known] = schema
    let validator = SchemaValidator(schema, namespace: known.namespace, most: FaultList.most)
    var faults: [SchemaFault]
    var stop: XMLFault?
    do {
      while let piece = try next() { try validator.feed(piece) }
      faults = try validator.finish()
    } catch let fault as XMLFault {
      faults = validator.faults
      stop = fault
    }
    var all = faults.map { DocumentFault($0, in: file) }
    if let stop { all.append(DocumentFault(stop, in: file)) }
    if !all.isEmpty { throw DocumentFaults(all) }
  }
}

/// A schema of ours that is none: a fault of the program.
struct BrokenSchema: Error {
  var document: KnownDocument
}
