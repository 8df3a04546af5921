import Checks
import Law
import Registry
import Vocabulary

extension JSONText {
  /// A basis for a transfer that was tried for a place.
  mutating func basis(_ tried: BasisTried, for place: String) {
    members("basis", ("place", place))
    key("basis")
    object { json in
      switch tried.kind {
      case .decision(let id): json.members("decision", ("decision", id))
      case .standardClauses(let set, let agreement):
        json.members("standard-clauses", ("set", set))
        json.member("agreement", optional: agreement?.key)
      case .bindingCorporateRules(let agreement):
        json.members("binding-corporate-rules", ("agreement", agreement.key))
      case .other(let basis, let agreement):
        json.members("other", ("legalBasis", basis), ("agreement", agreement.key))
      case .exporterListing(let decision): json.members("exporter-listing", ("decision", decision))
      case .joined(let agreement): json.members("joined", ("agreement", agreement.key))
      case .sameCountry: json.members("same-country")
      case .derogation(let basis): json.members("derogation", ("legalBasis", basis))
      }
    }
    member("outcome", tried.outcome.name)
    member("why", tried.why.name)
    if let day = tried.why.day { member("day", day.description) }
  }
}

extension Detail {
  /// Whether it is a row of law, which has a list of its own.
  var isLaw: Bool { if case .law = self { true } else { false } }
}

extension Dimension {
  /// As documents write it.
  var name: String {
    switch self {
    case .categories: "categories"
    case .subjects: "subjects"
    case .purposes: "purposes"
    case .operations: "operations"
    case .storage: "storage"
    case .access: "access"
    }
  }
}

extension Coverage {
  /// As documents write it.
  var name: String {
    switch self {
    case .excluded: "excluded"
    case .outside: "outside"
    case .notNamed: "not-named"
    case .notSpecific: "not-specific"
    case .unclear: "unclear"
    }
  }
}
