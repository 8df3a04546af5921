internal import Registry
internal import Vocabulary
internal import XMLText

/// What a schema cannot say of one element.
extension DocumentHandler {
  mutating func checkConstraints(_ tag: borrowing XMLTag, _ opened: inout OpenElement) throws {
    if grammar.mayBreak(opened.element, with: opened.attributes) { try checkOwn(tag, &opened) }
    if let parent = open.last, grammar.facts[parent.element].isNeededInside { try checkNeeds(of: parent, opened) }
  }

  private mutating func checkOwn(_ tag: borrowing XMLTag, _ opened: inout OpenElement) throws {
    for constraint in grammar.elements[opened.element].type.constraints {
      switch constraint {
      case .ordered(let first, let second): try checkOrder(first, second, tag, opened)
      case .apart(let first, let others):
        guard stands(first, opened), let other = others.first(where: { stands($0, opened) }) else { continue }
        try faults.add(.attribute(.apart(first.rawValue, other.rawValue)), at: position(of: first, in: tag))
      case .exactlyOne(let names): try checkExactlyOne(names, tag, opened)
      case .declaredNowhereElse: try checkNone(tag, opened)
      case .namesAFinding: try checkAcceptance(tag, opened)
      case .childrenNeed(let first, let others):
        guard !stands(first, opened), let other = others.first(where: { stands($0, opened) }) else { continue }
        try faults.add(
          .attribute(.needs(first.rawValue, by: other.rawValue, of: nil)), at: position(of: other, in: tag))
      }
    }
  }

  /// The same, for an element inside one that lacks an attribute.
  private mutating func checkNeeds(of parent: OpenElement, _ opened: OpenElement) throws {
    for case .childrenNeed(let first, let others) in grammar.elements[parent.element].type.constraints
    where others.contains(opened.name) && !stands(first, parent) {
      try faults.add(
        .attribute(.needs(first.rawValue, by: opened.name.rawValue, of: parent.name.rawValue)), at: opened.position)
    }
  }

  private func stands(_ name: Word, _ opened: OpenElement) -> Bool {
    let attributes = grammar.elements[opened.element].type.attributes
    guard let slot = attributes.firstIndex(where: { $0.name == name }) else { return false }
    return opened.attributes >> UInt64(slot) & 1 == 1
  }

  func position(of name: Word, in tag: borrowing XMLTag) -> Position {
    for number in 0..<tag.attributeCount {
      if let word = tag.attributeWord(number), grammar.words[word] == name { return tag.position(ofValue: number) }
    }
    return tag.position
  }

  private mutating func checkOrder(
    _ first: Word, _ second: Word, _ tag: borrowing XMLTag, _ opened: OpenElement
  ) throws {
    var days: (first: Day?, second: Day?)
    for attribute in fragment.attributes[range: fragment.nodes[opened.node].attributes] {
      if attribute.name == first { days.first = Day(number: Int32(bitPattern: attribute.number)) }
      if attribute.name == second { days.second = Day(number: Int32(bitPattern: attribute.number)) }
    }
    guard faults.isEmpty, let one = days.first, let other = days.second, other < one else { return }
    try faults.add(
      .attribute(.daysTurned(first: first.rawValue, one, last: second.rawValue, other)),
      at: position(of: second, in: tag))
  }

  private mutating func checkExactlyOne(_ names: [Word], _ tag: borrowing XMLTag, _ opened: OpenElement) throws {
    let standing = names.filter { stands($0, opened) }
    guard standing.count != 1 else { return }
    let all = names.map(\.rawValue)
    try faults.add(
      .attribute(
        standing.isEmpty ? .lacksOneOf(all, opened.name.rawValue) : .moreThanOneOf(all, opened.name.rawValue)),
      at: standing.last.map { position(of: $0, in: tag) } ?? opened.position)
  }

  /// What is declared to be none may not be declared beside it, nor twice.
  private mutating func checkNone(_ tag: borrowing XMLTag, _ opened: OpenElement) throws {
    guard let parent = open.last,
      let of = fragment.attributes[range: fragment.nodes[opened.node].attributes].first(where: { $0.name == .of })
    else { return }
    let bit = 1 << UInt64(of.number) as UInt64
    let text = String(
      decoding: fragment.bytes[Int(of.value.lowerBound)..<Int(of.value.upperBound)], as: UTF8.self)
    let isTwice = parent.none & bit != 0
    open[open.count - 1].none |= bit
    guard isTwice || isDeclared(text, in: parent) else { return }
    try faults.add(
      .element(isTwice ? .noneTwice(text) : .noneBeside(text)), at: position(of: .of, in: tag))
  }

  private func isDeclared(_ text: String, in parent: OpenElement) -> Bool {
    guard let name = Word(rawValue: text) else { return false }
    if stands(name, parent) { return true }
    let particles = grammar.elements[parent.element].type.particles
    guard let place = particles.firstIndex(where: { $0.alternatives.contains { $0.name == name } }) else {
      return false
    }
    return parent.children >> UInt64(place) & 1 == 1
  }
}

extension [Fragment.Attribute] {
  subscript(range range: Range<Int32>) -> ArraySlice<Fragment.Attribute> {
    self[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}
