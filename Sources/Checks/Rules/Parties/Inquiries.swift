package import Registry
import Vocabulary

/// What a flow's declared inquiry is: an authority that gets data in a particular inquiry is no recipient (GDPR 4(9)).
enum Inquiry {
  /// None is declared.
  case none
  /// A public authority's, which exempts.
  case ofAuthority
  /// Nobody says whether the recipient is a public authority.
  case undeclared
  /// Somebody else's, which exempts nothing.
  case ofNoAuthority
}

extension DayView {
  func inquiry(_ row: FlowRow, of recipient: UInt32) -> Inquiry {
    if register.details[Int(row.details)].inquiry == nil { return .none }
    let party = register.parties[Int(recipient)]
    switch party.kind {
    case .publicAuthority: return .ofAuthority
    case .private, .internationalOrganisation: return .ofNoAuthority
    case nil: return party.organisation == nil ? .undeclared : .ofNoAuthority
    }
  }

  /// What there is to say of an inquiry that does not exempt.
  func inquirer(_ inquiry: Inquiry, _ recipient: UInt32, _ flow: UInt32) -> [Detail] {
    switch inquiry {
    case .none, .ofAuthority: []
    case .undeclared, .ofNoAuthority:
      [
        .inquirer(
          register.parties[Int(recipient)].id, register.id(of: Number(flow)), undeclared: inquiry == .undeclared)
      ]
    }
  }
}

extension RegistrySnapshot {
  /// Whether a flow answers the particular inquiry of somebody who is declared to be a public authority: no recipient.
  package func answersAuthority(_ row: FlowRow) -> Bool {
    guard details[Int(row.details)].inquiry != nil, let recipient = party(of: row.to) else { return false }
    return parties[recipient.index].kind == .publicAuthority
  }
}
