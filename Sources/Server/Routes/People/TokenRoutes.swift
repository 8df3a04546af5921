import Accounts
import Documents
import HTTPTypes
import Vocabulary
import Wording

/// The routes of tokens, with which programs come in.
enum TokenRoutes {
  static var all: [Route] { [list, make, revoke] }

  private static var list: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/tokens"), operation: "listTokens", noun: .people,
      about: "The tokens that you may revoke.", right: .manageOwnTokens,
      answers: [AnswerRule(200, "The tokens.", [(MediaTypes.json, .named("Tokens"))])],
      serve: { call, house in
        Reply.list("tokens", try house.accounts.tokens(for: try call.someone(), now: .now())) { $0.token($1) }
      })
  }

  private static var make: Route {
    Route(
      method: .post, path: PathPattern("/api/v1/tokens"), operation: "makeToken", noun: .people,
      about: "Makes a token for a program; its text is shown this once.", right: .manageOwnTokens,
      body: .members([
        .member("name", .text(100), "What it is called."),
        .member("scopes", .list(TokenScope.allCases.map(\.rawValue)), "What it is good for, at most."),
        .member("expires", .day, "The last day on which it holds, within a year."),
        .member("account", .id, required: false, "The account that it acts for; your own without it."),
      ]),
      answers: [AnswerRule(201, "The token.", [(MediaTypes.json, .named("MadeToken"))])], refusals: [403, 404, 422],
      serve: { call, house in
        let caller = try call.someone()
        let scopes = try call.required("scopes").split(separator: ",").compactMap { TokenScope(rawValue: String($0)) }
        let last = Day(try call.required("expires"))?.number ?? 0
        let made = try house.accounts.makeToken(
          TokenRequest(
            account: call.members["account"] ?? caller.account, name: try call.required("name"), scopes: Set(scopes),
            expires: (Int64(last) + 1) * 86_400), by: caller, now: .now())
        return Reply.one(201) { json in
          json.token(made.token)
          json.member("token", made.text)
        }
      })
  }

  private static var revoke: Route {
    Route(
      method: .delete, path: PathPattern("/api/v1/tokens/{id}"), operation: "revokeToken", noun: .people,
      about: "Takes a token back.", right: .manageOwnTokens,
      parameters: [.path("id", .text(16), "The token's id.")], answers: [AnswerRule(204, "It is gone.")],
      refusals: [404],
      serve: { call, house in
        try house.accounts.revokeToken(try call.required("id"), by: try call.someone())
        return Reply(status: 204)
      })
  }
}

extension JSONText {
  fileprivate mutating func token(_ token: Token) {
    member("id", token.id)
    member("account", token.account)
    member("madeBy", token.madeBy)
    member("name", token.name)
    member("scopes", token.scopes.sorted().map(\.rawValue))
    member("created", token.created.moment)
    member("expires", token.expires.moment)
    member("lastUsed", optional: token.usedDay.map { Day(number: Int32(clamping: $0)).description })
  }
}
