internal import Law
internal import Registry
internal import Vocabulary
internal import Wording

/// A schema of single values that many members share.
struct SimpleSchema: Sendable {
  let name: String
  private let about: String
  private let content: @Sendable (LawEdition) -> [SchemaNode.Member]

  func schema(_ law: LawEdition) -> SchemaNode {
    .object([SchemaNode.Member("description", .string(about))] + content(law))
  }

  func reference(_ about: String) -> SchemaNode { .described(.reference(name), about) }

  private init(_ name: String, _ about: String, _ content: @escaping @Sendable (LawEdition) -> [SchemaNode.Member]) {
    (self.name, self.about, self.content) = (name, about, content)
  }

  private init(_ name: String, _ about: String, pattern: String) {
    self.init(name, about) { _ in
      [SchemaNode.Member("type", .string("string")), SchemaNode.Member("pattern", .string(pattern))]
    }
  }

  private init(_ name: String, _ about: String, words: @escaping @Sendable (LawEdition) -> [String]) {
    self.init(name, about) { law in
      [SchemaNode.Member("type", .string("string")), SchemaNode.Member("enum", .strings(words(law)))]
    }
  }

  // MARK: Texts

  /// What XML cannot hold is in no text.
  private static let forbidden = "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff"
  private static let id = "^[a-z0-9][a-z0-9.-]{0,62}$"
  /// Any characters of which one is no blank, as XML has blanks.
  static let filled = "^[^\(forbidden)]*[^\\u0000-\\u0020\\ufffe\\uffff][^\(forbidden)]*$"

  static let text = SimpleSchema("AnyWords", "Words that people write, or none.", pattern: "^[^\(forbidden)]*$")
  static let words = SimpleSchema("Words", "Words that people write; not blank.", pattern: filled)
  static let key = SimpleSchema(
    "Id", "A key that people choose: small letters, digits, dots and hyphens.", pattern: id)
  static let ownName = SimpleSchema("Name", "A name of our own making in the shape of a key.", pattern: id)
  static let term = SimpleSchema("TermName", "A word of a taxonomy, built in or the organisation's own.", pattern: id)
  static let anyName = SimpleSchema(
    "AnyName", "A word of any taxonomy, or a place.", pattern: "^[^\\u0000-\\u0020\\ufffe\\uffff]+$")
  static let sha256 = SimpleSchema("SHA256", "A SHA-256 in 64 hexadecimal digits.", pattern: "^[0-9a-f]{64}$")
  static let language = SimpleSchema(
    "LanguageTag", "A language by BCP 47, such as nb or en-GB.", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
  static let organisation = SimpleSchema(
    "OrganisationCode", "The code of an international organisation, such as EPO.",
    pattern: "^(?!EEA$)[A-Z][A-Z0-9-]{2,11}$")

  // MARK: Time

  static let day = SimpleSchema("Day", "A day that exists, such as 2026-11-22.", pattern: days)
  static let hours = SimpleSchema("Hours", "Whole hours, such as PT24H.", pattern: "^PT[0-9]{1,4}H$")
  static let duration = SimpleSchema(
    "Duration", "A length of time in years, months, weeks and days, such as P1Y6M or P30D.", pattern: durations)

  /// Every day from 0001-01-01 to 9999-12-31 and nothing else.
  private static var days: String {
    let year = "(?!0000)[0-9]{4}"
    let leap = "((?!0000)([02468][048]|[13579][26])00|[0-9]{2}(0[48]|[2468][048]|[13579][26]))"
    return "^(\(year)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
      + "|02-(0[1-9]|1[0-9]|2[0-8]))|\(leap)-02-29)$"
  }

  /// At least one unit, each of at most four digits, in this order.
  private static var durations: String {
    let units = ["Y", "M", "W", "D"].map { "0*[0-9]{1,4}\($0)" }
    let all = units.indices.map { first in units[first] + units[(first + 1)...].map { "(\($0))?" }.joined() }
    return "^P(\(all.joined(separator: "|")))$"
  }

  // MARK: Lists of words

  static let module = SimpleSchema("Module", "The number of a module.") { _ in
    [SchemaNode.Member("type", .string("integer")), SchemaNode.Member("enum", .array((1...4).map { .integer($0) }))]
  }
  static let country = SimpleSchema("Country", "A country, ISO 3166-1 alpha-2; EL and UK are read as GR and GB.") {
    law in
    law.countries.map(\.code) + PlaceCode.otherSpellings.keys.sorted()
  }
  static let place = SimpleSchema("Place", "A country, a group of places, or an international organisation.") { _ in
    [
      SchemaNode.Member(
        "anyOf",
        .array([
          .reference(country.name),
          .object([
            SchemaNode.Member("type", .string("string")), SchemaNode.Member("enum", .strings(PlaceCode.groups)),
          ]), .reference(organisation.name),
        ]))
    ]
  }

  init(_ closed: ClosedWords) {
    let name = "\(closed)"
    self.init(name.prefix(1).uppercased() + name.dropFirst() + "Word", "One of a fixed list of words.") { _ in
      closed.words
    }
  }

  init(_ rows: LawWords) {
    let name = "\(rows)"
    self.init(
      name.prefix(1).uppercased() + name.dropFirst() + "Row", "The id of \(rows.english), in the tables of law."
    ) {
      rows.ids(in: $0)
    }
  }
}

extension ValueType {
  /// What the value, or each member of the list, must be.
  private var simple: SimpleSchema? {
    switch self {
    case .newID, .reference: .key
    case .text: .words
    case .day: .day
    case .duration: .duration
    case .hours: .hours
    case .yesNo: nil
    case .module: .module
    case .sha256: .sha256
    case .languageTag: .language
    case .name: .ownName
    case .country: .country
    case .organisation: .organisation
    case .place, .places: .place
    case .term, .terms: .term
    case .names: .anyName
    case .closed(let words), .closedList(let words, _): SimpleSchema(words)
    case .law(let rows), .lawList(let rows): SimpleSchema(rows)
    }
  }

  /// All that its schema refers to.
  var simpleSchemas: [SimpleSchema] {
    guard let simple else { return [] }
    return simple.name == SimpleSchema.place.name ? [simple, .country, .organisation] : [simple]
  }

  /// The schema of a member.
  func schema(_ about: String) -> SchemaNode {
    guard let simple else { return .described(.object([SchemaNode.Member("type", .string("boolean"))]), about) }
    switch self {
    case .terms(_, let rule), .places(let rule), .closedList(_, let rule):
      return .list(of: .reference(simple.name), about, isFilled: rule != .mayBeEmpty)
    case .names, .lawList: return .list(of: .reference(simple.name), about, isFilled: true)
    default: return simple.reference(about)
    }
  }
}
