import Accounts
import Documents
import HTTPTypes
import Registry

/// The cookie of a session: for this host only, over HTTPS only, for no script, and not sent along from other sites.
enum SessionCookie {
  static let name = "__Host-samsvar"
  private static let rules = "; Path=/; Secure; HttpOnly; SameSite=Lax"

  static func header(_ secret: String) -> String { "\(name)=\(secret)\(rules)" }
  static let gone = "\(name)=\(rules); Max-Age=0"

  /// The session that a request brings.
  static func session(in headers: HTTPFields) -> String? {
    for header in headers[values: .cookie] {
      for pair in header.split(separator: ";") {
        let pair = String(pair).trimmed
        if pair.hasPrefix(name + "=") { return String(pair.dropFirst(name.count + 1)) }
      }
    }
    return nil
  }
}

extension Call {
  /// The secret of the session that the request brings.
  var session: String? { SessionCookie.session(in: head.headerFields) }
}

extension Reply {
  static func signedIn(_ signedIn: SignedIn, status: Int) -> Reply {
    var reply = caller(signedIn.caller, proof: signedIn.crossSiteProof)
    reply.status = status
    reply.headers.append((.setCookie, SessionCookie.header(signedIn.session)))
    return reply
  }

  /// Who somebody is, what they may do, and what their changes send along.
  static func caller(_ caller: Caller, proof: String?) -> Reply {
    var json = JSONText()
    json.object { json in
      json.member("account", caller.account)
      json.member("name", caller.name)
      json.member("shownName", caller.shownName)
      json.member("role", caller.role.rawValue)
      json.member("rights", Right.allCases.filter { caller.may($0) }.map(\.rawValue))
      json.member("csrf", optional: proof)
    }
    json.end()
    return Reply(200, MediaTypes.json, json.take())
  }

  /// A list of what accounts keep.
  static func list<Item>(_ name: String, _ items: [Item], _ write: (inout JSONText, Item) -> Void) -> Reply {
    var json = JSONText()
    json.object { json in
      json.key(name)
      json.array { json in
        for item in items {
          json.line()
          json.object { write(&$0, item) }
        }
      }
    }
    json.end()
    return Reply(200, MediaTypes.json, json.take())
  }

  /// One thing that accounts keep.
  static func one(_ status: Int, _ write: (inout JSONText) -> Void) -> Reply {
    var json = JSONText()
    json.object { write(&$0) }
    json.end()
    return Reply(status, MediaTypes.json, json.take())
  }
}

extension Int64 {
  /// A moment in seconds since 1970, as it is written.
  var moment: String { Timestamp(milliseconds: self * 1000).description }
}
