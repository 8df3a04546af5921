internal import Checks
internal import Registry
internal import Vocabulary

/// Section 4, *Form*: whether it is shown that both sides are bound, of an agreement or amendment by itself.
enum Form: Equatable {
  case shown
  case declaredNotConcluded
  case later
  case notShown

  var isViolated: Bool { self == .declaredNotConcluded || self == .later }
}

extension Agreement {
  func form(on day: Day) -> Form {
    if concluded == false { return .declaredNotConcluded }
    if !completeRoutes(on: day).isEmpty { return .shown }
    return isBoundLater(than: day) ? .later : .notShown
  }

  /// The earliest day on which a complete route was complete; a legal act has none.
  func conclusionDay(on day: Day) -> Day? { completeRoutes(on: day).compactMap { $0 }.min() }

  /// For each piece of evidence that shows the conclusion by itself, on which day it was concluded.
  private func completeRoutes(on day: Day) -> [Day?] {
    evidence.compactMap { evidence in
      switch evidence {
      case .legalAct(.some): .some(nil)
      case .accepted(.some, let accepted?, .some) where accepted <= day: accepted
      case .incorporated(.some, let signed?, .some) where signed <= day: signed
      case .signedCopy(_, .some): lastFirstSignature(on: day).map { .some($0) }
      default: nil
      }
    }
  }

  /// The day on which the last of the listed parties had signed; none while one has not.
  private func lastFirstSignature(on day: Day) -> Day? {
    let firsts = parties.map { party in signatureDays(party.party).min() }
    guard firsts.allSatisfy({ $0.map { $0 <= day } ?? false }) else { return nil }
    return firsts.compactMap { $0 }.max()
  }

  private func isBoundLater(than day: Day) -> Bool {
    let accepted = evidence.contains { evidence in
      switch evidence {
      case .accepted(.some, let accepted?, .some): accepted > day
      case .incorporated(.some, let signed?, .some): signed > day
      default: false
      }
    }
    let signed = parties.contains { party in
      let own = signatures.filter { $0.party == party.party }
      return !own.isEmpty && own.allSatisfy { $0.day.map { $0 > day } ?? false }
    }
    return accepted || signed
  }

  private func signatureDays(_ party: ID<Party>) -> [Day] {
    signatures.filter { $0.party == party }.compactMap(\.day)
  }

  /// What is missing where the conclusion is not shown.
  func missingOfForm(on day: Day) -> [Detail] {
    let unsigned = parties.map(\.party).filter { party in !signatureDays(party).contains { $0 <= day } }
    return unsigned.map { .unsigned($0, id) } + (evidence.contains(where: \.hasHash) ? [] : [.noHash(id)])
  }

  /// Whether it is merely said to exist by parties to the chain.
  var isAttested: Bool { !evidence.isEmpty && evidence.allSatisfy { $0.attestation != nil } }
}

extension Evidence {
  var attestation: (by: ID<Party>, day: Day?)? {
    if case .attested(let by, _, let day, let how) = self { (by, how == nil ? nil : day) } else { nil }
  }

  fileprivate var hasHash: Bool {
    switch self {
    case .accepted(_, _, .some), .signedCopy(_, .some), .incorporated(_, _, .some): true
    default: false
    }
  }
}
