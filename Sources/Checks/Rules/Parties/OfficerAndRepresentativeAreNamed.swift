import Law
import Registry
import Vocabulary

/// R34: the data protection officer and the representative are on record (GDPR 27, 37, 30(1)(a)). The law obliges the
/// controllers of an activity, and a processor of ours that carries it out for them; flows share the answer.
extension DayView {
  /// The answer for every flow of an activity, worked out once.
  func officerAndRepresentative(ofActivity number: Int) -> Finding { officersByActivity[number] }

  func answer(forPartiesOf number: Int) -> Finding {
    let activity = register.activities[number]
    var parties = activities[number].controllers
    var all = Joined()
    if activity.role == .processor {
      if let processor = activity.processor.flatMap({ register.number(of: $0) }) {
        parties.append(processor.raw)
      } else {
        all.add(Finding(.unknown, .processorUndeclared, cause: .activity(UInt32(number))))
      }
    }
    for party in parties { for finding in officerAndRepresentative(of: party) { all.add(finding) } }
    return all.finding ?? Finding(.complies, .officerAndRepresentativeNamed)
  }

  private func officerAndRepresentative(of number: UInt32) -> [Finding] {
    let party = register.parties[Int(number)]
    return [representative(of: party), officer(of: party)].compactMap { found in
      guard let (answer, code, severity) = found else { return nil }
      return Finding(answer, code, severity: severity, cause: .party(number), details: [.party(party.id)])
    }
  }

  /// Without a declared seat it is not known whether one is needed.
  private func representative(of party: Party) -> (Answer, Code, Severity)? {
    guard party.kind != .publicAuthority, party.underArticle3 != false else { return nil }
    let own = party.seat.map { presence(ofSeat: $0) }
    if own == .inside { return nil }
    let theirs = party.representative.flatMap { register.number(of: $0) }.map { register.parties[$0.index] }
    let represented = theirs.flatMap { $0.name == nil ? nil : $0.seat }.map { presence(ofSeat: $0) }
    if represented == .inside { return nil }
    if own == nil { return (.unknown, .seatUndeclared, .warning) }
    return represented == .outside
      ? (.violates, .representativeOutside, .warning) : (.unknown, .representativeUndeclared, .warning)
  }

  private func presence(ofSeat seat: String) -> Presence { law.isInEEA(seat, on: day, reading: .asNationalTerritory) }

  private func officer(of party: Party) -> (Answer, Code, Severity)? {
    let isAuthority = party.kind == .publicAuthority
    let severity = isAuthority ? Severity.error : .warning
    switch party.officer?.appointed {
    case true:
      if party.officer?.contact?.saysSomething == true { return nil }
      return (.unknown, .officerContactUndeclared, severity)
    case false:
      if isAuthority { return (.violates, .officerMissing, .error) }
      if party.officer?.reason == nil { return (.unknown, .officerReasonUndeclared, .warning) }
      return party.kind == nil ? (.unknown, .officerUndeclared, .warning) : nil
    case nil: return (.unknown, .officerUndeclared, severity)
    }
  }
}
