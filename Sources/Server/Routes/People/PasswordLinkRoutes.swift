import Accounts
import Documents
import HTTPTypes
import Wording

/// The routes of the way back for somebody who forgot a password.
enum PasswordLinkRoutes {
  static var all: [Route] { [make, set] }

  private static var make: Route {
    Route(
      method: .post, path: PathPattern("/api/v1/accounts/{id}/password-link"), operation: "makePasswordLink",
      noun: .people,
      about: "Makes a link by which somebody sets a new password, once, within a day; it ends the one made before.",
      right: .managePeople, parameters: [.path("id", .id, "The account's id.")],
      answers: [AnswerRule(201, "The link, shown this once.", [(MediaTypes.json, .named("MadePasswordLink"))])],
      refusals: [404, 409],
      serve: { call, house in
        let made = try house.accounts.makePasswordLink(
          for: try call.required("id"), by: try call.someone(), now: .now())
        return Reply.one(201) { json in
          json.member("account", made.account.id)
          json.member("expires", made.expires.moment)
          json.member("secret", made.secret)
          json.member("link", house.settings.passwordLink(made.secret))
        }
      })
  }

  private static var set: Route {
    Route(
      method: .post, path: PathPattern("/api/v1/password"), operation: "setPassword", noun: .people,
      about: "Sets a new password by such a link, and uses it up; all sessions of the account end.",
      body: .members([
        .member("secret", .text(100), "The secret of the link."),
        PeopleRoutes.password("password", "The new one: 15 to 128 characters."),
      ]),
      answers: [AnswerRule(204, "It is set.")], refusals: [410, 422, 429],
      serve: { call, house in
        let account = try await house.accounts.setPassword(
          try call.required("password"), passwordLink: try call.required("secret"), now: .now())
        return Reply(status: 204).by(account.id)
      })
  }
}
