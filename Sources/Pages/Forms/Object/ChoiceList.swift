import Law
import Registry
import Vocabulary
import Wording

/// What can be chosen in a field, in the order in which people look for it.
struct ChoiceList: Sendable {
  struct Choice: Sendable {
    let value: String
    let label: String
  }

  /// The choices under their headings; a heading may be missing.
  var groups: [(name: String?, choices: [Choice])]

  var count: Int { groups.reduce(0) { $0 + $1.choices.count } }
  var all: [Choice] { groups.flatMap(\.choices) }

  init(_ groups: [(name: String?, choices: [Choice])]) { self.groups = groups.filter { !$0.choices.isEmpty } }

  /// What a value is called, where it is among the choices.
  func label(of value: String) -> String? { all.first { $0.value == value }?.label }
}

/// Where the choices of a field come from: fields of one source share one list.
enum ChoiceSource: Hashable {
  case reference(NamedKind)
  case country
  case place
  case term(Taxonomy)
  case event

  init?(_ shape: ValueShape) {
    switch shape {
    case .reference(let kind): self = .reference(kind)
    case .country: self = .country
    case .place, .places: self = .place
    case .term(let taxonomy): self = .term(taxonomy)
    case .event: self = .event
    default: return nil
    }
  }

  /// Whether people may write what is not among the choices.
  var isOpen: Bool { self == .event }

  /// The name of the list on a page.
  var key: String {
    switch self {
    case .reference(let kind): kind.rawValue
    case .country: "countries"
    case .place: "places"
    case .term(let taxonomy): "terms-" + taxonomy.rawValue
    case .event: "events"
    }
  }
}
