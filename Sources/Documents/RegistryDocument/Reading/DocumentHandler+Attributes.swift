internal import Registry
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
        // An empty value has a message of its own, whatever it should have been.
        try faults.add(
          tag.value(number).isEmpty ? .value(.empty(attribute: tag.attributeText(number))) : problem.flaw,
          at: position(in: tag, ofValue: number, offset: problem.offset))
      case .declares(let kind, let number, let state): names[kind, number] = (state, tag.position)
      case .mentions(let kind, let name): names[kind, name] = (.named, tag.position(ofValue: number))
      }
    }
    return seen
  }

  private mutating func reportUnknown(_ tag: borrowing XMLTag, _ number: Int, _ element: Int) throws {
    let name = tag.attributeText(number)
    if tag.attributeHasPrefix(number) {
      // Editors are told of the schema like this; it says nothing about the register.
      if open.isEmpty, name == "schemaLocation" { return }
      return try faults.add(.attribute(.foreign(name)), at: tag.position(ofAttribute: number))
    }
    let attributes = grammar.elements[element].type.attributes.map(\.name.rawValue)
    let near = Nearest.words(to: name, among: attributes)
    try faults.add(
      .attribute(.unknown(name, of: tag.nameText, near: near, has: attributes)),
      at: tag.position(ofAttribute: number))
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
