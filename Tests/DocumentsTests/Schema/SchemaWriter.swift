import Law
import Registry

@testable import Documents

/// Writes the XML schema of a document from its grammar: XSD 1.0, for those who validate without Samsvar.
struct SchemaWriter {
  let root: ChildRule
  let namespace: String
  let law: LawEdition
  private var lines: [String] = []
  private var depth = 0

  /// The schema as text.
  static func schema(of root: ChildRule, namespace: String, law: LawEdition) -> String {
    var writer = SchemaWriter(root: root, namespace: namespace, law: law)
    writer.writeAll()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(root: ChildRule, namespace: String, law: LawEdition) {
    self.root = root
    self.namespace = namespace
    self.law = law
  }

  private mutating func writeAll() {
    lines.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    let attributes =
      "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:r=\"\(namespace)\" targetNamespace=\"\(namespace)\" "
      + "elementFormDefault=\"qualified\" version=\"1\""
    element("xs:schema", attributes) { schema in
      schema.document(
        "The register document of Samsvar. Words of taxonomies and rows of law are only held to their shape here; "
          + "the program holds them to its tables. References are held by keys.")
      schema.element("xs:element", "name=\"\(schema.root.name.rawValue)\" type=\"r:\(schema.root.type.name)\"") {
        $0.document($0.root.about)
        $0.writeKeys(of: $0.root)
      }
      let types = CompiledGrammar(schema.root).elements.map(\.type)
      for type in types { schema.write(type) }
      schema.writeSimpleTypes(in: types)
    }
  }

  // MARK: Types of elements

  private mutating func write(_ type: ElementType) {
    element("xs:complexType", "name=\"\(type.name)\"") { schema in
      schema.document(type.about)
      switch type.text {
      case .none:
        if !type.particles.isEmpty {
          schema.element("xs:sequence") { sequence in for particle in type.particles { sequence.write(particle) } }
        }
        for attribute in type.attributes { schema.write(attribute) }
      case .optional, .required:
        var base = "xs:string"
        if case .required = type.text { base = "r:Words" }
        schema.element("xs:simpleContent") {
          $0.element("xs:extension", "base=\"\(base)\"") { for attribute in type.attributes { $0.write(attribute) } }
        }
      }
    }
  }

  private mutating func write(_ particle: Particle) {
    let occurs =
      (particle.isRequired ? "" : " minOccurs=\"0\"") + (particle.repeats ? " maxOccurs=\"unbounded\"" : "")
    if particle.alternatives.count == 1 { return write(particle.alternatives[0], occurs) }
    element("xs:choice", String(occurs.dropFirst())) { for child in particle.alternatives { $0.write(child, "") } }
  }

  private mutating func write(_ child: ChildRule, _ occurs: String) {
    element("xs:element", "name=\"\(child.name.rawValue)\" type=\"r:\(child.type.name)\"\(occurs)") {
      $0.document(child.about)
      guard child.name == .notice, child.type.name == ElementType.notice.name else { return }
      $0.key("promise", "r:promise", ["id"])
    }
  }

  private mutating func write(_ attribute: AttributeRule) {
    let use = attribute.isRequired ? " use=\"required\"" : ""
    element("xs:attribute", "name=\"\(attribute.name.rawValue)\" type=\"r:\(attribute.type.schemaName)\"\(use)") {
      $0.document(attribute.about)
    }
  }

  // MARK: Lines

  mutating func element(_ name: String, _ attributes: String = "", _ content: (inout Self) -> Void = { _ in }) {
    let tag = attributes.isEmpty ? name : name + " " + attributes
    let place = lines.count
    line("<\(tag)>")
    depth += 1
    content(&self)
    depth -= 1
    if lines.count == place + 1 { lines[place] = indentation + "<\(tag)/>" } else { line("</\(name)>") }
  }

  mutating func document(_ text: String) {
    line("<xs:annotation><xs:documentation xml:lang=\"en\">\(Self.escaped(text))</xs:documentation></xs:annotation>")
  }

  mutating func key(_ name: String, _ selector: String, _ fields: [String], refer: String? = nil) {
    let kind = refer == nil ? "xs:key" : "xs:keyref"
    element(kind, "name=\"\(name)\"" + (refer.map { " refer=\"r:\($0)\"" } ?? "")) {
      $0.line("<xs:selector xpath=\"\(selector)\"/>")
      for field in fields { $0.line("<xs:field xpath=\"@\(field)\"/>") }
    }
  }

  mutating func line(_ text: String) { lines.append(indentation + text) }

  private var indentation: String { String(repeating: "  ", count: depth) }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
