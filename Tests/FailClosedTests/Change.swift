import Vocabulary

@testable import Documents

/// One thing that a document says, and that is taken away or changed alone.
struct Change: Sendable {
  /// What is done to it.
  enum Kind: Sendable {
    /// It is deleted, with all that stands inside it.
    case deleted
    /// A list that may be empty is left with nothing in it.
    case emptied
    /// A day up to the day of judgment becomes one after it.
    case movedLater
  }

  let kind: Kind
  let place: Place
  /// The bytes that it stands in, and what stands there afterwards.
  let range: Range<Int>
  var replacement: [UInt8] = []

  func applied(to document: [UInt8]) -> [UInt8] {
    document[..<range.lowerBound] + replacement + document[range.upperBound...]
  }

  /// Everything that the grammar lets be done to a document, one thing at a time, in its order.
  static func all(to document: [UInt8], on day: Day, later: Day) -> [Change] {
    Changing(day: day, later: later).changes(of: Walker.tree(of: document), .registry, at: Place())
  }
}

/// Walks a document along its grammar: what must stand is never deleted, since the reader refuses the rest.
private struct Changing {
  let day: Day
  let later: Day

  func changes(of node: Node, _ type: ElementType, at place: Place) -> [Change] {
    var found: [Change] = []
    for attribute in node.attributes {
      guard let rule = type.attributes.first(where: { $0.name.rawValue == attribute.name }) else { continue }
      let place = place.attribute(attribute.name)
      if !rule.isRequired { found.append(Change(kind: .deleted, place: place, range: attribute.range)) }
      if rule.type.mayBeEmpty { found.append(changed(.emptied, attribute, place, to: "")) }
      if rule.type == .day, let said = Day(attribute.value), said <= day {
        found.append(changed(.movedLater, attribute, place, to: later.description))
      }
    }
    for child in node.children {
      guard let (particle, rule) = type.child(child.name) else { continue }
      let place = place.element(child)
      if !particle.isRequired { found.append(Change(kind: .deleted, place: place, range: child.range)) }
      found += changes(of: child, rule.type, at: place)
    }
    return found
  }

  private func changed(_ kind: Change.Kind, _ attribute: Node.Attribute, _ place: Place, to value: String) -> Change {
    Change(
      kind: kind, place: place, range: attribute.range,
      replacement: Array(" \(attribute.name)=\"\(value)\"".utf8))
  }
}

/// Where something stands, by the names that a table may give it.
struct Place: Sendable {
  /// By names alone, such as `party/listing/@from`.
  private(set) var path = ""
  /// With the key of the object, such as `party[crm]/listing/@from`.
  private(set) var ofObject = ""
  /// With the first attribute of each element, such as `party[crm]/listing[us-dpf]/@from`.
  private(set) var exact = ""
  /// With the role of a flow's recipient, or the kind of an agreement: `flow(controller)/@categories`.
  private(set) var ofRole = ""
  /// The object alone, with all that stands in it: `party[crm]/*`.
  private(set) var object = ""
  private var depth = 0

  func attribute(_ name: String) -> Place { adding("@\(name)", "@\(name)", "@\(name)", "@\(name)") }

  /// Sections are left out: what stands in them is named by itself.
  func element(_ node: Node) -> Place {
    var inner = self
    inner.depth += 1
    if inner.depth == 1 {
      inner = Place()
      inner.depth = 1
      return inner.adding("registry/\(node.name)")
    }
    if inner.depth == 2 {
      inner = Place()
      inner.depth = 2
    }
    let key = node.attributes.first.map { "[\($0.value)]" } ?? ""
    let sort = ["flow": "role", "agreement": "kind"][node.name]
    let role = node.attributes.first { $0.name == sort }.map { "(\($0.value))" } ?? ""
    let isObject = inner.depth == 2
    if isObject { inner.object = node.name + key + "/*" }
    return inner.adding(node.name, node.name + (isObject ? key : ""), node.name + key, node.name + role)
  }

  /// From the most exact name to the widest.
  var names: [String] { [exact, ofObject] + (depthOfName > 1 ? [object] : []) + [ofRole, path] }
  private var depthOfName: Int { path.split(separator: "/").count }

  private func adding(_ name: String) -> Place { adding(name, name, name, name) }

  private func adding(_ name: String, _ ofObject: String, _ exact: String, _ ofRole: String) -> Place {
    var place = self
    let slash = path.isEmpty ? "" : "/"
    place.path += slash + name
    place.ofObject += slash + ofObject
    place.exact += slash + exact
    place.ofRole += slash + ofRole
    return place
  }
}

extension ElementType {
  func child(_ name: String) -> (Particle, ChildRule)? {
    for particle in particles {
      if let rule = particle.alternatives.first(where: { $0.name.rawValue == name }) { return (particle, rule) }
    }
    return nil
  }
}

extension ValueType {
  fileprivate var mayBeEmpty: Bool {
    switch self {
    case .places(.mayBeEmpty), .terms(_, .mayBeEmpty), .closedList(_, .mayBeEmpty): true
    default: false
    }
  }
}
