internal import Checks
internal import Registry
internal import Vocabulary

/// Section 8, *Art. 49*: a derogation that the flow claims, with its facts.
extension Judge {
  func derogation(_ transfer: Transfer) -> [Tried] {
    guard case .other(let id) = transfer.flow.details.transfer?.basis, id.hasPrefix("A49") else { return [] }
    let facts = transfer.flow.details.transfer?.derogation ?? DerogationFacts()
    let frequency = transfer.flow.details.frequency
    let powers = publicPowers(id, facts, transfer)

    if ["A49-1-b", "A49-1-c", "A49-1-e"].contains(id), let frequency, frequency != .oneOff, frequency != .occasional {
      return [Tried(.derogation(id), .violates, .notOccasional)]
    }
    let conditions = id == "A49-2" ? facts.conditions : []
    if conditions.contains(false) { return [Tried(.derogation(id), .violates, .conditionMissing)] }
    if powers == .violates { return [Tried(.derogation(id), .violates, .publicPowers)] }
    if frequency == nil { return [Tried(.derogation(id), .unknown, .frequencyUndeclared)] }
    if conditions.contains(nil) { return [Tried(.derogation(id), .unknown, .conditionUndeclared)] }
    if powers == .unknown { return [Tried(.derogation(id), .unknown, .publicPowersUndeclared)] }
    return [Tried(.derogation(id), .complies, .holds)]
  }

  /// 49(3): some letters are closed to authorities in their public powers.
  private func publicPowers(_ id: String, _ facts: DerogationFacts, _ transfer: Transfer) -> Answer {
    guard ["A49-1-a", "A49-1-b", "A49-1-c", "A49-2"].contains(id), facts.inPublicPowers != false else {
      return .complies
    }
    let kinds = transfer.exporters.map { parties[$0]?.kind }
    if kinds.contains(.publicAuthority) { return facts.inPublicPowers == true ? .violates : .unknown }
    return kinds.contains(nil) ? .unknown : .complies
  }
}
