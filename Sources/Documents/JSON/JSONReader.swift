internal import Registry

/// Reads a JSON text and takes nothing that two readers could understand differently: RFC 8259 to the letter, UTF-8, no
/// name twice in an object, no half of a surrogate pair, nothing after the value.
public struct JSONReader {
  /// How many objects and arrays may stand inside each other.
  public static let mostDepth = 32

  let bytes: [UInt8]
  var index = 0
  private var line = 1
  private var lineStart = 0
  /// Bytes on this line that go on with a character.
  var continuing = 0
  private var depth = 0
  private var path: [String] = []
  private var faults = ObjectFaultList()

  /// Reads a whole text.
  public static func read(_ bytes: [UInt8]) throws(ObjectFaults) -> JSONNode {
    var reader = JSONReader(bytes)
    var node = JSONNode(value: .null, line: 1, column: 1)
    do throws(ObjectFault) { node = try reader.whole() } catch { reader.faults.add(ObjectFaults([error])) }
    try reader.faults.check()
    return node
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Places

  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var column: Int { index - lineStart - continuing + 1 }

  private var pointer: String { path.map { "/" + $0 }.joined() }

  func fault(_ flaw: JSONFlaw) -> ObjectFault {
    ObjectFault(pointer: pointer, line: line, column: column, .json(flaw))
  }

  private mutating func skipBlanks() {
    while let next = byte, isBlank(next) {
      index += 1
      if next == UInt8(ascii: "\n") { (line, lineStart, continuing) = (line + 1, index, 0) }
    }
  }

  // MARK: Values

  private mutating func whole() throws(ObjectFault) -> JSONNode {
    let node = try value()
    skipBlanks()
    guard byte == nil else { throw fault(.moreAfter) }
    return node
  }

  private mutating func value() throws(ObjectFault) -> JSONNode {
    skipBlanks()
    let (line, column) = (line, column)
    let value = try bare()
    return JSONNode(value: value, line: line, column: column)
  }

  private mutating func bare() throws(ObjectFault) -> JSONNode.Value {
    switch byte {
    case UInt8(ascii: "{"): return .object(try nested { (reader) throws(ObjectFault) in try reader.members() })
    case UInt8(ascii: "["): return .array(try nested { (reader) throws(ObjectFault) in try reader.elements() })
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let next? where next == UInt8(ascii: "-") || next &- UInt8(ascii: "0") < 10: return .number(try number())
    case nil: throw fault(.unfinished)
    default: throw fault(.noValue)
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONNode.Value) throws(ObjectFault) -> JSONNode.Value {
    for offset in 0..<word.utf8CodeUnitCount {
      guard index + offset < bytes.count, bytes[index + offset] == word.utf8Start[offset] else {
        throw fault(.bareWord)
      }
    }
    index += word.utf8CodeUnitCount
    return value
  }

  private mutating func nested<Result>(
    _ body: (inout JSONReader) throws(ObjectFault) -> Result
  ) throws(ObjectFault) -> Result {
    if depth == Self.mostDepth { throw fault(.depth(Self.mostDepth)) }
    depth += 1
    index += 1
    let result = try body(&self)
    depth -= 1
    return result
  }

  private mutating func elements() throws(ObjectFault) -> [JSONNode] {
    var elements: [JSONNode] = []
    skipBlanks()
    if take("]") { return [] }
    repeat {
      path.append(String(elements.count))
      elements.append(try value())
      path.removeLast()
      skipBlanks()
    } while take(",")
    guard take("]") else { throw fault(.arrayEnd) }
    return elements
  }

  private mutating func members() throws(ObjectFault) -> [JSONMember] {
    var members: [JSONMember] = []
    var names: Set<String> = []
    skipBlanks()
    if take("}") { return [] }
    repeat {
      skipBlanks()
      let (line, column) = (line, column)
      guard byte == UInt8(ascii: "\"") else { throw fault(.noName) }
      let name = try string()
      path.append(JSONPointer.step(name))
      skipBlanks()
      guard take(":") else { throw fault(.colon) }
      let value = try value()
      if names.insert(name).inserted {
        members.append(JSONMember(name: name, line: line, column: column, value: value))
      } else {
        faults.add(
          .json(.twice(String(name.prefix(60)))), at: SourcePlace(pointer: pointer, line: line, column: column))
      }
      path.removeLast()
      skipBlanks()
    } while take(",")
    guard take("}") else { throw fault(.objectEnd) }
    return members
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }
}
