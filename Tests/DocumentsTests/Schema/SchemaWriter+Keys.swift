import Registry

@testable import Documents

/// Keys for what is declared, and a reference to one for every attribute that names something declared elsewhere.
extension SchemaWriter {
  mutating func writeKeys(of root: ChildRule) {
    key("actor", "r:parties/r:party | r:systems/r:system", ["id"])
    key("party", "r:parties/r:party", ["id"])
    key("system", "r:systems/r:system", ["id"])
    for (name, part) in [
      ("activity", "activities"), ("agreement", "agreements"), ("flow", "flows"), ("notice", "notices"),
      ("announcement", "announcements"), ("acceptance", "acceptances"),
    ] {
      key(name, "r:\(part)/r:\(name)", ["id"])
    }
    key("term", "r:terms/r:term", ["taxonomy", "id"])
    var references: [(kind: String, attribute: String, paths: [String])] = []
    Self.collect(root.type, path: [], into: &references)
    for reference in references {
      key(
        "\(reference.kind)-in-\(reference.attribute)", reference.paths.joined(separator: " | "), [reference.attribute],
        refer: reference.kind)
    }
  }

  /// Walks the grammar as a tree. A selector without the prefix would select nothing, and say nothing.
  private static func collect(
    _ type: ElementType, path: [String], into references: inout [(kind: String, attribute: String, paths: [String])]
  ) {
    for attribute in type.attributes {
      guard case .reference(let kind) = attribute.type else { continue }
      let name = attribute.name.rawValue
      let text = path.joined(separator: "/")
      if let known = references.firstIndex(where: { $0.kind == kind.rawValue && $0.attribute == name }) {
        references[known].paths.append(text)
      } else {
        references.append((kind.rawValue, name, [text]))
      }
    }
    for child in type.particles.flatMap(\.alternatives) {
      collect(child.type, path: path + ["r:\(child.name.rawValue)"], into: &references)
    }
  }
}
