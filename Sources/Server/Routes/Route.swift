import Accounts
import Documents
import HTTPTypes
import Registry
import Wording

/// One thing that can be asked for: where, by which method, by whom, with what, and what may come back. The router, the
/// check of roles and the published description are all made of these.
struct Route: Sendable {
  /// GET, POST, …
  let method: HTTPRequest.Method
  let path: PathPattern
  /// The name of the operation, the same for ever.
  let operation: String
  let noun: Noun
  /// What it does, in a sentence.
  let about: String
  /// The right that it needs; `nil` where anybody may.
  var right: Right?
  var parameters: [Field] = []
  var body: BodyRule?
  /// What comes back where all is well.
  var answers: [AnswerRule] = []
  /// The statuses of what may be refused, beside those that any route has.
  var refusals: [Int] = []
  /// What is done only so often.
  var limit: LimitedAction?
  let serve: @Sendable (Call, House) async throws -> Reply

  /// What routes are grouped by for people.
  enum Noun: String, CaseIterable, Sendable {
    case objects = "The register"
    case verdicts = "Verdicts"
    case exports = "Exports"
    case history = "History"
    case law = "Checks and law"
    case people = "People"
    case service = "The service"
    /// What people look at, which is no part of the interface for programs.
    case pages = "Pages"
  }
}

/// A value that a request may bring: in its path, its query, its headers, or as a member of its body.
struct Field: Sendable {
  let name: String
  let place: Place
  let rule: ValueRule
  var isRequired = false
  /// Whether it may stand several times.
  var repeats = false
  let about: String

  enum Place: String, Sendable {
    case path, query, header, body
  }

  static func path(_ name: String, _ rule: ValueRule, _ about: String) -> Field {
    Field(name: name, place: .path, rule: rule, isRequired: true, about: about)
  }

  static func query(_ name: String, _ rule: ValueRule, _ about: String, repeats: Bool = false) -> Field {
    Field(name: name, place: .query, rule: rule, repeats: repeats, about: about)
  }

  /// The form of an answer, for whoever cannot send the header, as links of pages.
  static func format(_ formats: [String]) -> Field {
    .query("format", .choice(formats), "The form of the answer; Accept decides without it.")
  }

  static func header(_ name: String, _ rule: ValueRule, required: Bool = false, _ about: String) -> Field {
    Field(name: name, place: .header, rule: rule, isRequired: required, about: about)
  }

  static func member(_ name: String, _ rule: ValueRule, required: Bool = true, _ about: String) -> Field {
    Field(name: name, place: .body, rule: rule, isRequired: required, about: about)
  }
}

/// What a body must be.
enum BodyRule: Sendable {
  /// An object of the register, as JSON or as its element.
  case object(ObjectKind)
  /// A register document.
  case register
  /// A signed copy.
  case pdf
  /// A few values as JSON.
  case members([Field])
  /// A few values as a page's form sends them.
  case form([Field])
  /// Whatever fields a page has, as its form sends them.
  case page(most: Int)
  /// The same with files, whose fields a form of `multipart/form-data` names.
  case upload(most: Int)

  /// Whether a page's form sends it, with what proves where it comes from.
  var isPageForm: Bool {
    switch self {
    case .page, .upload: true
    case .object, .register, .pdf, .members, .form: false
    }
  }

  /// The media types that are taken.
  var types: [String] {
    switch self {
    case .object: [MediaTypes.json, MediaTypes.xml]
    case .register: [MediaTypes.xml]
    case .pdf: [MediaTypes.pdf]
    case .members: [MediaTypes.json]
    case .form, .page: [MediaTypes.form]
    case .upload: [MediaTypes.multipart, MediaTypes.form]
    }
  }

  /// The most that is taken, in bytes.
  var most: Int {
    switch self {
    case .object: 1 << 20
    case .register, .pdf: 16 << 20
    case .members, .form: 16 << 10
    case .page(let most), .upload(let most): most
    }
  }
}

/// What comes back.
struct AnswerRule: Sendable {
  let status: Int
  /// The media types with the name of what they hold; none where nothing is in it.
  var types: [(type: String, schema: AnswerSchema)] = []
  var headers: [String] = []
  let about: String

  init(
    _ status: Int, _ about: String, _ types: [(type: String, schema: AnswerSchema)] = [], headers: [String] = []
  ) {
    (self.status, self.about, self.types, self.headers) = (status, about, types, headers)
  }
}

/// The media types that are served and taken.
enum MediaTypes {
  static let json = "application/json"
  static let sarif = "application/sarif+json"
  static let xml = "application/xml"
  static let problem = "application/problem+json"
  static let form = "application/x-www-form-urlencoded"
  static let multipart = "multipart/form-data"
  static let html = "text/html"
  static let svg = "image/svg+xml"
  static let text = "text/plain"
  static let csv = "text/csv"
  static let yaml = "application/yaml"
  static let pdf = "application/pdf"
  static let bytes = "application/octet-stream"
  static let metrics = "text/plain; version=0.0.4"
}
