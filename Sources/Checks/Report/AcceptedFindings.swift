public import Registry
public import Vocabulary

/// Which findings somebody has accepted on a day. An acceptance marks a finding and never changes its answer.
///
/// It counts where somebody gave it who is certainly not a data protection officer (Art. 38(6)), on the officer's
/// advice, and for all that the finding names.
public struct AcceptedFindings: Sendable {
  private struct Key: Hashable {
    var check: CheckName
    var subject: String
    var code: Code

    init?(_ acceptance: Acceptance) {
      guard let check = CheckName(idOrRule: acceptance.check), let code = Code(rawValue: acceptance.code) else {
        return nil
      }
      self.check = check
      self.code = code
      subject = acceptance.subjectKind + " " + acceptance.subject
    }

    init(_ verdict: Verdict) {
      check = verdict.check
      code = verdict.code
      subject = verdict.subject.kind.rawValue + " " + verdict.subject.id
    }
  }

  private var given: [Key: [(acceptance: Acceptance, terms: Set<String>)]] = [:]
  /// Acceptances of the day that count for nothing, whatever the report says, and why; in the order declared.
  public private(set) var notCounted: [(id: ID<Acceptance>, why: AcceptanceFault)] = []

  /// The acceptances of a register that hold on a day.
  public init(_ snapshot: RegistrySnapshot, on day: Day) {
    let officers = Officers(snapshot)
    for acceptance in snapshot.acceptances where acceptance.period.contains(day) {
      if let fault = officers.fault(of: acceptance) {
        notCounted.append((acceptance.id, fault))
      } else if let key = Key(acceptance) {
        given[key, default: []].append((acceptance, Set(acceptance.terms)))
      }
    }
  }

  /// The acceptance of a finding with all that it names; of several the first by id.
  public func acceptance(of verdict: Verdict) -> Acceptance? {
    guard verdict.isFinding, !given.isEmpty, let given = given[Key(verdict)] else { return nil }
    let terms = verdict.terms
    return given.filter { $0.terms.isSuperset(of: terms) }.map(\.acceptance).min { $0.id < $1.id }
  }

  /// Whether a finding is accepted with all that it names.
  public func contains(_ verdict: Verdict) -> Bool { acceptance(of: verdict) != nil }

  /// The acceptances of a finding that leave out some of what it names, and what; none where it is accepted.
  public func tooNarrow(for verdict: Verdict) -> [(id: ID<Acceptance>, lacks: [String])] {
    guard verdict.isFinding, !given.isEmpty, let given = given[Key(verdict)], !contains(verdict) else { return [] }
    let terms = verdict.terms
    return given.map { given in (given.acceptance.id, terms.filter { !given.terms.contains($0) }) }
  }
}

/// Why an acceptance does not count.
public enum AcceptanceFault: Hashable, Sendable {
  /// A data protection officer gave it, who may not (Art. 38(6)).
  case givenByOfficer
  /// Who gave it was erased, so that nobody can tell that it was not the officer.
  case giverErased
  /// Who the officer of one of ours is cannot be told, and so not that somebody else gave it.
  case officerUnknown(ID<Party>)
  /// The officer's advice is not recorded.
  case withoutAdvice
}

/// The data protection officers of a register, as far as it names them.
private struct Officers {
  private var names: Set<String> = []
  /// The first of our parties of whose officer too little is declared.
  private var unknownAt: ID<Party>?

  init(_ snapshot: RegistrySnapshot) {
    for party in snapshot.parties {
      if let name = party.officerName { names.insert(name.asCompared) }
    }
    unknownAt = snapshot.parties.filter { $0.own && !$0.isOfficerKnown }.map(\.id).min()
  }

  func fault(of acceptance: Acceptance) -> AcceptanceFault? {
    guard case .named(let name) = acceptance.by else { return .giverErased }
    if names.contains(name.asCompared) { return .givenByOfficer }
    if let unknownAt { return .officerUnknown(unknownAt) }
    return acceptance.advice == nil ? .withoutAdvice : nil
  }
}

extension Verdict {
  /// Whether it says that something is wrong or not known.
  public var isFinding: Bool { answer == .violates || answer == .unknown }
}

extension CheckName {
  /// The check with an id or a rule's number, as `agreement-exists` or `R01`.
  public init?(idOrRule text: String) {
    guard let check = Self.allCases.first(where: { $0.rawValue == text || $0.rule == text }) else { return nil }
    self = check
  }
}

extension Party {
  /// The name of its data protection officer, where one is on record.
  fileprivate var officerName: String? {
    if case .held(let details) = officer?.contact { details.name } else { nil }
  }

  /// Whether it is declared that there is none, or who it is.
  fileprivate var isOfficerKnown: Bool { officer?.appointed == false || officerName != nil }
}

extension String {
  /// A name as names are compared: without regard to case and to how many blanks stand where.
  fileprivate var asCompared: String { split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() }
}
