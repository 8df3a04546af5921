import Accounts
import Pages
import Vocabulary
import Wording

/// One account: its role, whether it is let in, its tokens, and the link to a new password.
enum PersonPages {
  static var all: [Route] { [person, role, access, makePasswordLink, makeToken, revokeToken] }

  private static var person: Route {
    .shown("/people/{id}", "showPerson", right: .managePeople, parameters: [PeoplePages.done]) {
      try reply($0, $0.outcome)
    }
  }

  private static var role: Route {
    .sent("/people/{id}/role", "submitRole", right: .managePeople) { visit in
      try await visit.answering("person", page: { try reply(visit, $0, status: $1) }) {
        let id = try visit.call.required("id")
        _ = try visit.house.accounts.change(id, role: try visit.chosen("role", Role.self), by: visit.caller)
        return .seeOther(visit.address(.role))
      }
    }
  }

  private static var access: Route {
    .sent("/people/{id}/access", "submitAccess", right: .managePeople) { visit in
      try await visit.answering("person", page: { try reply(visit, $0, status: $1) }) {
        let id = try visit.call.required("id")
        let isShut = visit.call.form["disabled"] == "true"
        _ = try visit.house.accounts.change(id, disabled: isShut, by: visit.caller)
        return .seeOther(visit.address(isShut ? .shut : .opened))
      }
    }
  }

  private static var makePasswordLink: Route {
    .sent("/people/{id}/password-link", "submitPasswordLink", right: .managePeople) { visit in
      try await visit.answering("person", page: { try reply(visit, $0, status: $1) }) {
        let made = try visit.house.accounts.makePasswordLink(
          for: try visit.call.required("id"), by: visit.caller, now: .now())
        let link = visit.house.settings.passwordLink(made.secret)
        return try reply(visit, .madePasswordLink(link, until: visit.moment(made.expires)), status: 201)
      }
    }
  }

  private static var makeToken: Route {
    .sent("/people/{id}/tokens", "submitTokenOf", right: .managePeople) { visit in
      try await visit.answering("token", page: { try reply(visit, $0, status: $1) }) {
        let made = try visit.makeToken(for: try visit.call.required("id"))
        return try reply(visit, .made(secret: made.text), status: 201)
      }
    }
  }

  private static var revokeToken: Route {
    .sent("/people/{id}/tokens/revoke", "submitRevocationOf", right: .managePeople) { visit in
      try visit.house.accounts.revokeToken(visit.call.form["token"] ?? "", by: visit.caller)
      return .seeOther(visit.address(.revoked))
    }
  }

  private static func reply(_ visit: Visit, _ outcome: AccessOutcome, status: Int = 200) throws -> Reply {
    let account = try visit.house.accounts.account(try visit.call.required("id"), for: visit.caller)
    let page = PersonPage(
      visit.shown(account), tokens: try visit.tokens(of: account.id), on: visit.look.day, outcome, proof: visit.proof,
      in: visit.language)
    return try visit.reply(page, status: status, at: .person(account.id))
  }
}

extension Visit {
  /// The page of the account that a form is about, which says what was done.
  fileprivate func address(_ done: AccessWords.Done) -> Address {
    Address(["people", call["id"] ?? ""], [("done", done.rawValue)])
  }
}
