import Accounts
import HTTPTypes
import Pages
import Vocabulary
import Wording

/// Coming in and going out by a browser, and the language of the pages.
enum SignInPages {
  static var all: [Route] { [show, submit, end, language] }

  /// The most that goes along through signing in, in bytes.
  private static let most = 2 << 20

  private static let next = Field.query("next", .text(2000), "Where to go then.")

  private static var show: Route {
    Route(
      method: .get, path: PathPattern("/sign-in"), operation: "showSignIn", noun: .pages, about: "A page.",
      parameters: [next],
      serve: { call, _ in
        try call.reply(SignInPage(in: call.language, next: Address(back: call["next"])), status: 200)
      })
  }

  private static var submit: Route {
    Route(
      method: .post, path: PathPattern("/sign-in"), operation: "submitSignIn", noun: .pages, about: "A form of a page.",
      body: .page(most: most),
      serve: { call, house in
        let carried = call.form.carried
        let (name, next) = (call.form["name"] ?? "", Address(back: call.form["next"]))
        do {
          let signedIn = try await house.accounts.signIn(
            name: name, password: call.form["password"] ?? "", from: NetworkAddress(call.address),
            agent: call.header(.userAgent) ?? "", replacing: call.session, now: .now())
          let cookie = (HTTPField.Name.setCookie, SessionCookie.header(signedIn.session))
          if carried.isEmpty {
            return .seeOther(first(of: signedIn.caller, next), [cookie]).by(signedIn.caller.account)
          }
          var reply = try call.reply(
            CarriedPage(carried, to: next, proof: signedIn.crossSiteProof, in: call.language), status: 200)
          reply.headers.append(cookie)
          return reply.by(signedIn.caller.account)
        } catch {
          house.metrics.countRefusedSignIn()
          guard let problem = Problem(meaning: error) else { throw error }
          return try call.reply(
            SignInPage(
              in: call.language, name: name, next: next, fault: problem.refusal.told(in: call.language),
              carried: carried), status: problem.refusal.status)
        }
      })
  }

  /// Where somebody who signed in goes: who may only read begins with what can be taken out.
  private static func first(of caller: Caller, _ next: Address) -> Address {
    next == .today && !caller.may(.changeRegister) ? .place(ScreenPlace.exports.rawValue) : next
  }

  /// The page again for somebody whose session ended before a form was sent, with all that was typed.
  static func again(_ call: Call) throws -> Reply {
    let typed = call.form.goingAlong(hadFile: !call.files.isEmpty, most: most - (64 << 10))
    let next = typed.isEmpty ? .today : Address(back: call.head.path)
    return try call.reply(SignInPage(in: call.language, next: next, carried: typed), status: 401)
  }

  private static var end: Route {
    .sent("/sign-out", "submitSignOut", right: .ownSession) { visit in
      if let session = visit.call.session { try visit.house.accounts.signOut(session: session) }
      return .seeOther(.signIn(), [(.setCookie, SessionCookie.gone)])
    }
  }

  private static var language: Route {
    Route(
      method: .post, path: PathPattern("/language"), operation: "submitLanguage", noun: .pages,
      about: "A form of a page.", body: .page(most: 4 << 10),
      serve: { call, _ in
        guard let language = call.form["language"].flatMap({ Language(rawValue: $0) }) else {
          throw Problem(.missing("language"))
        }
        return .seeOther(Address(back: call.form["back"]), [(.setCookie, LanguageCookie.header(language))])
      })
  }
}

extension Call {
  /// A page that needs nobody to be signed in.
  func reply(_ page: some Page, status: Int) throws -> Reply {
    let address = Address(back: head.path)
    return Reply.html(status, try FramedPage(page, in: Frame(in: language, at: address)).bytes())
  }
}
