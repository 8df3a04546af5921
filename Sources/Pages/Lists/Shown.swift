import Checks
public import Law
public import Registry
public import Vocabulary
public import Wording

/// The register that a page shows, the day that it is judged on, and who reads it.
public struct Shown: Sendable {
  private let known: Known
  let day: Day
  let overview: Overview
  let narrator: Narrator
  /// Whether what is shown leads to forms.
  let mayChange: Bool
  var language: Language { narrator.language }
  var register: RegistrySnapshot { known.register }
  var law: LawEdition { known.law }
  var labels: any PageSentences & FactSentences { language.pages }

  /// A register, and who reads it.
  public init(
    _ register: RegistrySnapshot, under law: LawEdition, on day: Day, _ overview: Overview, by narrator: Narrator,
    mayChange: Bool
  ) {
    (known, self.day) = (Known(register, law), day)
    (self.overview, self.narrator, self.mayChange) = (overview, narrator, mayChange)
  }

  /// The register and the law in one place: what is handed from part to part of a page is light.
  private final class Known: Sendable {
    let register: RegistrySnapshot
    let law: LawEdition

    init(_ register: RegistrySnapshot, _ law: LawEdition) { (self.register, self.law) = (register, law) }
  }

  // MARK: Links

  func link(_ party: ID<Party>) -> Piece { .link(narrator.name(party), .object(ObjectName(.party, party.key))) }
  func link(_ system: ID<System>) -> Piece { .link(narrator.name(system), .object(ObjectName(.system, system.key))) }
  func link(_ flow: ID<Flow>) -> Piece { .link(narrator.name(flow), .object(ObjectName(.flow, flow.key))) }
  func link(_ notice: ID<Notice>) -> Piece { .link(narrator.name(notice), .object(ObjectName(.notice, notice.key))) }
  func link(_ activity: ID<Activity>) -> Piece {
    .link(narrator.name(activity), .object(ObjectName(.activity, activity.key)))
  }
  func link(_ agreement: ID<Agreement>) -> Piece {
    .link(narrator.title(agreement), .object(ObjectName(.agreement, agreement.key)))
  }

  /// A party, or a system with its operator in brackets.
  func link(_ actor: Actor) -> [Piece] {
    switch actor {
    case .party(let party): return [link(party)]
    case .system(let id):
      guard let party = declared(id)?.operator else { return [link(id)] }
      return [link(id), .words(" ("), link(party), .words(")")]
    }
  }

  func declared(_ system: ID<System>) -> System? {
    register.names.actors.number(of: system.key).flatMap { register.system(of: Number($0)) }
  }

  // MARK: Verdicts

  func word(_ mark: FlowMark) -> String {
    let word =
      switch mark {
      case .violates: narrator.word(Answer.violates)
      case .unknown: narrator.word(Answer.unknown)
      case .complies: narrator.word(Answer.complies)
      case .notApplicable: narrator.word(Answer.notApplicable)
      case .unused: ListWords.words(in: language).unused
      case .planned: language.pages.startsLater()
      case .ended: ListWords.words(in: language).ended
      }
    return word.capitalised
  }

  func verdict(_ mark: FlowMark?, beside: [String?] = []) -> Cell {
    let mark = mark ?? .notApplicable
    return .verdict(mark.standing, word(mark), beside: beside.compactMap { $0 })
  }

  // MARK: How things stand

  /// An agreement by what it decides itself: that it covers the flows that lean on it, or what is wrong with it.
  func mark(ofAgreement index: Int) -> FlowMark {
    let agreement = register.agreements[index]
    if agreement.draft { return .planned }
    var found = overview.byCause[.agreement(agreement.id)] ?? []
    for entry in agreement.subProcessing?.entries ?? [] {
      found += overview.byCause[.subProcessor(entry.party, under: agreement.id)] ?? []
    }
    found += self.found(ofAmendment: agreement)
    if let worst = overview.worst(found) { return worst }
    if let end = overview.ends[index], end < day { return .ended }
    if let from = agreement.period.from, from > day { return .planned }
    let whole = agreement.amends.flatMap { register.number(of: $0)?.index } ?? index
    return overview.flowsUnder[whole].isEmpty ? .unused : .complies
  }

  /// What is found of an agreement because of one of its amendments.
  func found(ofAmendment amendment: Agreement) -> [Verdict] {
    guard let amended = amendment.amends else { return [] }
    return (overview.byCause[.agreement(amended)] ?? []).filter { verdict in
      verdict.details.contains { detail in
        switch detail {
        case .unsigned(_, amendment.id), .noHash(amendment.id), .notBound(amendment.id), .conflict(_, amendment.id):
          true
        default: false
        }
      }
    }
  }

  /// A party by the flows to it and by what it decides itself.
  func mark(ofParty index: Int) -> FlowMark {
    let own = overview.worst(overview.byCause[.party(register.parties[index].id)] ?? [])
    return [own, overview.worst(overview.flowsTo[index])].compactMap { $0 }.min() ?? .unused
  }

  func mark(of system: System) -> FlowMark {
    let own = overview.worst(overview.byCause[.system(system.id)] ?? [])
    return [own, overview.worst(overview.flowsAt[system.id.key] ?? [])].compactMap { $0 }.min() ?? .unused
  }

  /// An activity by its own entry.
  func mark(of activity: Activity) -> FlowMark { mark(of: .activity(activity.id)) }

  func mark(of promise: Promise, in notice: Notice) -> FlowMark {
    unjudged(notice) ?? mark(of: .promise(notice.id, promise.id))
  }

  /// A notice as the worst of its promises, and as what is said of itself.
  func mark(of notice: Notice) -> FlowMark {
    if let unjudged = unjudged(notice) { return unjudged }
    return (notice.promises.map { mark(of: .promise(notice.id, $0.id)) } + [mark(of: .notice(notice.id))]).min()
      ?? .notApplicable
  }

  private func mark(of subject: Subject) -> FlowMark {
    overview.answers[subject].map { FlowMark($0) } ?? .notApplicable
  }

  /// A notice is judged while it stands.
  private func unjudged(_ notice: Notice) -> FlowMark? {
    if let from = notice.period.from, from > day { return .planned }
    if let until = notice.period.until, until < day { return .ended }
    return nil
  }
}
