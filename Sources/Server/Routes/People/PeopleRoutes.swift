import Accounts
import HTTPTypes
import Wording
import Documents

/// The routes of who may come in.
enum PeopleRoutes {
  static var all: [Route] {
    SessionRoutes.all + AccountRoutes.all + PasswordLinkRoutes.all + TokenRoutes.all + JoinRoutes.all
  }

  static let name = Field.member("name", .text(100), "The name that somebody signs in with.")
  static let shownName = Field.member("shownName", .text(100), "The name that others see, also in the history.")
  static func password(_ name: String, _ about: String) -> Field { .member(name, .text(1024), about) }
}

/// The routes of sessions: coming in with a name and a password.
enum SessionRoutes {
  static var all: [Route] { [signIn, current, signOut, password, list, end] }

  private static var signIn: Route {
    Route(
      method: .post, path: PathPattern("/api/v1/session"), operation: "signIn", noun: .people,
      about: "Signs in: the answer sets the session's cookie, and says what changes must send along.",
      body: .members([PeopleRoutes.name, PeopleRoutes.password("password", "The password.")]),
      answers: [AnswerRule(201, "Signed in.", [(MediaTypes.json, .named("Session"))], headers: ["Set-Cookie"])],
      refusals: [401, 429, 503],
      serve: { call, house in
        do {
          let signedIn = try await house.accounts.signIn(
            name: try call.required("name"), password: try call.required("password"),
            from: NetworkAddress(call.address), agent: call.header(.userAgent) ?? "", replacing: call.session,
            now: .now())
          return Reply.signedIn(signedIn, status: 201).by(signedIn.caller.account)
        } catch {
          house.metrics.countRefusedSignIn()
          throw error
        }
      })
  }

  private static var current: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/session"), operation: "getSession", noun: .people,
      about: "Who you are, and what you may do.", right: .ownSession,
      answers: [AnswerRule(200, "You.", [(MediaTypes.json, .named("Session"))])],
      serve: { call, _ in
        Reply.caller(try call.someone(), proof: call.session.flatMap { Accounts.crossSiteProof(ofSession: $0) })
      })
  }

  private static var signOut: Route {
    Route(
      method: .delete, path: PathPattern("/api/v1/session"), operation: "signOut", noun: .people,
      about: "Ends the session.", right: .ownSession,
      answers: [AnswerRule(204, "It has ended.", headers: ["Set-Cookie"])],
      serve: { call, house in
        if let session = call.session { try house.accounts.signOut(session: session) }
        return Reply(status: 204, [(.setCookie, SessionCookie.gone)])
      })
  }

  private static var password: Route {
    Route(
      method: .put, path: PathPattern("/api/v1/session/password"), operation: "changePassword", noun: .people,
      about: "Sets another password; all sessions end, and a new one begins.", right: .ownSession,
      body: .members([
        PeopleRoutes.password("password", "The password until now."),
        PeopleRoutes.password("newPassword", "The new one: 15 to 128 characters."),
      ]),
      answers: [AnswerRule(200, "It is set.", [(MediaTypes.json, .named("Session"))], headers: ["Set-Cookie"])],
      refusals: [422, 429, 503],
      serve: { call, house in
        let signedIn = try await house.accounts.changePassword(
          of: try call.someone(), from: try call.required("password"), to: try call.required("newPassword"),
          from: NetworkAddress(call.address), agent: call.header(.userAgent) ?? "", now: .now())
        return Reply.signedIn(signedIn, status: 200)
      })
  }

  private static var list: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/sessions"), operation: "listSessions", noun: .people,
      about: "Your sessions.", right: .ownSession,
      answers: [AnswerRule(200, "Your sessions.", [(MediaTypes.json, .named("Sessions"))])],
      serve: { call, house in
        let sessions = try house.accounts.sessions(of: try call.someone(), now: .now())
        return Reply.list("sessions", sessions) { json, session in
          json.member("id", session.id)
          json.member("started", session.started.moment)
          json.member("lastSeen", session.lastSeen.moment)
          json.member("agent", session.agent)
        }
      })
  }

  private static var end: Route {
    Route(
      method: .delete, path: PathPattern("/api/v1/sessions/{id}"), operation: "endSession", noun: .people,
      about: "Ends one of your sessions.", right: .ownSession, parameters: [.path("id", .id, "The session's id.")],
      answers: [AnswerRule(204, "It has ended.")], refusals: [404],
      serve: { call, house in
        try house.accounts.endSession(try call.required("id"), of: try call.someone())
        return Reply(status: 204)
      })
  }
}
