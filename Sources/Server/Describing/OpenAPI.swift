import Documents
import Law
import Wording
import HTTPTypes

/// The description of all that is served, made of the route table: OpenAPI 3.1.
enum OpenAPI {
  /// The document as YAML.
  static func yaml(of table: RouteTable, under law: LawEdition) -> String {
    "# Made of the route table; `make golden` writes it anew.\n" + YAMLText(document(of: table, under: law)).text
  }

  static func document(of table: RouteTable, under law: LawEdition) -> SchemaNode {
    .map([
      ("openapi", .string("3.1.0")), ("info", info), ("servers", .array([.map([("url", .string("/"))])])),
      ("security", .array([.map([("token", .array([]))]), .map([("session", .array([])), ("csrf", .array([]))])])),
      ("tags", .array(Route.Noun.allCases.filter { $0 != .pages }.map { .map([("name", .string($0.rawValue))]) })),
      ("paths", paths(of: table)),
      (
        "components",
        .map([("securitySchemes", security), ("schemas", .map(AnswerSchemas.all + objects(under: law)))])
      ),
    ])
  }

  private static let info = SchemaNode.map([
    ("title", .string("Samsvar")), ("version", .string("1")),
    (
      "description",
      .string(
        "The register of everyone who processes personal data for an organisation, and what the checks say of it. "
          + "Refusals are problem details (RFC 9457) in the caller's language; changes need the version that they were "
          + "made to (If-Match); a request with an Idempotency-Key is done once, however often it is sent within a day."
      )
    ),
  ])

  private static let security = SchemaNode.map([
    ("token", .map([("type", .string("http")), ("scheme", .string("bearer"))])),
    (
      "session",
      .map([("type", .string("apiKey")), ("in", .string("cookie")), ("name", .string(SessionCookie.name))])
    ),
    ("csrf", .map([("type", .string("apiKey")), ("in", .string("header")), ("name", .string("X-Samsvar-CSRF"))])),
  ])

  private static func objects(under law: LawEdition) -> [(String, SchemaNode)] {
    ObjectSchema.all(under: law).map { ($0.name, $0.schema) }
  }

  /// Routes of one path stand together, in the order in which the table has them.
  private static func paths(of table: RouteTable) -> SchemaNode {
    var order: [String] = []
    var byPath: [String: [Route]] = [:]
    for route in table.described {
      if byPath[route.path.description] == nil { order.append(route.path.description) }
      byPath[route.path.description, default: []].append(route)
    }
    return .map(
      order.map { path in
        (path, .map((byPath[path] ?? []).map { ($0.method.rawValue.lowercased(), OperationSchema.node(of: $0)) }))
      })
  }
}

extension SchemaNode {
  /// An object of members in their order.
  static func map(_ members: [(String, SchemaNode)]) -> SchemaNode { .object(members.map { Member($0.0, $0.1) }) }

  /// A schema of the description, by its name.
  static func schema(_ name: String) -> SchemaNode { .map([("$ref", .string("#/components/schemas/" + name))]) }

  /// A schema of one type.
  static func type(_ name: String) -> SchemaNode { .map([("type", .string(name))]) }
}
