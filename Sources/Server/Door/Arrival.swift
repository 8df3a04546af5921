import HTTPTypes
import Synchronization
import Vocabulary
import Wording

/// A request as it arrives, before anybody knows whose it is.
struct Arrival: Sendable {
  let head: HTTPRequest
  let path: Substring
  let query: Substring?
  /// The network address of whoever asks, behind proxies that are believed.
  let address: String
  let language: Language
  /// The number that the answer and the log have.
  let number: String

  init(_ head: HTTPRequest, _ remote: String, _ settings: DoorSettings, _ number: String) {
    self.head = head
    self.number = number
    let target = head.path ?? "/"
    let mark = target.firstIndex(of: "?")
    path = target[..<(mark ?? target.endIndex)]
    query = mark.map { target[target.index(after: $0)...] }
    language = Self.language(query, head.headerFields)
    let forwarded = head.headerFields[.forwardedFor]?.split(separator: ",").last.map { String($0).trimmed }
    address = settings.proxies.contains(remote) ? forwarded ?? remote : remote
  }

  /// What the address says, else what was chosen before, else what the client wishes.
  private static func language(_ query: Substring?, _ headers: HTTPFields) -> Language {
    for pair in (query ?? "").split(separator: "&") where pair.hasPrefix("language=") {
      if let language = Language(rawValue: String(pair.dropFirst("language=".count))) { return language }
    }
    if let chosen = LanguageCookie.language(in: headers) { return chosen }
    return headers[.acceptLanguage].map { Accepted($0).language } ?? .en
  }

  /// Throws where the request does not name its host, or names two: RFC 9112, section 3.2.
  func checkHost() throws(Refusal) {
    guard let host = head.authority, !host.isEmpty else { throw .missing("Host") }
    if let name = HTTPField.Name("Host"), head.headerFields[name] != nil { throw .twice("Host") }
  }

  /// Whether a person looks: outside the interface for programs, a client that would rather have a page.
  var wantsPage: Bool {
    !path.hasPrefix("/api/")
      && Accepted(head.headerFields[.accept]).choice(of: [MediaTypes.problem, MediaTypes.html]) == MediaTypes.html
  }

  /// GET stands for HEAD, whose answer has no body.
  var method: HTTPRequest.Method { isHead ? .get : head.method }
  var isHead: Bool { head.method == .head }
}

/// Numbers of requests: where this run began, and how many came before.
enum RequestNumber {
  private static let start = UInt64.random(in: .min ... .max) >> 8
  private static let count = Atomic<UInt64>(0)

  static func next() -> String {
    String(start &+ count.wrappingAdd(1, ordering: .relaxed).newValue, radix: 36)
  }
}
