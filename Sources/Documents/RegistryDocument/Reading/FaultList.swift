internal import XMLText

/// What is wrong with a value or an element, before it is known where that stands.
struct Problem: Error {
  var message: String
  var help: String
  /// For a list: where in the value its member begins, in bytes.
  var offset = 0
}

/// Gathers faults while it is safe to go on.
struct FaultList {
  let file: String
  private(set) var all: [DocumentFault] = []
  static let most = 20

  init(file: String) { self.file = file }

  var isEmpty: Bool { all.isEmpty }

  /// Notes a fault, and ends the reading when there are enough.
  mutating func add(_ problem: Problem, at position: Position) throws(DocumentFaults) {
    all.append(
      DocumentFault(
        file: file, line: position.line, column: position.column, message: problem.message, help: problem.help))
    if all.count >= Self.most { throw sorted }
  }

  /// Notes a fault after which nothing can be understood.
  mutating func stop(_ problem: Problem, at position: Position) -> DocumentFaults {
    all.append(
      DocumentFault(
        file: file, line: position.line, column: position.column, message: problem.message, help: problem.help))
    return sorted
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
