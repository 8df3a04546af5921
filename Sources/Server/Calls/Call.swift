import Accounts
import HTTPTypes
import Registry
import Vocabulary
import Wording

/// One request as routes see it: who asks, for what, in which language. All that it brings was held against its route.
struct Call: Sendable {
  let route: Route
  let head: HTTPRequest
  /// What the path and the query say, by name.
  private(set) var values: [String: String]
  /// What may stand several times.
  let lists: [String: [String]]
  /// Whoever is signed in.
  let caller: Caller?
  /// The body, where the route takes one.
  var body: [UInt8] = []
  /// Its media type.
  var bodyType: String?
  /// The values of a body of a few members.
  var members: [String: String] = [:]
  /// What a form of a page sent.
  var form = FormBody()
  /// The files that it brought, by the names of their fields; a field for which none was chosen brings none.
  var files: [String: SentFile] = [:]
  let language: Language
  /// The network address of whoever asks.
  let address: String
  /// The number of the request, which the log has too.
  let number: String

  subscript(_ name: String) -> String? { values[name] }

  /// The same of the register as it stands now.
  var now: Call {
    var call = self
    call.values["asOf"] = nil
    return call
  }

  /// A value that the route requires.
  func required(_ name: String) throws(Refusal) -> String {
    guard let value = values[name] ?? members[name] else { throw .missing(name) }
    return value
  }

  /// A header by its name.
  func header(_ name: HTTPField.Name) -> String? { head.headerFields[name] }

  /// The media type that is wished for most among those that can be given.
  func wished(_ types: [String]) throws(Refusal) -> String {
    guard let type = Accepted(header(.accept)).choice(of: types) else { throw .answerType(types) }
    return type
  }

  /// The media type of the format that the query names, else the one that is wished for most.
  func wishedFormat(_ formats: [(name: String, type: String)]) throws(Refusal) -> String {
    if let named = formats.first(where: { $0.name == values["format"] }) { return named.type }
    return try wished(formats.map(\.type))
  }

  /// Who asks, where the route needs somebody.
  func someone() throws(Refusal) -> Caller {
    guard let caller else { throw .notSignedIn }
    return caller
  }

  var day: Day? { values["on"].flatMap { Day($0) } }
  var asOf: AsOf? { values["asOf"].flatMap { AsOf($0) } }
}
