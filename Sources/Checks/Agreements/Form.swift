import Registry
import Vocabulary

/// Whether an agreement, or an amendment by itself, was concluded in writing on or before a day (Art. 28(9)).
struct Form {
  enum State: Equatable {
    /// Both sides are bound, since this day where a day is known.
    case complies(since: Day?)
    /// Declared not concluded.
    case notConcluded
    /// A side is bound only after the day.
    case later
    /// It is not shown.
    case notShown
  }

  let state: State
  /// Of a form that is not shown: the listed parties without a signature by the day, and whether no hash is on file.
  let unsigned: [ID<Party>]
  let lacksHash: Bool

  /// - Parameter others: of an amendment, those whom its base binds: it binds them whether or not it lists them again.
  init(of agreement: Agreement, binding others: [AgreementParty] = [], on day: Day) {
    let routes = Self.routes(of: agreement)
    let listed = agreement.parties.map(\.party)
    let parties = listed + others.map(\.party).filter { !listed.contains($0) }
    let signed = parties.map { party in
      agreement.signatures.filter { $0.party == party }.compactMap(\.day).filter { $0 <= day }.min()
    }
    unsigned = zip(parties, signed).filter { $0.1 == nil }.map(\.0)
    lacksHash = !agreement.evidence.contains { $0.hash != nil }
    let signaturesCount = unsigned.isEmpty && !parties.isEmpty && agreement.evidence.contains { $0.isHashedCopy }
    let bySignature = signaturesCount ? [signed.compactMap { $0 }.max()].compactMap { $0 } : []
    let since = (routes.compactMap(\.day).filter { $0 <= day } + bySignature).min()
    if agreement.concluded == false {
      state = .notConcluded
    } else if since != nil || routes.contains(where: { $0.day == nil }) {
      state = .complies(since: since)
    } else if !routes.isEmpty || parties.contains(where: { Self.isBound($0, onlyAfter: day, agreement) }) {
      state = .later
    } else {
      state = .notShown
    }
  }

  /// The routes other than signatures that are complete but for their day: a legal act binds without one.
  private static func routes(of agreement: Agreement) -> [Route] {
    agreement.evidence.compactMap { evidence in
      switch evidence {
      case .legalAct(.some): Route(day: nil)
      case .accepted(.some, let day?, .some), .incorporated(.some, let day?, .some): Route(day: day)
      default: nil
      }
    }
  }

  private struct Route {
    let day: Day?
  }

  private static func isBound(_ party: ID<Party>, onlyAfter day: Day, _ agreement: Agreement) -> Bool {
    let days = agreement.signatures.filter { $0.party == party }.map(\.day)
    return !days.isEmpty && days.allSatisfy { $0.map { $0 > day } ?? false }
  }
}

extension Evidence {
  var isAttested: Bool {
    if case .attested = self { true } else { false }
  }

  fileprivate var isHashedCopy: Bool {
    if case .signedCopy(_, .some) = self { true } else { false }
  }

  fileprivate var hash: String? {
    switch self {
    case .accepted(_, _, let hash), .signedCopy(_, let hash), .incorporated(_, _, let hash): hash
    case .claimed, .published, .legalAct, .attested: nil
    }
  }
}
