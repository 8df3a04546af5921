import HTTPTypes
import Hummingbird
import NIOCore
import Wording

/// Writes a body by handing over its pieces.
typealias PieceWriting = @Sendable (_ sink: @escaping ([UInt8]) throws -> Void) throws -> Void

/// What goes back to whoever asked.
struct Reply: Sendable {
  var status: Int
  var type: String?
  var headers: [(HTTPField.Name, String)] = []
  var body: Body = .none
  /// The account that came in by this request, of which nobody knew before: for the log.
  var account: String?

  enum Body: Sendable {
    case none
    case bytes([UInt8])
    /// Handed over piece by piece by a thread that waits for whoever reads.
    case pieces(PieceWriting)
  }

  init(_ status: Int = 200, _ type: String, _ bytes: [UInt8], _ headers: [(HTTPField.Name, String)] = []) {
    (self.status, self.type, self.headers, body) = (status, type, headers, .bytes(bytes))
  }

  init(
    _ type: String, _ headers: [(HTTPField.Name, String)] = [],
    pieces: @escaping PieceWriting
  ) {
    (status, self.type, self.headers, body) = (200, type, headers, .pieces(pieces))
  }

  /// Nothing but a status.
  init(status: Int, _ headers: [(HTTPField.Name, String)] = []) { (self.status, self.headers) = (status, headers) }

  /// The same, with the account that came in.
  func by(_ account: String) -> Reply {
    var answer = self
    answer.account = account
    return answer
  }

  /// Under a name for whoever keeps it as a file.
  func named(_ file: String) -> Reply {
    var answer = self
    answer.headers.append((.contentDisposition, "attachment; filename=\"\(file)\""))
    return answer
  }
}

extension HTTPField.Name {
  static let csrf = name("X-Samsvar-CSRF")
  static let revision = name("Samsvar-Revision")
  static let requestNumber = name("Samsvar-Request")
  static let idempotencyKey = name("Idempotency-Key")
  static let secFetchSite = name("Sec-Fetch-Site")
  static let forwardedFor = name("X-Forwarded-For")
  static let forwardedProto = name("X-Forwarded-Proto")

  /// A name of ours, which is one.
  private static func name(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .cacheControl }
}
