import Accounts
import HTTPTypes
import Wording

/// Who a request comes from, and whether they may ask for that.
enum Gate {
  /// Whoever is signed in; nobody where the route is open. Throws a refusal where somebody must be, and nobody is.
  static func caller(of arrival: Arrival, for route: Route, _ house: House) throws -> Caller? {
    let changes = route.method != .get
    if route.right != nil { return try known(arrival, route, changes: changes, house) }
    if changes { try mustBeOfThisSite(arrival.head, house.settings) }
    return nil
  }

  /// Throws a refusal where somebody has not the right that a route needs.
  static func admit(_ caller: Caller?, to route: Route) throws(Problem) {
    guard let right = route.right else { return }
    guard let caller, caller.may(right) else { throw Problem(.notAllowed) }
  }

  /// Throws a refusal where a form was not sent by a page of the session. Its proof is a part of the body, which is read
  /// only of whoever may send one.
  static func mustBeProven(_ call: Call, _ house: House) throws {
    guard let body = call.route.body, body.isPageForm, call.route.right != nil, let session = call.session else {
      return
    }
    _ = try house.accounts.caller(
      session: session, for: .changing(crossSiteProof: call.form["csrf"]), now: .now())
  }

  private static func known(_ arrival: Arrival, _ route: Route, changes: Bool, _ house: House) throws -> Caller {
    let headers = arrival.head.headerFields
    let session = SessionCookie.session(in: headers)
    if let authorization = headers[.authorization] {
      // Pages are for people, whose forms prove where they come from; a token proves nothing of the kind.
      if route.noun == .pages { throw Problem(.notSignedIn) }
      if session != nil { throw Problem(.twoCredentials) }
      let parts = authorization.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw Problem(.notSignedIn) }
      return try house.accounts.caller(token: String(parts[1]), now: .now())
    }
    guard let session else { throw Problem(.notSignedIn) }
    if changes { try mustBeOfThisSite(arrival.head, house.settings) }
    if route.noun == .pages { return try house.accounts.caller(session: session, for: .looking, now: .now()) }
    return try house.accounts.caller(
      session: session, for: changes ? .changing(crossSiteProof: headers[.csrf]) : .looking, now: .now())
  }

  /// Browsers say where a request comes from; whatever says nothing is no browser, or an old one that says its origin.
  private static func mustBeOfThisSite(_ head: HTTPRequest, _ settings: DoorSettings) throws(Problem) {
    let headers = head.headerFields
    // Where a browser says that its own page asks, an origin adds nothing: our pages hide theirs.
    if let site = headers[.secFetchSite] {
      if site == "same-origin" { return }
      if site != "none" { throw Problem(.forged) }
    }
    guard let origin = headers[.origin] else { return }
    if origin == settings.publicAddress { return }
    let host = origin.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init)
    guard origin != "null", let own = head.authority, host == own else { throw Problem(.forged) }
  }
}
