import Accounts
import Checks
import Documents
import Registry
import Wording

/// The schemas of what comes back.
enum AnswerSchemas {
  static let all: [(String, SchemaNode)] =
    [("Problem", problem), ("FlowVerdict", flowVerdict), ("Finding", finding), ("Report", report), ("Trace", trace)]
    + [("History", history), ("Checks", checks), ("Import", imported)] + people

  /// A page of the objects of a kind.
  static func page(of kind: ObjectKind) -> SchemaNode {
    object([
      (
        "items",
        list(
          object([
            ("id", text), ("title", textOrNull), ("etag", text), ("object", .schema(ObjectSchema.name(of: kind))),
          ]))
      ), ("next", textOrNull),
    ])
  }

  static let text = SchemaNode.type("string")
  static let textOrNull = SchemaNode.map([("type", .array([.string("string"), .string("null")]))])
  static let number = SchemaNode.type("integer")
  static let numberOrNull = SchemaNode.map([("type", .array([.string("integer"), .string("null")]))])
  static let flag = SchemaNode.type("boolean")
  static let anything = SchemaNode.type("object")

  static func list(_ items: SchemaNode) -> SchemaNode { .map([("type", .string("array")), ("items", items)]) }

  static func choice(_ words: [String], orNull: Bool = false) -> SchemaNode {
    guard orNull else { return .map([("type", .string("string")), ("enum", .array(words.map { .string($0) }))]) }
    return .map([("oneOf", .array([choice(words), .type("null")]))])
  }

  /// An object with members, all of which are there but those named.
  static func object(_ members: [(String, SchemaNode)], without: Set<String> = []) -> SchemaNode {
    .map([
      ("type", .string("object")),
      ("required", .array(members.filter { !without.contains($0.0) }.map { .string($0.0) })),
      ("properties", .map(members)),
    ])
  }

  private static let reference = object([("kind", text), ("id", text)])
  private static let answers = choice(["complies", "violates", "unknown", "not-applicable"])

  private static let problem = object(
    [
      ("type", text), ("title", text), ("status", number), ("detail", text), ("help", text), ("request", text),
      (
        "errors",
        list(
          object(
            [
              ("kind", text), ("id", text), ("pointer", text), ("line", number), ("column", number), ("field", text),
              ("before", textOrNull), ("theirs", textOrNull), ("ours", textOrNull), ("message", text), ("help", text),
            ], without: ["kind", "id", "pointer", "line", "column", "field", "before", "theirs", "ours"]))
      ),
    ], without: ["errors"])

  private static let finding = object(
    [
      ("check", text), ("rule", text), ("name", text), ("provision", text), ("subject", reference),
      ("verdict", answers), ("severity", textOrNull), ("code", text), ("sentence", text), ("remedy", textOrNull),
      ("missing", list(text)), ("details", list(anything)), ("law", list(anything)),
      ("cause", .map([("oneOf", .array([reference, .type("null")]))])), ("waitsFor", textOrNull), ("chain", list(text)),
      ("accepted", flag), ("acceptance", textOrNull), ("terms", list(text)),
    ], without: ["check", "rule", "name", "provision", "terms"])

  private static let flowVerdict = object([
    ("flow", text), ("day", text), ("law", text), ("revision", number),
    ("status", choice(["live", "planned", "ended"])),
    ("verdict", choice(["complies", "violates", "unknown"], orNull: true)), ("findings", list(.schema("Finding"))),
  ])

  private static let report = object([
    ("registry", text), ("day", text), ("law", text), ("registrySHA256", textOrNull), ("verdict", text),
    ("counts", anything), ("others", anything), ("flows", anything), ("checks", list(anything)),
  ])

  private static let trace = object([
    ("registry", text), ("day", text), ("law", text), ("asked", anything), ("recipients", list(anything)),
  ])

  private static let history = object([
    ("head", numberOrNull),
    (
      "revisions",
      list(
        object(
          [
            ("revision", number), ("recorded", text), ("day", text), ("clockWentBack", flag), ("by", text),
            ("why", text), ("basedOn", numberOrNull), ("brought", anything), ("changes", list(anything)),
          ], without: ["brought", "changes"]))
    ),
  ])

  private static let checks = object([
    (
      "checks",
      list(object([("id", text), ("rule", text), ("name", text), ("provision", text), ("severity", text)]))
    )
  ])

  private static let imported = object([
    ("revision", number), ("put", list(reference)), ("removed", list(reference)), ("sentences", list(text)),
  ])
}

/// The schemas of who may come in.
extension AnswerSchemas {
  private static let role = choice(Role.allCases.map(\.rawValue))

  private static let invitation: [(String, SchemaNode)] = [
    ("id", text), ("role", role), ("hint", text), ("madeBy", textOrNull), ("created", text), ("expires", text),
    ("usedBy", textOrNull),
  ]

  private static let token: [(String, SchemaNode)] = [
    ("id", text), ("account", text), ("madeBy", text), ("name", text), ("scopes", list(text)), ("created", text),
    ("expires", text), ("lastUsed", textOrNull),
  ]

  private static let account = object([
    ("id", text), ("name", text), ("shownName", text), ("role", role), ("disabled", flag), ("created", text),
  ])

  fileprivate static let people: [(String, SchemaNode)] = [
    (
      "Session",
      object([
        ("account", text), ("name", text), ("shownName", text), ("role", role),
        ("rights", list(choice(Right.allCases.map(\.rawValue)))), ("csrf", textOrNull),
      ])
    ),
    (
      "Sessions",
      object([("sessions", list(object([("id", text), ("started", text), ("lastSeen", text), ("agent", text)])))])
    ), ("Account", account), ("Accounts", object([("accounts", list(.schema("Account")))])),
    ("NewAccount", object([("id", text), ("name", text), ("shownName", text), ("role", role)])),
    ("Invitations", object([("invitations", list(object(invitation)))])),
    ("MadeInvitation", object(invitation + [("secret", text), ("link", text)])),
    ("MadePasswordLink", object([("account", text), ("expires", text), ("secret", text), ("link", text)])),
    ("Tokens", object([("tokens", list(object(token)))])), ("MadeToken", object(token + [("token", text)])),
  ]
}
