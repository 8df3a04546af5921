import HTTPTypes
import Registry
import Wording
import Accounts

/// The routes of the register's objects: the same few for every kind.
enum ObjectRoutes {
  static let why = Field.query(
    "why", .text(500), "Why it is changed, for the history. Without it, what was done is written there.")
  static let ifMatch = Field.header(
    "If-Match", .tag, required: true, "The ETag of the version that the change was made to.")
  static let ifNoneMatch = Field.header("If-None-Match", .tag, "The ETag of a version that is known already.")
  static let key = Field.header(
    "Idempotency-Key", .key, "A key of your own for this request: sent again within a day, it is done once.")
  static let paging = [
    Field.query("limit", .number(1...200), "How many at most; 50 without it."),
    Field.query("cursor", .cursor, "Where an earlier answer says that it goes on."),
  ]

  static var all: [Route] { one(.registry) + ObjectKind.several.flatMap { several($0) + one($0) } }

  private static func body(of kind: ObjectKind) -> [(type: String, schema: AnswerSchema)] {
    [(MediaTypes.json, .object(kind)), (MediaTypes.xml, .element(kind))]
  }

  private static func several(_ kind: ObjectKind) -> [Route] {
    [
      Route(
        method: .get, path: PathPattern("/api/v1/\(kind.noun)"), operation: "list\(kind.noun.capitalizedFirst)",
        noun: .objects, about: "The \(kind.noun) of the register, in the order of their ids.", right: .readRegister,
        parameters: paging + ObjectFilter.fields(of: kind),
        answers: [AnswerRule(200, "A page of them.", [(MediaTypes.json, .page(kind))])],
        serve: { try await ObjectReading.page(kind, $0, $1) }),
      Route(
        method: .post, path: PathPattern("/api/v1/\(kind.noun)"), operation: "create\(kind.capitalized)",
        noun: .objects, about: "Declares one more: \(kind.rawValue).", right: .changeRegister,
        parameters: [why, key], body: .object(kind),
        answers: [
          AnswerRule(201, "It is recorded.", body(of: kind), headers: ["Location", "ETag", "Samsvar-Revision"])
        ],
        refusals: [409, 422], serve: { try await ObjectChanging.create(kind, $0, $1) }),
    ]
  }

  private static func one(_ kind: ObjectKind) -> [Route] {
    let path = PathPattern(kind.path)
    let headers = ["ETag", "Samsvar-Revision"]
    let known = Route(
      method: .get, path: path, operation: "get\(kind.capitalized)", noun: .objects,
      about: kind == .registry ? "The head of the register." : "One \(kind.rawValue).", right: .readRegister,
      parameters: kind.pathFields + [ifNoneMatch],
      answers: [
        AnswerRule(200, "What is declared.", body(of: kind), headers: ["ETag"]),
        AnswerRule(304, "It is what you know.", headers: ["ETag"]),
      ], refusals: kind == .registry ? [] : [404], serve: { try ObjectReading.one(kind, $0, $1) })
    let replaced = Route(
      method: .put, path: path, operation: "replace\(kind.capitalized)", noun: .objects,
      about: "Puts another version in its place.", right: .changeRegister,
      parameters: kind.pathFields + [ifMatch, why, key], body: .object(kind),
      answers: [AnswerRule(200, "It is recorded.", body(of: kind), headers: headers)],
      refusals: [404, 412, 422, 428], serve: { try await ObjectChanging.replace(kind, $0, $1) })
    guard kind != .registry else { return [known, replaced] }
    let removed = Route(
      method: .delete, path: path, operation: "remove\(kind.capitalized)", noun: .objects, about: "Takes it away.",
      right: .changeRegister, parameters: kind.pathFields + [ifMatch, why, key],
      answers: [AnswerRule(204, "It is gone.", headers: ["Samsvar-Revision"])], refusals: [404, 409, 412, 422, 428],
      serve: { try await ObjectChanging.remove(kind, $0, $1) })
    return [known, replaced, removed]
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
