import Law
import Registry
import Vocabulary

/// Onward transfers (GDPR 44): what binds the next recipient where the exporter itself is outside the EEA.
extension DayView {
  func onward(_ transfer: Transfer) -> [Attempt] {
    guard transfer.isOnward, let exporter = transfer.exporters.first else { return [] }
    return exporterListings(exporter, transfer) + joinedClauses(transfer)
  }

  /// The exporter's own listing, with an agreement that binds the recipient to limited purposes and the same protection.
  private func exporterListings(_ exporter: UInt32, _ transfer: Transfer) -> [Attempt] {
    let party = register.parties[Int(exporter)]
    let held = law.adequacy.filter { row in
      row.kind == .organisationList && row.period.contains(day)
        && listing(row.id, of: party, transfer).0 == .complies
    }
    if held.isEmpty { return [] }
    let protections = protecting(exporter, transfer.importer)
    let outcome: (Answer, BasisTried.Why)
    if protections.contains(true) {
      outcome = (.complies, .holds)
    } else if protections.isEmpty || protections.contains(nil) {
      outcome = (.unknown, .protectionUndeclared)
    } else {
      return []
    }
    return held.map { row in
      Attempt(
        tried: BasisTried(.exporterListing(row.id), outcome.0, outcome.1),
        law: row.source.confidence >= .memory ? [row.reference] : [])
    }
  }

  private func protecting(_ exporter: UInt32, _ importer: UInt32) -> [Bool?] {
    agreementsByParty[Int(importer)].compactMap { number -> Bool?? in
      let agreement = agreements[number]
      let base = agreement.amended.agreement
      let sides = base.parties.compactMap { register.number(of: $0.party)?.raw }
      guard sides.contains(exporter), sides.contains(importer) else { return nil }
      if agreement.isAttested {
        let said = base.evidence.contains { evidence in
          if case .attested(_, _, let day?, .some) = evidence { day <= self.day } else { false }
        }
        return said ? .some(base.protectsOnward) : nil
      }
      guard agreement.force == .inForce, case .complies = agreement.form.state else { return nil }
      return .some(base.protectsOnward)
    }
  }

  /// Clauses of module 2 or 3 that brought the data here, and that the next recipient joined.
  private func joinedClauses(_ transfer: Transfer) -> [Attempt] {
    let id = register.parties[Int(transfer.importer)].id
    return upstream(of: transfer.flow.row).flatMap { number -> [Attempt] in
      guard let above = self.transfer(above: number, transfer.flow.row) else { return [] }
      let papers = papers(of: Hop(flow: number, principals: above.exporters, recipient: above.importer)).ordinary
      return tools(for: above).compactMap { attempt in
        guard case .standardClauses("2021/914", _) = attempt.tried.kind, attempt.tried.outcome == .complies,
          attempt.module == 2 || attempt.module == 3, let agreement = attempt.agreement, papers.contains(agreement),
          agreements[agreement].amended.agreement.joined.contains(where: { $0.party == id && $0.isBound(on: day) })
        else { return nil }
        return Attempt(tried: BasisTried(.joined(agreements[agreement].id), .complies, .holds), law: attempt.law)
      }
    }
  }

  /// The transfer by which data reached the source of a flow; `nil` where that upstream flow is not valid.
  private func transfer(above number: UInt32, _ below: FlowRow) -> Transfer? {
    let row = register.flows[Int(number)]
    guard isValid(row, below: below), let source = register.party(of: row.from), let end = register.party(of: row.to)
    else { return nil }
    return transfer(
      Declaration(number, row, in: self), source, end, returns: isReturn(row, source, end))
  }

  /// Within the exporter's own adequate country.
  func sameCountry(_ transfer: Transfer) -> [Attempt] {
    guard transfer.isOnward, let exporter = transfer.exporters.first, let place = transfer.place,
      places.codes[place] == register.parties[Int(exporter)].seat
    else { return [] }
    let whole = law.decisions(for: places.codes[place], on: day).filter(\.coversWholeCountry)
    guard let row = whole.min(by: { $0.id.precedesByBytes($1.id) }) else { return [] }
    return [
      Attempt(
        tried: BasisTried(.sameCountry, .complies, .holds),
        law: row.source.confidence >= .memory ? [row.reference] : [])
    ]
  }
}

extension JoinedParty {
  /// Whether the party is bound on a day.
  func isBound(on day: Day) -> Bool { since.map { $0 <= day } ?? false }
}
