internal import Checks
internal import Registry
internal import Vocabulary

/// R34: the data protection officer and the representative that the law asks for are on record.
extension Judge {
  /// Of the activity's controllers, by their ids, and then of our own processor.
  func officersNamed(_ flow: Flow) -> Finding {
    let activity = activities[flow.activity]
    let isOurs = activity?.role == .processor
    let processor = isOurs ? activity?.processor : nil
    let asked = controllers(flow) + [processor].compactMap { $0 }
    let lacking = asked.compactMap { parties[$0] }.flatMap { [representative($0), officer($0)] }
    let whoever = Finding.unknown(.processorUndeclared, cause: .activity(flow.activity))
    return
      ([.complies(.officerAndRepresentativeNamed)] + lacking.compactMap { $0 }
      + (isOurs && processor == nil ? [whoever] : [])).joined
  }

  /// Art. 27: who sits outside the EEA has a representative inside.
  private func representative(_ party: Party) -> Finding? {
    if party.kind == .publicAuthority || party.underArticle3 == false { return nil }
    if let seat = party.seat, places.asNationalTerritory(seat) == .inside { return nil }
    let theirs = party.representative.flatMap { parties[$0] }
    let isNamed = theirs?.name != nil
    let where_ = theirs?.seat.map(places.asNationalTerritory)
    if isNamed, where_ == .inside { return nil }
    if party.seat == nil { return lacks(.unknown, .seatUndeclared, party, .warning) }
    if isNamed, where_ == .outside { return lacks(.violates, .representativeOutside, party, .warning) }
    return lacks(.unknown, .representativeUndeclared, party, .warning)
  }

  /// Art. 37: a public authority has an officer; others say why they have none.
  private func officer(_ party: Party) -> Finding? {
    let isAuthority = party.kind == .publicAuthority
    let severity: Severity = isAuthority ? .error : .warning
    switch party.officer?.appointed {
    case nil: return lacks(.unknown, .officerUndeclared, party, severity)
    case true?:
      if case .held(let details)? = party.officer?.contact, details != ContactDetails() { return nil }
      return lacks(.unknown, .officerContactUndeclared, party, severity)
    case false?:
      if isAuthority { return lacks(.violates, .officerMissing, party, .error) }
      if party.officer?.reason == nil { return lacks(.unknown, .officerReasonUndeclared, party, .warning) }
      return party.kind == nil ? lacks(.unknown, .officerUndeclared, party, .warning) : nil
    }
  }

  private func lacks(_ answer: Answer, _ code: Code, _ party: Party, _ severity: Severity) -> Finding {
    Finding(
      answer: answer, code: code, severity: severity, details: [.party(party.id)], cause: .party(party.id))
  }
}
