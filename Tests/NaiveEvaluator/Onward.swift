internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// Section 8, *Onward transfer* (Art. 44): what binds the recipient of somebody who is abroad already.
extension Judge {
  func onward(to place: String, _ transfer: Transfer) -> [Tried] {
    guard isOnward(transfer), let first = transfer.exporters.first, let exporter = parties[first] else { return [] }
    return exporterListings(exporter, transfer) + joinedClauses(transfer)
      + withinOwnCountry(exporter, place, transfer)
  }

  /// The exporter's own listing, with an agreement that binds the recipient to as much.
  private func exporterListings(_ exporter: Party, _ transfer: Transfer) -> [Tried] {
    let said = agreements.filter { agreement in
      let onItsSides = Set(agreement.base.parties.map(\.party))
      return onItsSides.contains(exporter.id) && onItsSides.contains(transfer.recipient.id) && isOnRecord(agreement)
    }.map(\.base.protectsOnward)
    let outcome: Outcome? =
      if said.contains(true) {
        (.complies, .holds)
      } else if said.contains(nil) || said.isEmpty {
        (.unknown, .protectionUndeclared)
      } else {
        nil
      }
    guard let outcome else { return [] }
    return law.adequacy.filter { $0.kind == .organisationList && $0.period.contains(day) }
      .filter { listing($0, exporter, transfer.flow).answer == .complies }
      .map { Tried(.exporterListing($0.id), outcome.answer, outcome.why, rows: [$0.reference]) }
  }

  /// In force and shown to be concluded, or attested by the day.
  private func isOnRecord(_ agreement: AgreementOnDay) -> Bool {
    if agreement.base.isAttested {
      return agreement.base.evidence.contains { $0.attestation?.day.map { $0 <= day } == true }
    }
    return agreement.state == .inForce && agreement.form == .shown
  }

  /// Clauses of the hop above that the recipient joined.
  private func joinedClauses(_ transfer: Transfer) -> [Tried] {
    upstream(transfer.flow).filter { isValid($0, above: transfer.flow) && source($0) != nil }
      .flatMap { above -> [Tried] in
        let upper = self.transfer(above, isReturn: isReturn(above))
        let ofTheKind = Set(agreementsOfTheKind(upper.exporters, upper.recipient.id).map(\.id))
        return tools(upper).compactMap { tried in
          guard tried.holds, let id = tried.tool, ofTheKind.contains(id), isJoined(id, by: transfer.recipient.id, tried)
          else { return nil }
          return Tried(.joined(id), .complies, .holds, rows: tried.rows)
        }
      }
  }

  private func isJoined(_ id: ID<Agreement>, by party: ID<Party>, _ tried: Tried) -> Bool {
    guard case .standardClauses("2021/914", _) = tried.basis.kind,
      let agreement = agreements.first(where: { $0.id == id })
    else { return false }
    // Whether it is module 2 or 3: another module in one agreement would be tried, and listed, by itself.
    let isRight = tried.rows.contains { $0.row == "2021/914-2" || $0.row == "2021/914-3" }
    return isRight && hasJoined(party, agreement.base)
  }

  /// Within the exporter's own country, where a decision holds for the whole of it.
  private func withinOwnCountry(_ exporter: Party, _ place: String, _ transfer: Transfer) -> [Tried] {
    guard place == transfer.place, place == exporter.seat, places.isAdequate(place) else { return [] }
    let rows = law.adequacy.filter { $0.kind == .country && $0.place == place && $0.period.contains(day) }
    return [Tried(.sameCountry, .complies, .holds, rows: rows.map(\.reference))]
  }
}
