public import Registry
internal import Vocabulary
internal import Wording

/// Why something that was handed in cannot be used: what is wrong, exactly where, and what to do about it.
public struct ObjectFault: Error, Hashable, Sendable {
  /// The object that was handed in or taken away and has the fault, where that is known.
  public let object: ObjectName?
  /// Another object, which was not handed in and would no longer hold; nothing of it was handed in, so it has no place.
  public let referrer: ObjectName?
  /// Where in what was handed in, as a JSON pointer (RFC 6901); empty for the whole.
  public let pointer: String
  /// The line, from 1; 0 where the fault has no place in what was handed in.
  public let line: Int
  /// The character on the line, from 1; 0 where there is no line.
  public let column: Int
  /// What is wrong, in no language.
  public let flaw: Flaw

  /// A fault.
  public init(
    object: ObjectName? = nil, referrer: ObjectName? = nil, pointer: String = "", line: Int = 0, column: Int = 0,
    _ flaw: Flaw
  ) {
    self.object = object
    self.referrer = referrer
    self.pointer = pointer
    self.line = line
    self.column = column
    self.flaw = flaw
  }

  /// What is wrong, in one line, in English.
  public var message: String { flaw.told(in: .en).message }
  /// What may stand there, or what to do, in English.
  public var help: String { flaw.told(in: .en).help }
}

/// All that was found wrong with what was handed in.
public struct ObjectFaults: Error, Hashable, Sendable, CustomStringConvertible {
  /// Each fault once, in the order of the text; never empty. Reading stops at the twentieth.
  public let all: [ObjectFault]

  /// Faults of something handed in.
  public init(_ all: [ObjectFault]) { self.all = all }

  /// Each fault in its own lines.
  public var description: String {
    all.map { fault in
      let place = fault.line > 0 ? "\(fault.line):\(fault.column): " : ""
      return place + (fault.pointer.isEmpty ? "" : fault.pointer + ": ") + fault.message + "\nhelp: " + fault.help
    }.joined(separator: "\n")
  }
}

/// Where a part of an object stands in what was handed in.
struct SourcePlace: Hashable, Sendable {
  var pointer = ""
  var line = 0
  var column = 0

  /// The place of a member or an element inside, on the same line until it is known better.
  func inside(_ name: String) -> SourcePlace { SourcePlace(pointer: pointer + "/" + name, line: line, column: column) }

  func at(_ line: Int, _ column: Int) -> SourcePlace { SourcePlace(pointer: pointer, line: line, column: column) }
}

/// Gathers faults while it is safe to go on.
struct ObjectFaultList {
  private(set) var all: [ObjectFault] = []
  static let most = FaultList.most

  /// Whether no more are noted.
  var isFull: Bool { all.count >= Self.most }

  /// Notes a fault; of those after the twentieth nobody reads.
  mutating func add(_ flaw: Flaw, at place: SourcePlace) {
    guard all.count < Self.most else { return }
    all.append(ObjectFault(pointer: place.pointer, line: place.line, column: place.column, flaw))
  }

  mutating func add(_ faults: ObjectFaults) { all += faults.all.prefix(max(0, Self.most - all.count)) }

  /// Throws what was gathered, in the order of the text.
  func check() throws(ObjectFaults) {
    guard !all.isEmpty else { return }
    throw ObjectFaults(
      all.enumerated().sorted {
        ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
      }.map(\.element))
  }
}
