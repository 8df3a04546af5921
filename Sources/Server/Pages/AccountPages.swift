import Accounts
import HTTPTypes
import Pages
import Vocabulary
import Wording

/// One's own account.
enum AccountPages {
  static var all: [Route] { [account, password, end, makeToken, revokeToken] }

  private static var account: Route {
    .shown("/account", "showAccount", right: .ownSession, parameters: [PeoplePages.done]) { try reply($0, $0.outcome) }
  }

  private static var password: Route {
    .sent("/account/password", "submitPassword", right: .ownSession) { visit in
      try await visit.answering("password", page: { try reply(visit, $0, status: $1) }) {
        let signedIn = try await visit.house.accounts.changePassword(
          of: visit.caller, from: visit.call.form["password"] ?? "", to: visit.call.form["newPassword"] ?? "",
          from: NetworkAddress(visit.call.address), agent: visit.call.header(.userAgent) ?? "", now: .now())
        return .seeOther(.account(.password), [(.setCookie, SessionCookie.header(signedIn.session))])
      }
    }
  }

  private static var end: Route {
    .sent("/account/sessions/end", "submitSessionEnd", right: .ownSession) { visit in
      let session = visit.call.form["session"] ?? ""
      try visit.house.accounts.endSession(session, of: visit.caller)
      if session == visit.caller.session { return .seeOther(.signIn(), [(.setCookie, SessionCookie.gone)]) }
      return .seeOther(.account(.ended))
    }
  }

  private static var makeToken: Route {
    .sent("/account/tokens", "submitToken", right: .manageOwnTokens) { visit in
      try await visit.answering("token", page: { try reply(visit, $0, status: $1) }) {
        let made = try visit.makeToken(for: visit.caller.account)
        return try reply(visit, .made(secret: made.text), status: 201)
      }
    }
  }

  private static var revokeToken: Route {
    .sent("/account/tokens/revoke", "submitRevocation", right: .manageOwnTokens) { visit in
      try visit.house.accounts.revokeToken(visit.call.form["token"] ?? "", by: visit.caller)
      return .seeOther(.account(.revoked))
    }
  }

  private static func reply(_ visit: Visit, _ outcome: AccessOutcome, status: Int = 200) throws -> Reply {
    let (accounts, caller) = (visit.house.accounts, visit.caller)
    let sessions = try accounts.sessions(of: caller, now: .now()).map { session in
      SessionShown(
        id: session.id, browser: AccountWords.words(in: visit.language).browser(session.agent),
        started: visit.moment(session.started),
        seen: visit.moment(session.lastSeen), isThis: session.id == caller.session)
    }
    let tokens = caller.may(.manageOwnTokens) ? try visit.tokens(of: caller.account) : nil
    let page = AccountPage(
      visit.shown(try accounts.account(caller.account, for: caller)), sessions, tokens: tokens, on: visit.look.day,
      outcome, proof: visit.proof, in: visit.language)
    return try visit.reply(page, status: status, at: .account)
  }
}

extension Address {
  static func account(_ done: AccessWords.Done) -> Address { Address(["account"], [("done", done.rawValue)]) }
}
