import Accounts
import Documents
import Registry
import Wording
import HTTPTypes

/// One route as OpenAPI describes it.
enum OperationSchema {
  static func node(of route: Route) -> SchemaNode {
    var members: [(String, SchemaNode)] = [
      ("operationId", .string(route.operation)), ("summary", .string(route.about)),
      ("tags", .array([.string(route.noun.rawValue)])),
    ]
    if let right = route.right {
      members.append(("x-samsvar-right", .string(right.rawValue)))
    } else {
      members.append(("security", .array([])))
    }
    members.append(("parameters", .array((route.parameters + [language]).map(parameter))))
    if let body = route.body { members.append(("requestBody", request(body))) }
    members.append(("responses", responses(of: route)))
    return .map(members)
  }

  /// What every route takes.
  static let language = Field.query(
    "language", .choice(["en", "nb"]), "The language of the answer; Accept-Language decides without it.")

  private static func parameter(_ field: Field) -> SchemaNode {
    var members: [(String, SchemaNode)] = [
      ("name", .string(field.name)), ("in", .string(field.place.rawValue)), ("description", .string(field.about)),
    ]
    if field.isRequired { members.append(("required", .bool(true))) }
    let value = field.rule.schema
    members.append(
      ("schema", field.repeats ? .map([("type", .string("array")), ("items", value)]) : value))
    return .map(members)
  }

  private static func request(_ body: BodyRule) -> SchemaNode {
    .map([
      ("required", .bool(true)),
      ("content", .map(body.types.map { ($0, .map([("schema", schema(of: body, as: $0))])) })),
    ])
  }

  private static func schema(of body: BodyRule, as type: String) -> SchemaNode {
    switch body {
    case .object(let kind): type == MediaTypes.json ? .schema(ObjectSchema.name(of: kind)) : .type("string")
    case .register, .pdf, .page, .upload: .type("string")
    case .members(let fields), .form(let fields):
      .map([
        ("type", .string("object")), ("additionalProperties", .bool(false)),
        ("required", .array(fields.filter(\.isRequired).map { .string($0.name) })),
        ("properties", .map(fields.map { ($0.name, $0.memberSchema) })),
      ])
    }
  }

  private static func responses(of route: Route) -> SchemaNode {
    var all = route.answers.map { answer -> (String, SchemaNode) in
      var members: [(String, SchemaNode)] = [("description", .string(answer.about))]
      if !answer.headers.isEmpty {
        members.append(("headers", .map(answer.headers.map { ($0, .map([("schema", .type("string"))])) })))
      }
      if !answer.types.isEmpty {
        members.append(
          ("content", .map(answer.types.map { ($0.type, .map([("schema", $0.schema.node)])) })))
      }
      if answer.status == 201, case .object(let kind)? = route.body {
        members.append(("links", links(of: kind)))
      }
      return ("\(answer.status)", .map(members))
    }
    for status in statuses(of: route) {
      all.append(
        (
          "\(status)",
          .map([
            ("description", .string("Refused.")),
            ("content", .map([(MediaTypes.problem, .map([("schema", .schema("Problem"))]))])),
          ])
        ))
    }
    return .map(all)
  }

  /// What any route may answer, and what this one may.
  private static func statuses(of route: Route) -> [Int] {
    var all: Set<Int> = [400, 406, 500, 503]
    if route.right != nil { all.formUnion([401, 403]) }
    if route.method != .get { all.formUnion([403, 507]) }
    if route.path.description.contains("{") { all.insert(404) }
    if route.body != nil { all.formUnion([413, 415, 422]) }
    if route.limit != nil { all.insert(429) }
    all.formUnion(route.refusals)
    return all.subtracting(route.answers.map(\.status)).sorted()
  }

  /// What can be asked of an object that was just made.
  private static func links(of kind: ObjectKind) -> SchemaNode {
    let fields: [(String, SchemaNode)] =
      kind == .term
      ? [("taxonomy", .string("$response.body#/taxonomy")), ("id", .string("$response.body#/id"))]
      : [("id", .string("$response.body#/id"))]
    func link(_ operation: String, _ more: [(String, SchemaNode)] = []) -> SchemaNode {
      .map([("operationId", .string(operation)), ("parameters", .map(fields + more))])
    }
    let current = [("If-Match", SchemaNode.string("$response.header.ETag"))]
    return .map([
      ("get", link("get\(kind.capitalized)")), ("replace", link("replace\(kind.capitalized)", current)),
      ("remove", link("remove\(kind.capitalized)", current)),
    ])
  }
}

extension Field {
  /// The value as a member of a JSON object.
  fileprivate var memberSchema: SchemaNode {
    if case .list(let words) = rule {
      return .map([
        ("type", .string("array")), ("description", .string(about)), ("minItems", .integer(1)),
        ("uniqueItems", .bool(true)),
        ("items", .map([("type", .string("string")), ("enum", .array(words.map { .string($0) }))])),
      ])
    }
    guard case .object(let members) = rule.schema else { return rule.schema }
    return .object(members + [SchemaNode.Member("description", .string(about))])
  }
}

extension AnswerSchema {
  fileprivate var node: SchemaNode {
    switch self {
    case .object(let kind): .schema(ObjectSchema.name(of: kind))
    case .page(let kind): AnswerSchemas.page(of: kind)
    case .named(let name): .schema(name)
    case .element, .document, .binary: .type("string")
    }
  }
}
