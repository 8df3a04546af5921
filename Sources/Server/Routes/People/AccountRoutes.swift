import Accounts
import Documents
import HTTPTypes
import Wording

/// The routes of accounts and invitations, for owners.
enum AccountRoutes {
  static var all: [Route] { [list, one, machine, change, invitations, invite, withdraw] }

  private static let id = Field.path("id", .id, "The account's id.")

  private static var list: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/accounts"), operation: "listAccounts", noun: .people,
      about: "Who may come in.", right: .managePeople,
      answers: [AnswerRule(200, "The accounts.", [(MediaTypes.json, .named("Accounts"))])],
      serve: { call, house in
        Reply.list("accounts", try house.accounts.accounts(for: try call.someone())) { $0.account($1) }
      })
  }

  private static var one: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/accounts/{id}"), operation: "getAccount", noun: .people,
      about: "One account.", right: .managePeople, parameters: [id],
      answers: [AnswerRule(200, "The account.", [(MediaTypes.json, .named("Account"))])], refusals: [404],
      serve: { call, house in
        let account = try house.accounts.account(try call.required("id"), for: try call.someone())
        return Reply.one(200) { $0.account(account) }
      })
  }

  private static var machine: Route {
    Route(
      method: .post, path: PathPattern("/api/v1/accounts"), operation: "createMachine", noun: .people,
      about: "Makes the account of a program, which comes in with tokens only.", right: .managePeople,
      body: .members([PeopleRoutes.name, PeopleRoutes.shownName]),
      answers: [AnswerRule(201, "It is made.", [(MediaTypes.json, .named("Account"))], headers: ["Location"])],
      refusals: [409, 422],
      serve: { call, house in
        let made = try house.accounts.makeMachine(
          name: try call.required("name"), shownName: try call.required("shownName"), by: try call.someone(),
          now: .now())
        var reply = Reply.one(201) { $0.account(made) }
        reply.headers.append((.location, "/api/v1/accounts/\(made.id)"))
        return reply
      })
  }

  private static var change: Route {
    Route(
      method: .patch, path: PathPattern("/api/v1/accounts/{id}"), operation: "changeAccount", noun: .people,
      about: "Gives an account another role, shuts it out, or lets it in again.", right: .managePeople,
      parameters: [id],
      body: .members([
        .member("role", .choice(["owner", "editor", "auditor"]), required: false, "The new role."),
        .member("disabled", .flag, required: false, "Whether it is shut out."),
      ]),
      answers: [AnswerRule(200, "The account.", [(MediaTypes.json, .named("Account"))])], refusals: [403, 404, 409],
      serve: { call, house in
        let account = try house.accounts.change(
          try call.required("id"), role: call.members["role"].flatMap { Role(rawValue: $0) },
          disabled: call.members["disabled"].map { $0 == "true" }, by: try call.someone())
        return Reply.one(200) { $0.account(account) }
      })
  }

  private static var invitations: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/invitations"), operation: "listInvitations", noun: .people,
      about: "Who was invited.", right: .managePeople,
      answers: [AnswerRule(200, "The invitations.", [(MediaTypes.json, .named("Invitations"))])],
      serve: { call, house in
        Reply.list("invitations", try house.accounts.invitations(for: try call.someone(), now: .now())) {
          $0.invitation($1)
        }
      })
  }

  private static var invite: Route {
    Route(
      method: .post, path: PathPattern("/api/v1/invitations"), operation: "invite", noun: .people,
      about: "Invites somebody: the link in the answer makes one account, and is shown this once.",
      right: .managePeople,
      body: .members([
        .member("role", .choice(["owner", "editor", "auditor"]), "What they are there for."),
        .member("hint", .text(100), "Whom it is for, to tell invitations apart."),
      ]),
      answers: [AnswerRule(201, "The invitation.", [(MediaTypes.json, .named("MadeInvitation"))])], refusals: [422],
      serve: { call, house in
        guard let role = Role(rawValue: try call.required("role")) else { throw Problem(.missing("role")) }
        let made = try house.accounts.invite(
          role, hint: try call.required("hint"), by: try call.someone(), now: .now())
        return Reply.one(201) { json in
          json.invitation(made.invitation)
          json.member("secret", made.secret)
          json.member("link", house.settings.joinLink(made.secret))
        }
      })
  }

  private static var withdraw: Route {
    Route(
      method: .delete, path: PathPattern("/api/v1/invitations/{id}"), operation: "withdrawInvitation", noun: .people,
      about: "Takes an invitation back.", right: .managePeople,
      parameters: [.path("id", .id, "The invitation's id.")], answers: [AnswerRule(204, "It is gone.")],
      refusals: [404],
      serve: { call, house in
        try house.accounts.revokeInvitation(try call.required("id"), by: try call.someone())
        return Reply(status: 204)
      })
  }
}

extension JSONText {
  fileprivate mutating func account(_ account: Account) {
    member("id", account.id)
    member("name", account.name)
    member("shownName", account.shownName)
    member("role", account.role.rawValue)
    member("disabled", account.isDisabled)
    member("created", account.created.moment)
  }

  fileprivate mutating func invitation(_ invitation: Invitation) {
    member("id", invitation.id)
    member("role", invitation.role.rawValue)
    member("hint", invitation.hint)
    member("madeBy", optional: invitation.madeBy)
    member("created", invitation.created.moment)
    member("expires", invitation.expires.moment)
    member("usedBy", optional: invitation.usedBy)
  }
}
