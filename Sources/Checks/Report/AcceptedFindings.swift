public import Registry
public import Vocabulary

/// Which findings somebody has accepted on a day. An acceptance marks a finding and never changes its answer.
///
/// One given by a data protection officer does not count (Art. 38(6)), nor one without the officer's advice, nor one for
/// fewer terms than the finding lists.
public struct AcceptedFindings: Sendable {
  private struct Key: Hashable {
    var check: String
    var subject: String
    var code: String
  }
  private var terms: [Key: [Set<String>]] = [:]

  /// The acceptances of a register that hold on a day.
  public init(_ snapshot: RegistrySnapshot, on day: Day) {
    let officers = Set(snapshot.parties.compactMap(\.officerName))
    for acceptance in snapshot.acceptances where acceptance.period.contains(day) {
      if case .named(let name) = acceptance.by, officers.contains(name) { continue }
      if acceptance.advice == nil { continue }
      let check = CheckName.allCases.first { $0.rule == acceptance.check }?.rawValue ?? acceptance.check
      let subject = acceptance.subjectKind + " " + acceptance.subject
      let key = Key(check: check, subject: subject, code: acceptance.code)
      terms[key, default: []].append(Set(acceptance.terms))
    }
  }

  /// Whether a finding is accepted with all the terms that it lists.
  public func contains(_ verdict: Verdict) -> Bool {
    guard verdict.isFinding, !terms.isEmpty else { return false }
    let subject = verdict.subject.kind.rawValue + " " + verdict.subject.id
    let key = Key(check: verdict.check.rawValue, subject: subject, code: verdict.code.rawValue)
    return terms[key]?.contains { $0.isSuperset(of: verdict.terms) } ?? false
  }
}

extension Verdict {
  /// Whether it says that something is wrong or not known.
  public var isFinding: Bool { answer == .violates || answer == .unknown }

  /// The terms and places that its details name.
  var terms: [String] {
    details.compactMap {
      switch $0 {
      case .term(_, let term, _, _): term
      case .ownPurpose(let term), .purpose(let term, _), .measure(let term, _), .actsForOrganisation(let term),
        .marked(let term, _):
        term
      default: nil
      }
    }
  }
}

extension Party {
  /// The name of its data protection officer, where one is on record.
  fileprivate var officerName: String? {
    if case .held(let details) = officer?.contact { details.name } else { nil }
  }
}
