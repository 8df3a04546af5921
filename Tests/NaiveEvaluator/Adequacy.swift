internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// Section 8, *Adequacy*.
extension Judge {
  typealias Outcome = (answer: Answer, why: BasisTried.Why)

  /// The decisions to be tried for a place: those in force there, and lists of the importer's own place.
  func decisions(for place: String, _ transfer: Transfer) -> [Tried] {
    let inForce = law.adequacy.filter { decision in
      let counts = decision.place == place || (decision.kind == .organisationList && decision.place == transfer.place)
      return counts && decision.period.contains(day)
    }
    if inForce.isEmpty { return lastThatEnded(place) }
    return inForce.map { decision in
      let outcome = outcome(decision, transfer.recipient, transfer.flow)
      return Tried(.decision(decision.id), outcome.answer, outcome.why, rows: [decision.reference])
    }
  }

  private func lastThatEnded(_ place: String) -> [Tried] {
    let ended = law.adequacy.filter { $0.place == place }.compactMap { decision in
      decision.period.until.flatMap { $0 < day ? (end: $0, decision: decision) : nil }
    }
    let last = ended.min { a, b in
      a.end == b.end ? a.decision.id.precedesByBytes(b.decision.id) : a.end > b.end
    }
    return last.map {
      [Tried(.decision($0.decision.id), .violates, .ended($0.end), rows: [$0.decision.reference])]
    } ?? []
  }

  /// What a decision in force says of a recipient.
  func outcome(_ decision: AdequacyDecision, _ recipient: Party, _ flow: Flow) -> Outcome {
    switch decision.kind {
    case .country: excludedPart(decision, recipient, flow)
    case .internationalOrganisation: (.complies, .holds)
    case .sector: sector(decision, recipient)
    case .organisationList: listing(decision, recipient, flow)
    }
  }

  private func excludedPart(_ decision: AdequacyDecision, _ recipient: Party, _ flow: Flow) -> Outcome {
    switch decision.notFor {
    case nil: return (.complies, .holds)
    case .publicAuthorities:
      guard let kind = recipient.kind else { return (.unknown, .partUndeclared) }
      return kind == .publicAuthority ? (.violates, .excludedPart) : (.complies, .holds)
    case .purpose(let purpose):
      let terms = declared(.purposes, flow)
      if terms.elements.contains(where: { up(.purposes, $0).contains(purpose) }) { return (.violates, .excludedPart) }
      let isAbove = terms.elements.contains { up(.purposes, purpose).contains($0) }
      return terms == .undeclared || isAbove ? (.unknown, .partUndeclared) : (.complies, .holds)
    }
  }

  private func sector(_ decision: AdequacyDecision, _ recipient: Party) -> Outcome {
    let positions = recipient.sectors.filter { $0.decision == decision.id && $0.period.contains(day) }
    if positions.isEmpty { return (.unknown, .sectorUndeclared) }
    return positions.contains(where: \.inside) ? (.complies, .holds) : (.violates, .outsideSector)
  }

  func up(_ taxonomy: Taxonomy, _ term: String) -> [String] { words[taxonomy]?.up(term) ?? [term] }
}
