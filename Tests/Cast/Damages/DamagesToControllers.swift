internal import Registry
internal import Vocabulary

/// What controllers have agreed, and whom they have named, with something missing or wrong.
extension Maker {
  mutating func damageArrangement() {
    let ofControllers: (Agreement) -> Bool = {
      $0.amends == nil && ($0.kind == .jointArrangement || $0.kind == .controllerToController)
    }
    guard register.agreements.contains(where: ofControllers) else { return shareWithController() }
    changeAgreement(where: ofControllers) { maker, agreement in
      switch maker.number(0..<10) {
      case 0: agreement.draft = true
      case 1: agreement.concluded = false
      case 2: agreement.evidence = [maker.pick([.claimed, .signedCopy(file: nil, sha256: nil)])]
      case 3: agreement.period.from = maker.pick([nil, maker.after(), maker.near()])
      case 4: agreement.period.until = maker.near()
      case 5: agreement.kind = maker.pick(AgreementKind.allCases)
      case 6, 7:
        let by = maker.pick(agreement.parties.map(\.party) + maker.register.parties.map(\.id))
        agreement.evidence = [.attested(by: by, who: nil, day: maker.near(), how: maker.chance(85) ? "letter" : nil)]
        agreement.signatures = []
        if maker.chance(80) { for bound in agreement.parties { maker.register.change(bound.party) { $0.own = false } } }
      case 8:
        agreement.joined.append(
          JoinedParty(agreement.parties.removeLast().party, since: maker.pick([nil, maker.near()])))
      default: agreement.parties = maker.some(agreement.parties, 1...1)
      }
    }
  }

  /// Data given to somebody who decides together with us or for itself, with little agreed.
  mutating func shareWithController() {
    guard let activity = register.activities.randomElement(using: &dice),
      let controller = activity.controllers.first?.party
    else { return }
    let other = newParty()
    let flow = link(from: .party(controller), to: actor(other), pick([.jointController, .controller]), activity, [])
    if chance(60) { arrange(flow, activity) }
    if chance(25) { register.change(controller) { $0.own = false } }
    if chance(20) { register.change(flow.id) { $0.details.inquiry = "case 7" } }
  }

  mutating func damageOfficer() {
    let controllers = register.activities.flatMap { $0.controllers.map(\.party) + [$0.processor].compactMap { $0 } }
    guard let id = controllers.randomElement(using: &dice) else { return }
    let contact: Contact? = pick([nil, .erased(before()), .held(ContactDetails(email: "dpo@example.org"))])
    let officer = pick([
      nil, DataProtectionOfficer(), DataProtectionOfficer(appointed: false), DataProtectionOfficer(appointed: true),
      DataProtectionOfficer(appointed: true, contact: contact),
      DataProtectionOfficer(appointed: false, reason: "none is asked for"),
    ])
    let kind = pick([PartyKind.private, .private, .publicAuthority, .publicAuthority, nil])
    register.change(id) { ($0.officer, $0.kind) = (officer, kind) }
  }

  /// A controller abroad to whom the GDPR applies, with a representative or without.
  mutating func goAbroad() {
    guard let activity = register.activities.randomElement(using: &dice),
      let id = activity.controllers.randomElement(using: &dice)?.party
    else { return }
    let seat = pick(["US", "GB", "CH", "NC", "SJ", "IN"])
    let representative = pick([nil] + register.parties.map(\.id))
    let kind = pick([PartyKind.private, .private, .private, .publicAuthority])
    register.change(id) { party in
      (party.seat, party.underArticle3, party.representative, party.kind) = (seat, true, representative, kind)
    }
  }
}
