internal import Registry
internal import XMLText

/// What is wrong with a value or an element, before it is known where that stands.
struct Problem: Error {
  let flaw: Flaw
  /// For a list: where in the value its member begins, in bytes.
  var offset = 0

  init(_ flaw: Flaw) { self.flaw = flaw }
}

/// Gathers faults while it is safe to go on.
struct FaultList {
  let file: String
  private(set) var all: [DocumentFault] = []
  static let most = 20

  init(file: String) { self.file = file }

  var isEmpty: Bool { all.isEmpty }

  /// Notes a fault, and ends the reading when there are enough.
  mutating func add(_ flaw: Flaw, at position: Position) throws(DocumentFaults) {
    note(flaw, at: position)
    if all.count >= Self.most { throw sorted }
  }

  /// Notes a fault after which nothing can be understood.
  mutating func stop(_ flaw: Flaw, at position: Position) -> DocumentFaults {
    note(flaw, at: position)
    return sorted
  }

  private mutating func note(_ flaw: Flaw, at position: Position) {
    all.append(DocumentFault(file: file, line: position.line, column: position.column, flaw))
  }

  /// The faults in the order of the document.
  var sorted: DocumentFaults {
    DocumentFaults(
      all.enumerated().sorted {
        ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
      }
      .map(\.element))
  }
}
