internal import XMLText

/// The attributes of an element: each known, once, and with a value that may stand there.
extension DocumentHandler {
  /// Reads them all into the fragment, and answers with a bit for each that stands.
  mutating func readAttributes(of tag: borrowing XMLTag, _ element: Int) throws -> UInt64 {
    var seen: UInt64 = 0
    for number in 0..<tag.attributeCount {
      guard let word = tag.attributeWord(number), let slot = grammar.attribute(word, of: element) else {
        try reportUnknown(tag, number, element)
        continue
      }
      seen |= 1 << UInt64(slot)
      let type = grammar.type(of: slot, of: element)
      let judgement = tag.value(number).withUnsafeBufferPointer { value in
        let judgement = judge(value, as: type)
        fragment.add(grammar.words[word], UInt8(word), value, number: judgement.number)
        return judgement
      }
      switch judgement {
      case .fine: break
      case .wrong(let problem):
        if case .newID = type { mayLackNames = true }
        try faults.add(
          emptyValue(tag, number, problem), at: position(in: tag, ofValue: number, offset: problem.offset))
      case .declares(let kind, let number, let state): names[kind, number] = (state, tag.position)
      case .mentions(let kind, let name): names[kind, name] = (.named, tag.position(ofValue: number))
      }
    }
    return seen
  }

  /// An empty value has a message of its own, whatever it should have been.
  private func emptyValue(_ tag: borrowing XMLTag, _ number: Int, _ problem: Problem) -> Problem {
    guard tag.value(number).isEmpty else { return problem }
    return Problem(
      message: "`\(tag.attributeText(number))` is empty", help: "write a value, or leave the attribute out")
  }

  private mutating func reportUnknown(_ tag: borrowing XMLTag, _ number: Int, _ element: Int) throws {
    let name = tag.attributeText(number)
    if tag.attributeHasPrefix(number) {
      // Editors are told of the schema like this; it says nothing about the register.
      if open.isEmpty, name == "schemaLocation" { return }
      return try faults.add(
        Problem(
          message: "an attribute of another vocabulary, `\(name)`, is not allowed", help: "remove it, or the prefix"),
        at: tag.position(ofAttribute: number))
    }
    let attributes = grammar.elements[element].type.attributes.map(\.name.rawValue)
    let otherwise =
      attributes.isEmpty
      ? "`\(tag.nameText)` has no attributes" : "`\(tag.nameText)` has \(Nearest.list(attributes, "and"))"
    try faults.add(
      Problem(
        message: "`\(name)` is not an attribute of `\(tag.nameText)`",
        help: Nearest.help(name, among: attributes, otherwise: otherwise)), at: tag.position(ofAttribute: number))
  }

  /// Where a member of a list stands: so many bytes into the value, as long as these are written as they are.
  private func position(in tag: borrowing XMLTag, ofValue number: Int, offset: Int) -> Position {
    let start = tag.position(ofValue: number)
    guard offset > 0 else { return start }
    var (line, column) = (tag.position.line, tag.position.column)
    var left = offset
    let bytes = tag.bytes
    for index in bytes.indices {
      let byte = bytes[index]
      let here = Position(line: line, column: column)
      if here >= start {
        if left == 0 { return here }
        if byte == UInt8(ascii: "&") { return start }
        left -= 1
      }
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return start
  }
}
