internal import Registry
internal import XMLText

/// Whether an element may stand where it stands, and is complete.
extension DocumentHandler {
  /// The word and the type of an element that may stand here; nil where it may not, after saying so.
  mutating func entered(_ tag: borrowing XMLTag, at position: Position) throws -> (word: Int, element: Int)? {
    guard let parent = open.last else {
      guard let word = tag.word, grammar.words[word] == grammar.root.name else {
        throw faults.stop(
          .element(
            .otherDocument(tag.nameText, wanted: grammar.root.name.rawValue, namespace: RegistryGrammar.namespace)),
          at: position)
      }
      return (word, CompiledGrammar.rootElement)
    }
    guard let word = tag.word, let (particle, element) = grammar.child(word, of: parent.element) else {
      let name = tag.nameText
      let near = Nearest.words(to: name, among: childNames(parent.element))
      try faults.add(
        .element(.unknown(name, in: parent.name.rawValue, near: near, holds: holding(of: parent.element))),
        at: position)
      return nil
    }
    try checkOrder(word, particle, in: parent, at: position)
    open[open.count - 1].particle = max(particle, parent.particle)
    open[open.count - 1].children |= 1 << UInt64(particle)
    return (word, element)
  }

  private mutating func checkOrder(_ word: Int, _ particle: Int, in parent: OpenElement, at position: Position) throws {
    if particle > parent.particle { return }
    let bit = 1 << UInt64(particle) as UInt64
    let repeats = grammar.facts[parent.element].repeating & bit != 0
    if particle == parent.particle, repeats || parent.children & bit == 0 { return }
    let element = grammar.elements[parent.element]
    let name = grammar.words[word].rawValue
    let place = parent.name.rawValue
    if parent.children & bit != 0, !repeats {
      let others = element.type.particles[particle].alternatives.map(\.name.rawValue)
      try faults.add(
        .element(others.count > 1 ? .onlyOneOf(others, in: place) : .twice(name, in: place)), at: position)
    } else if particle < parent.particle {
      let order = element.type.particles.flatMap(\.alternatives).map(\.name.rawValue)
      let after = element.type.particles[parent.particle].alternatives.map(\.name.rawValue)
      try faults.add(.element(.late(name, after: after, in: place, order: order)), at: position)
    }
  }

  mutating func checkRequired(_ opened: OpenElement) throws {
    let missing = grammar.facts[opened.element].requiredAttributes & ~opened.attributes
    guard missing != 0 else { return }
    let element = grammar.elements[opened.element]
    for (slot, rule) in element.type.attributes.enumerated() where missing >> UInt64(slot) & 1 == 1 {
      if case .newID = rule.type { mayLackNames = true }
      let name = opened.name.rawValue
      try faults.add(
        .attribute(.lacks(rule.name.rawValue, of: name, rule.meaning(in: name))), at: opened.position)
    }
  }

  /// What must stand inside an element, and does not when it ends.
  mutating func checkComplete(_ done: OpenElement) throws {
    let facts = grammar.facts[done.element]
    if case .required = facts.text, !fragment.hasText(done.node) {
      try faults.add(.element(.lacksText(done.name.rawValue)), at: done.position)
    }
    let missing = facts.requiredParticles & ~done.children
    guard missing != 0 else { return }
    let name = done.name.rawValue
    let element = grammar.elements[done.element]
    for (place, particle) in element.type.particles.enumerated() where missing >> UInt64(place) & 1 == 1 {
      let names = particle.alternatives.map(\.name.rawValue)
      try faults.add(
        .element(.lacksElement(names, in: name, particle.alternatives[0].meaning(in: name))), at: done.position)
    }
  }

  func childNames(_ element: Int) -> [String] {
    grammar.elements[element].type.particles.flatMap(\.alternatives).map(\.name.rawValue)
  }

  /// What an element may hold.
  func holding(of element: Int) -> ElementFlaw.Holding {
    let children = childNames(element)
    if !children.isEmpty { return .elements(children) }
    if case .none = grammar.elements[element].type.text { return .attributes }
    return .text
  }
}

extension AttributeRule {
  /// What the attribute is for, for a message.
  func meaning(in parent: String) -> FieldMeaning {
    FieldMeaning(name.rawValue, in: parent, english: about.sentence)
  }
}

extension ChildRule {
  /// What the element is for, for a message.
  func meaning(in parent: String) -> FieldMeaning {
    FieldMeaning(name.rawValue, in: parent, english: about.sentence)
  }
}

extension XMLTag {
  /// The element's name, for a message.
  var nameText: String { name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

  /// An attribute's name, for a message.
  func attributeText(_ number: Int) -> String {
    attributeName(number).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// A sentence of the grammar's as a part of another: small first letter, no full stop.
  var sentence: String {
    let bare = hasSuffix(".") ? String(dropLast()) : self
    let second = bare.dropFirst().first
    guard let first = bare.first, second?.isUppercase != true else { return bare }
    return first.lowercased() + bare.dropFirst()
  }
}
