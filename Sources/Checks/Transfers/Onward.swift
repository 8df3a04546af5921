import Law
import Registry
import Vocabulary

/// Onward transfers (GDPR 44): what binds the next recipient where the exporter itself is outside the EEA.
extension DayView {
  func onward(_ transfer: Transfer) -> [Attempt] {
    guard transfer.isOnward, let exporter = transfer.exporters.first else { return [] }
    return exporterListings(exporter, transfer) + joinedClauses(transfer) + sameCountry(exporter, transfer)
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
      guard stands(exporter, on: agreement), stands(importer, on: agreement) else { return nil }
      let base = agreement.amended.agreement
      if agreement.isAttested {
        let said = base.evidence.contains { evidence in
          if case .attested(_, _, let day?, _) = evidence { day <= self.day } else { false }
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
    var found: Set<Int> = []
    for number in upstream(of: transfer.flow.row) {
      let row = register.flows[Int(number)]
      guard let source = register.party(of: row.from), let end = register.party(of: row.to), source != end else {
        continue
      }
      let above = self.transfer(Declaration(number, row, in: self), source, end, returns: false)
      for attempt in tools(for: above) {
        guard case .standardClauses("2021/914", _) = attempt.tried.kind, attempt.tried.outcome == .complies,
          let agreement = attempt.agreement
        else { continue }
        let joined = agreements[agreement].amended.agreement.joined
        if joined.contains(where: { $0.party == id && ($0.since.map { $0 <= day } ?? false) }) {
          found.insert(agreement)
        }
      }
    }
    return found.map { agreements[$0].id }.sorted().map {
      Attempt(tried: BasisTried(.joined($0), .complies, .holds))
    }
  }

  /// Within the exporter's own adequate country.
  private func sameCountry(_ exporter: UInt32, _ transfer: Transfer) -> [Attempt] {
    guard let place = transfer.place, places.codes[place] == register.parties[Int(exporter)].seat else { return [] }
    let whole = law.decisions(for: places.codes[place], on: day).filter(\.coversWholeCountry)
    guard let row = whole.min(by: { $0.id.precedesByBytes($1.id) }) else { return [] }
    return [
      Attempt(
        tried: BasisTried(.sameCountry, .complies, .holds),
        law: row.source.confidence >= .memory ? [row.reference] : [])
    ]
  }
}
