import Pages
import Registry
import Vocabulary
import Wording

extension ObjectKind {
  /// The segment of the path under which objects of this kind are.
  var noun: String { segment }

  /// The name of the kind in names of operations and schemas.
  var capitalized: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The kinds that there may be several of.
  static let several = allCases.filter { $0 != .registry }

  /// The values that a path names an object of this kind by.
  var pathFields: [Field] {
    switch self {
    case .registry: []
    case .term:
      [
        .path("taxonomy", .choice(Taxonomy.allCases.map(\.rawValue)), "The taxonomy that the term stands in."),
        .path("id", .id, "The term's id."),
      ]
    default: [.path("id", .id, "The id.")]
    }
  }

  /// The path of one object, with names in braces.
  var path: String {
    switch self {
    case .registry: "/api/v1/registry"
    case .term: "/api/v1/terms/{taxonomy}/{id}"
    default: "/api/v1/\(noun)/{id}"
    }
  }
}

extension ObjectName {
  /// Where the object is served.
  var location: String {
    let segments = kind == .registry ? [] : id.split(separator: "/").map { Percent.encoded(String($0)) }
    return (["/api/v1", kind.noun] + segments).joined(separator: "/")
  }
}

extension Call {
  /// The object that the path names.
  func object(_ kind: ObjectKind) throws -> ObjectName {
    switch kind {
    case .registry: return .header
    case .term:
      guard let taxonomy = Taxonomy(rawValue: try required("taxonomy")) else { throw Problem(.noSuchPath) }
      return .term(try required("id"), in: taxonomy)
    default: return ObjectName(kind, try required("id"))
    }
  }
}
