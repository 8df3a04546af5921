import Accounts
import HTTPTypes
import Pages
import Wording

/// The page to which a link for a new password leads.
enum NewPasswordPages {
  static var all: [Route] { [show, submit] }

  private static let path = PathPattern("/password/{secret}")
  private static let secret = Field.path("secret", .text(100), "The secret of the link.")

  private static var show: Route {
    Route(
      method: .get, path: path, operation: "showNewPassword", noun: .pages, about: "A page.", parameters: [secret],
      serve: { call, house in
        let account = try house.accounts.account(passwordLink: try call.required("secret"), now: .now())
        return try reply(.form(name: account.name, fault: nil), 200, call)
      })
  }

  private static var submit: Route {
    Route(
      method: .post, path: path, operation: "submitNewPassword", noun: .pages, about: "A form of a page.",
      parameters: [secret], body: .page(most: 16 << 10),
      serve: { call, house in
        let secret = try call.required("secret")
        let account = try house.accounts.account(passwordLink: secret, now: .now())
        do {
          _ = try await house.accounts.setPassword(call.form["password"] ?? "", passwordLink: secret, now: .now())
          return try reply(.done, 200, call).by(account.id)
        } catch {
          guard let problem = Problem(meaning: error), case .people(let refusal) = problem.refusal,
            refusal != .passwordLinkGone
          else { throw error }
          let told = problem.refusal.told(in: call.language)
          return try reply(.form(name: account.name, fault: told), problem.refusal.status, call)
        }
      })
  }

  private static func reply(_ state: NewPasswordPage.State, _ status: Int, _ call: Call) throws -> Reply {
    try call.reply(NewPasswordPage(state, at: Address(back: call.head.path), in: call.language), status: status)
  }
}
