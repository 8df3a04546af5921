import Checks
public import Law
public import Registry
public import Vocabulary

/// Tells a person, in one language, what a report says. Things are called by their names; ids stand in where there is none.
public struct Narrator: Sendable {
  /// The language.
  public let language: Language
  let sentences: any Sentences
  private let known: Known
  /// What a text has just named, so that it is called `the agreement` from there on.
  var named: Cause?
  /// Whether parties too are called by their sort once they are named, as where the same is said of several.
  var namesNoParties = false
  /// The promise that details are listed for.
  var promised: PromiseKind?
  /// The check that lists details, where they come from one.
  var asking: CheckName?
  /// Who gets the data that a basis is asked about, by name, and whether that is who reads it.
  var recipient: (name: String, isYou: Bool)?
  /// How many flows, activities and the like a detail names before it says how many more there are.
  var most = Int.max

  /// What it tells of: held in one place, so that those who tell of the same, each in its own way, share it.
  private final class Known: Sendable {
    let snapshot: RegistrySnapshot
    let law: LawEdition
    let ownTerms: [String: Term]

    init(_ snapshot: RegistrySnapshot, _ law: LawEdition) {
      (self.snapshot, self.law) = (snapshot, law)
      ownTerms = Dictionary(snapshot.terms.map { ($0.key, $0) }) { first, _ in first }
    }
  }

  var snapshot: RegistrySnapshot { known.snapshot }
  var law: LawEdition { known.law }

  /// A narrator of a register under a law edition.
  public init(_ language: Language, of snapshot: RegistrySnapshot, under law: LawEdition) {
    self.language = language
    known = Known(snapshot, law)
    sentences = language.sentences
  }

  /// The register that it tells of.
  public var register: RegistrySnapshot { snapshot }

  /// A party's legal name.
  public func name(_ party: ID<Party>) -> String {
    let name = snapshot.number(of: party).flatMap { snapshot.parties[$0.index].name }
    return name.map { $0.cleaned } ?? sentences.unnamedParty(party.key)
  }

  /// What people call a system.
  public func name(_ system: ID<System>) -> String { declared(system)?.title.map { $0.cleaned } ?? system.key }

  /// A party, or a system with its operator in brackets.
  public func name(_ actor: Actor) -> String {
    switch actor {
    case .party(let party): return name(party)
    case .system(let id):
      guard let operatedBy = declared(id)?.operator else { return name(id) }
      return "\(name(id)) (\(name(operatedBy)))"
    }
  }

  /// What people call an activity.
  public func name(_ activity: ID<Activity>) -> String {
    let number = snapshot.names.activities.number(of: activity.key)
    return number.flatMap { snapshot.activities[Int($0)].title }.map { $0.cleaned } ?? activity.key
  }

  /// What people call a flow.
  public func name(_ flow: ID<Flow>) -> String {
    snapshot.number(of: flow).flatMap { snapshot.title(of: $0) }.map { $0.cleaned } ?? flow.key
  }

  /// An agreement inside a sentence: by its title, or by its id and its parties.
  public func phrase(_ agreement: ID<Agreement>) -> String {
    if named == .agreement(agreement) { return sentences.thing(.agreement) }
    guard let number = snapshot.number(of: agreement) else { return sentences.agreement(agreement.key, between: []) }
    let titled = snapshot.agreements[number.index].title?.cleaned
    let title = titled ?? agreement.key
    if snapshot.agreements[number.index].amends != nil { return sentences.amendment(title) }
    return sentences.agreement(
      title, between: titled == nil ? snapshot.agreements[number.index].parties.map { name($0.party) } : [])
  }

  /// A word of a flow or an agreement, or a place.
  public func word(_ word: String, _ dimension: Dimension) -> String {
    guard let taxonomy = dimension.taxonomy else { return place(word) }
    return term(word, taxonomy)
  }

  /// A word of a taxonomy, built in or the organisation's own.
  public func term(_ id: String, _ taxonomy: Taxonomy) -> String {
    if let term = law.taxonomy(taxonomy)[id] { return term.label(language).asCommonNoun }
    let own = known.ownTerms[Term.key(id, taxonomy)]
    let labels =
      switch language {
      case .en: [own?.labelEN, own?.labelNB]
      case .nb: [own?.labelNB, own?.labelEN]
      }
    return labels.compactMap { $0 }.first.map { $0.cleaned.asCommonNoun } ?? id
  }

  /// A country, an organisation or a group of places.
  public func place(_ code: String) -> String {
    if let group = PlaceGroup(rawValue: code) { return sentences.group(group) }
    return law.placeName(code, language) ?? code
  }

  func declared(_ system: ID<System>) -> System? {
    snapshot.names.actors.number(of: system.key).flatMap { snapshot.system(of: Number($0)) }
  }

  func declared(_ flow: ID<Flow>) -> FlowRow? { snapshot.number(of: flow).map { snapshot.flows[$0.index] } }
}

extension Term {
  fileprivate static func key(_ id: String, _ taxonomy: Taxonomy) -> String { taxonomy.rawValue + " " + id }
  fileprivate var key: String { Self.key(id, taxonomy) }
}
