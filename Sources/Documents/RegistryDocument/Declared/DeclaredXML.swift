internal import Registry
internal import XMLText

/// Reads an element of the register document that stands alone. What it says is held against the grammar when a register
/// takes it; here only what has no name there is refused.
struct DeclaredXML: XMLHandler {
  private static let words = Word.allCases
  private let kind: ObjectKind
  private var open: [(element: DeclaredElement, type: ElementType)] = []
  private var skipped = 0
  private var done: DeclaredElement?
  private var faults = ObjectFaultList()

  private init(_ kind: ObjectKind) { self.kind = kind }

  /// The element of a whole document.
  static func element(
    _ xml: [UInt8], _ kind: ObjectKind, _ limits: XMLLimits
  ) throws(ObjectFaults) -> DeclaredElement {
    let reader = XMLReader(
      DeclaredXML(kind), namespace: RegistryGrammar.namespace, vocabulary: words.map(\.rawValue), limits: limits)
    do {
      try reader.feed(xml)
      try reader.finish()
    } catch let fault as XMLFault {
      reader.handler.add(Flaw(fault), fault.position)
    } catch {
      reader.handler.add(.unread(error), .start)
    }
    try reader.handler.faults.check()
    return reader.handler.done ?? DeclaredElement(kind.word, at: SourcePlace())
  }

  private mutating func add(_ flaw: Flaw, _ position: Position) {
    let place = open.last?.element.place ?? SourcePlace()
    faults.add(flaw, at: place.at(position.line, position.column))
  }

  // MARK: Tags

  mutating func start(_ tag: borrowing XMLTag) throws {
    guard skipped == 0, let (name, type, pointer) = entered(tag) else {
      skipped += 1
      return
    }
    let place = SourcePlace(pointer: pointer, line: tag.position.line, column: tag.position.column)
    open.append((DeclaredElement(name, at: place), type))
    for number in 0..<tag.attributeCount { readAttribute(number, of: tag) }
    for rule in type.attributes where rule.isRequired && open.count == 1 && (rule.name == .id || kind == .term) {
      guard open[0].element[rule.name] == nil else { continue }
      let parent = name.rawValue
      add(.attribute(.lacks(rule.name.rawValue, of: parent, rule.meaning(in: parent))), tag.position)
    }
  }

  /// The name, the type and the pointer of an element that may stand here; nil where it may not, after saying so.
  private mutating func entered(_ tag: borrowing XMLTag) -> (Word, ElementType, String)? {
    let name = tag.word.map { Self.words[$0] }
    guard let parent = open.last else {
      if name == kind.word { return (kind.word, kind.objectType, "") }
      add(.element(.otherObject(tag.nameText, wanted: kind.word.rawValue)), tag.position)
      return nil
    }
    for particle in parent.type.particles {
      guard let child = particle.alternatives.first(where: { $0.name == name }) else { continue }
      let before = parent.element.children.count { $0.name == child.name }
      let pointer = parent.element.place.pointer + "/" + child.name.member
      return (child.name, child.type, particle.repeats ? "\(pointer)/\(before)" : pointer)
    }
    let names = parent.type.particles.flatMap(\.alternatives).map(\.name.rawValue)
    let near = Nearest.words(to: tag.nameText, among: names)
    add(
      .element(
        .unknown(
          tag.nameText, in: parent.element.name.rawValue, near: near,
          holds: names.isEmpty ? .noElements : .elements(names))), tag.position)
    return nil
  }

  private mutating func readAttribute(_ number: Int, of tag: borrowing XMLTag) {
    guard let last = open.last else { return }
    let name = tag.attributeWord(number).map { Self.words[$0] }
    guard let rule = last.type.attributes.first(where: { $0.name == name }) else {
      if tag.attributeHasPrefix(number), open.count == 1, tag.attributeText(number) == "schemaLocation" { return }
      let names = last.type.attributes.map(\.name.rawValue)
      let said = tag.attributeText(number)
      return add(
        .attribute(.unknown(said, of: tag.nameText, near: Nearest.words(to: said, among: names), has: names)),
        tag.position(ofAttribute: number))
    }
    let value = tag.value(number).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let position = tag.position(ofValue: number)
    let place = last.element.place.inside(rule.name.member).at(position.line, position.column)
    var attribute = DeclaredElement.Attribute(name: rule.name, value: value, place: place)
    if rule.isList { attribute.members = rule.words(value).indices.map { place.inside(String($0)) } }
    open[open.count - 1].element.attributes.append(attribute)
  }

  mutating func text(_ text: borrowing XMLCharacters) throws {
    guard skipped == 0, let last = open.last else { return }
    guard last.type.hasText else {
      if text.isBlank { return }
      return add(.element(.text(in: last.element.name.rawValue, holds: nil)), text.position)
    }
    let said = text.bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let place = last.element.place
    open[open.count - 1].element.text = (
      (last.element.text?.value ?? "") + said,
      last.element.text?.place ?? place.at(text.position.line, text.position.column)
    )
  }

  mutating func end() throws {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    guard let last = open.popLast() else { return }
    if open.isEmpty { done = last.element } else { open[open.count - 1].element.children.append(last.element) }
  }
}
