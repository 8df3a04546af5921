/// What a schema says that its validator does not repeat: what things mean, and where references stand.
struct SchemaNotes {
  /// What a schema says of an element or an attribute.
  struct Declared: Hashable {
    /// The name of its type, without the prefix.
    var type: String
    var about: String
  }

  /// For each simple type its documentation.
  fileprivate(set) var types: [String: String] = [:]
  fileprivate(set) var references: [SchemaReference] = []
  /// By name, for elements of one name may have several types.
  fileprivate var elements: [String: Set<Declared>] = [:]
  /// By the type of the element and the attribute's name.
  fileprivate var attributes: [String: [String: Declared]] = [:]
  /// For each type with attributes and text the type of the text.
  fileprivate var texts: [String: String] = [:]

  /// Reads them from a schema; `nil` where it is not well-formed.
  init?(_ bytes: [UInt8]) {
    let reader = XMLReader(SchemaNotesHandler())
    guard (try? reader.feed(bytes)) != nil, (try? reader.finish()) != nil else { return nil }
    self = reader.handler.notes
  }

  fileprivate init() {}

  /// What is said of an element; `nil` where elements of that name are of several sorts.
  func element(_ name: String) -> Declared? { only(elements[name] ?? []) }

  /// What is said of an attribute; `nil` where nothing is, or several things.
  func attribute(_ name: String, of element: String) -> Declared? {
    only(Set((elements[element] ?? []).compactMap { attributes[$0.type]?[name] }))
  }

  /// What is said of the type of a value.
  func type(of holder: SchemaFault.Holder) -> (name: String, about: String?)? {
    let text = element(holder.element)?.type
    let type = holder.attribute.map { attribute($0, of: holder.element)?.type } ?? text.map { texts[$0] ?? $0 }
    return type.map { ($0, types[$0]) }
  }

  private func only(_ declared: Set<Declared>) -> Declared? { declared.count == 1 ? declared.first : nil }
}

/// One `xs:keyref`: which elements refer, by which attributes, to what.
struct SchemaReference {
  /// The elements that refer, for each alternative of the selector.
  struct Path {
    /// Whether they may stand at any depth, as in `.//a`.
    var isDeep: Bool
    /// The names from below the scope; `nil` for any, none for the scope itself.
    var steps: [String?]
  }

  /// Its name in the schema.
  var name: String
  /// The name of the key that it refers to, and the element inside which it holds.
  var target: String
  var scope: String
  var paths: [Path] = []
  var attributes: [String] = []

  /// The paths of a selector like `.//a:b | a:c/a:*`, without prefixes.
  static func paths(_ text: String) -> [Path] {
    text.split(separator: "|").map { alternative in
      var path = String(alternative.filter { !" \t\r\n".contains($0) })
      let isDeep = path.hasPrefix(".//")
      if isDeep { path.removeFirst(3) }
      let steps = path.split(separator: "/").filter { $0 != "." }
        .map { step in SchemaComplaint.local(String(step)) }
      return Path(isDeep: isDeep, steps: steps.map { $0 == "*" ? nil : $0 })
    }
  }
}

private struct SchemaNotesHandler: XMLHandler {
  private struct Opened {
    var element: String
    var name: String
    var type: String
    var about = ""
  }

  var notes = SchemaNotes()
  private var open: [Opened] = []
  private var reference: SchemaReference?

  mutating func start(_ tag: borrowing XMLTag) throws {
    let element = String(decoding: tag.name, limit: 100)
    var attributes: [String: String] = [:]
    for number in 0..<tag.attributeCount {
      attributes[String(decoding: tag.attributeName(number), limit: 100)] = String(
        decoding: tag.value(number), limit: .max)
    }
    let xpath = attributes["xpath"] ?? ""
    switch element {
    case "keyref":
      reference = SchemaReference(
        name: attributes["name"] ?? "", target: SchemaComplaint.local(attributes["refer"] ?? ""),
        scope: open.last?.name ?? "")
    case "selector": reference?.paths = SchemaReference.paths(xpath)
    case "field":
      // Of anything but attributes the place is not noted: it is told at the element inside which it has to hold.
      if xpath.hasPrefix("@") { reference?.attributes.append(String(xpath.dropFirst())) } else { reference?.paths = [] }
    case "extension":
      if let type = open.last(where: { $0.element == "complexType" }) {
        notes.texts[type.name] = SchemaComplaint.local(attributes["base"] ?? "")
      }
    default: break
    }
    open.append(
      Opened(element: element, name: attributes["name"] ?? "", type: SchemaComplaint.local(attributes["type"] ?? "")))
  }

  mutating func text(_ text: borrowing XMLCharacters) throws {
    guard open.last?.element == "documentation", open.count >= 3, open[open.count - 3].about.isEmpty else { return }
    open[open.count - 3].about = String(decoding: text.bytes, limit: 1000)
  }

  mutating func end() throws {
    guard let done = open.popLast() else { return }
    let declared = SchemaNotes.Declared(type: done.type, about: done.about)
    switch done.element {
    case "keyref": if let reference { notes.references.append(reference) }
    case "simpleType": notes.types[done.name] = done.about
    case "element": notes.elements[done.name, default: []].insert(declared)
    case "attribute":
      if let type = open.last(where: { $0.element == "complexType" }) {
        notes.attributes[type.name, default: [:]][done.name] = declared
      }
    default: break
    }
  }
}
