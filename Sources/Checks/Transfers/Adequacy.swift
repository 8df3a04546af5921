import Law
import Registry
import Vocabulary

/// Adequacy decisions (GDPR 45): of the rows in force on the day the best.
extension DayView {
  /// The decisions tried for a place that must be covered.
  func decisions(for place: Int, _ transfer: Transfer) -> [Attempt] {
    var rows = law.decisions(for: places.codes[place], on: day)
    if let own = transfer.place, own != place {
      rows += law.decisions(for: places.codes[own], on: day).filter { $0.kind == .organisationList }
    }
    if rows.isEmpty { return lastEnded(places.codes[place]) }
    return rows.map { attempt($0, transfer) }
  }

  private func lastEnded(_ code: String) -> [Attempt] {
    let ended = law.adequacy.compactMap { row -> (AdequacyDecision, Day)? in
      guard row.place == code, let until = row.period.until, until < day else { return nil }
      return (row, until)
    }
    guard let last = ended.max(by: { $0.1 == $1.1 ? $1.0.id.precedesByBytes($0.0.id) : $0.1 < $1.1 }) else { return [] }
    return [attempt(last.0, .violates, .ended(last.1))]
  }

  /// A decision that is in force, for this transfer.
  func attempt(_ row: AdequacyDecision, _ transfer: Transfer) -> Attempt {
    switch row.kind {
    case .internationalOrganisation: return attempt(row, .complies, .holds)
    case .country:
      let (outcome, why) = excludedPart(row, transfer)
      return attempt(row, outcome, why)
    case .sector:
      let (outcome, why) = sector(row, register.parties[Int(transfer.importer)])
      return attempt(row, outcome, why)
    case .organisationList:
      let (outcome, why) = listing(row.id, of: register.parties[Int(transfer.importer)], transfer)
      return attempt(row, outcome, why)
    }
  }

  func attempt(_ row: AdequacyDecision, _ outcome: Answer, _ why: BasisTried.Why) -> Attempt {
    Attempt(
      tried: BasisTried(.decision(row.id), outcome, why),
      law: row.source.confidence >= .memory ? [row.reference] : [], isListing: row.kind == .organisationList)
  }

  private func excludedPart(_ row: AdequacyDecision, _ transfer: Transfer) -> (Answer, BasisTried.Why) {
    switch row.notFor {
    case nil: return (.complies, .holds)
    case .publicAuthorities:
      switch register.parties[Int(transfer.importer)].kind {
      case nil: return (.unknown, .partUndeclared)
      case .publicAuthority: return (.violates, .excludedPart)
      case .private, .internationalOrganisation: return (.complies, .holds)
      }
    case .purpose(let purpose):
      let set = transfer.flow.row.purposes
      switch state(set, .purposes) {
      case .undeclared: return (.unknown, .partUndeclared)
      case .none: return (.complies, .holds)
      case .some:
        let terms = terms(set, .purposes)
        if terms.contains(where: { purposes.isAtOrBelow($0, purpose) }) { return (.violates, .excludedPart) }
        let above = terms.contains { purposes.isStrictlyAbove($0, purpose) }
        return above ? (.unknown, .partUndeclared) : (.complies, .holds)
      }
    }
  }

  private func sector(_ row: AdequacyDecision, _ party: Party) -> (Answer, BasisTried.Why) {
    let positions = party.sectors.filter { $0.decision == row.id && $0.period.contains(day) }
    if positions.contains(where: \.inside) { return (.complies, .holds) }
    return positions.isEmpty ? (.unknown, .sectorUndeclared) : (.violates, .outsideSector)
  }
}
