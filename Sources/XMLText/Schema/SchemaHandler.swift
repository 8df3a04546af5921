/// Hands the document on to the validator, and finds the place and the names for what that complains of.
struct SchemaHandler: XMLHandler {
  /// Ends the reading where there are enough faults.
  struct Enough: Error {}

  private struct OpenElement {
    let name: UnsafePointer<UInt8>
    let namespace: UnsafePointer<UInt8>?
    let word: Int?
    let position: Position
    /// Where its first text stands that is not blank.
    var text: Position?

    var shown: String { String(decoding: Span(terminated: name), limit: 200) }
  }

  let schema: XMLSchema
  let most: Int
  private(set) var faults: [SchemaFault] = []
  private let run: SchemaRun
  private var open: [OpenElement] = []
  private var words: [Int?] = []
  private var places: ReferencePlaces

  init(_ schema: XMLSchema, most: Int) {
    self.schema = schema
    self.most = most
    run = SchemaRun(schema)
    places = ReferencePlaces(schema.notes.references)
  }

  mutating func start(_ tag: borrowing XMLTag) throws {
    let element = OpenElement(
      name: tag.localName, namespace: tag.namespaceName, word: tag.word, position: tag.position)
    open.append(element)
    words.append(element.word)
    places.note(tag, below: words)
    let complaints = run.start(tag)
    guard !complaints.isEmpty else { return }
    for group in SchemaHandler.grouped(complaints) {
      let kind = kind(of: group, atEnd: false)
      try add(kind, at: SchemaHandler.attribute(group[0].attribute, of: tag, isValue: group[0].isAboutValue))
    }
  }

  mutating func text(_ text: borrowing XMLCharacters) throws {
    if !text.isBlank, let last = open.indices.last, open[last].text == nil { open[last].text = text.position }
    try addAtEnd(run.text(text.bytes))
  }

  mutating func end() throws {
    guard let last = open.last else { return }
    try addAtEnd(run.end(last.name, last.namespace))
    open.removeLast()
    words.removeLast()
  }

  /// Says so where libxml2 holds the document invalid and nothing was told of it.
  mutating func finish() {
    if !run.finish(), faults.isEmpty {
      faults.append(SchemaFault(kind: .other("the document is not valid", element: ""), position: .start))
    }
  }

  private mutating func addAtEnd(_ complaints: [SchemaComplaint]) throws {
    guard !complaints.isEmpty, let last = open.last else { return }
    for group in SchemaHandler.grouped(complaints) {
      let kind = kind(of: group, atEnd: true)
      var position = last.position
      switch kind {
      case .dangling(_, let names): position = places.place(of: names, in: group[0].keyName) ?? position
      case .text, .value, .notAmong: position = last.text ?? position
      default: break
      }
      try add(kind, at: position)
    }
  }

  private mutating func add(_ kind: SchemaFault.Kind, at position: Position) throws {
    let fault = SchemaFault(kind: kind, position: position)
    if faults.contains(fault) { return }
    faults.append(fault)
    if faults.count >= most { throw Enough() }
  }

  /// What several complaints about one value, or any other one, say together.
  private func kind(of group: [SchemaComplaint], atEnd: Bool) -> SchemaFault.Kind {
    let element = open.last?.shown ?? ""
    let parent = open.count > 1 ? open[open.count - 2].shown : nil
    return group[0].isAboutValue
      ? SchemaFault.Kind(value: group, in: element, schema.notes)
      : SchemaFault.Kind(group[0], element: element, parent: parent, atEnd: atEnd, schema.notes)
  }

  /// libxml2 says of one value first which rule it breaks, then of which type it is not.
  private static func grouped(_ complaints: [SchemaComplaint]) -> [[SchemaComplaint]] {
    var groups: [[SchemaComplaint]] = []
    for complaint in complaints {
      if complaint.isAboutValue, let last = groups.last?.last, last.isAboutValue, last.attribute == complaint.attribute
      {
        groups[groups.count - 1].append(complaint)
      } else {
        groups.append([complaint])
      }
    }
    return groups
  }

  private static func attribute(_ name: String?, of tag: borrowing XMLTag, isValue: Bool) -> Position {
    for number in 0..<tag.attributeCount
    where String(decoding: tag.attributeName(number), limit: .max) == name {
      return isValue ? tag.position(ofValue: number) : tag.position(ofAttribute: number)
    }
    return tag.position
  }
}
