import Accounts
import Documents
import HTTPTypes
import Pages
import Wording

/// The routes by which somebody who was invited makes an account, by a page or by a program.
enum JoinRoutes {
  static var all: [Route] { [api, page, form, style] }

  private static let fields = [
    PeopleRoutes.name, PeopleRoutes.shownName, PeopleRoutes.password("password", "15 to 128 characters."),
  ]

  private static var api: Route {
    Route(
      method: .post, path: PathPattern("/api/v1/join"), operation: "join", noun: .people,
      about: "Makes the account that an invitation offers, and uses it up.",
      body: .members([.member("invitation", .text(100), "The secret of the invitation's link.")] + fields),
      answers: [AnswerRule(201, "The account.", [(MediaTypes.json, .named("NewAccount"))])],
      refusals: [409, 410, 422, 429],
      serve: { call, house in
        let account = try await join(try call.required("invitation"), call, house)
        return Reply.one(201) { json in
          json.member("id", account.id)
          json.member("name", account.name)
          json.member("shownName", account.shownName)
          json.member("role", account.role.rawValue)
        }.by(account.id)
      })
  }

  private static let secret = Field.path("secret", .text(100), "The secret of the invitation.")

  private static var page: Route {
    Route(
      method: .get, path: PathPattern("/join/{secret}"), operation: "showJoining", noun: .people,
      about: "The page on which somebody who was invited makes an account.", parameters: [secret],
      answers: [AnswerRule(200, "The page.", [(MediaTypes.html, .document)])], refusals: [410],
      serve: { call, house in
        _ = try house.accounts.invitation(secret: try call.required("secret"), now: .now())
        return try call.reply(JoinPage(at: Address(back: call.head.path), in: call.language), status: 200)
      })
  }

  /// What is wrong with what was typed is said on the page; what is wrong with the request itself as any refusal.
  private static let again: [(type: String, schema: AnswerSchema)] = [
    (MediaTypes.html, .document), (MediaTypes.problem, .named("Problem")),
  ]

  private static var form: Route {
    Route(
      method: .post, path: PathPattern("/join/{secret}"), operation: "submitJoining", noun: .people,
      about: "What that page sends.", parameters: [secret], body: .form(fields),
      answers: [
        AnswerRule(201, "The page, which says so.", [(MediaTypes.html, .document)]),
        AnswerRule(409, "The page again: the name is taken.", again),
        AnswerRule(422, "The page again: a name or the password cannot be one.", again),
      ], refusals: [410, 429],
      serve: { call, house in
        do {
          let account = try await join(try call.required("secret"), call, house)
          let page = SignInPage(in: call.language, name: call.members["name"] ?? "", next: .today, joined: true)
          return try call.reply(page, status: 201).by(account.id)
        } catch {
          guard let problem = Problem(meaning: error), case .people(let refusal) = problem.refusal,
            refusal != .invitationGone
          else { throw error }
          return try call.reply(
            JoinPage(
              at: Address(back: call.head.path), name: call.members["name"] ?? "",
              shownName: call.members["shownName"] ?? "", fault: problem.refusal.told(in: call.language),
              in: call.language), status: problem.refusal.status)
        }
      })
  }

  private static var style: Route {
    Route(
      method: .get, path: PathPattern("/style/page.css"), operation: "getStyle", noun: .service,
      about: "The style sheet of the pages.", answers: [AnswerRule(200, "The sheet.", [("text/css", .document)])],
      serve: { _, _ in Reply(200, "text/css; charset=utf-8", PageStyle.bytes) })
  }

  private static func join(_ secret: String, _ call: Call, _ house: House) async throws -> Account {
    try await house.accounts.join(
      secret: secret, name: try call.required("name"), shownName: try call.required("shownName"),
      password: try call.required("password"), now: .now())
  }
}
