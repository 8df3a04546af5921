internal import Registry
internal import Vocabulary

/// What controllers have agreed, and whom they have named, with something missing or wrong.
extension Maker {
  mutating func damageArrangement() {
    let ofControllers: (Agreement) -> Bool = {
      $0.amends == nil && ($0.kind == .jointArrangement || $0.kind == .controllerToController)
    }
    guard register.agreements.contains(where: ofControllers) else { return shareWithController() }
    let joint = register.agreements.contains { $0.kind == .jointArrangement && $0.amends == nil }
    changeAgreement(where: { ofControllers($0) && (!joint || $0.kind == .jointArrangement) }) { maker, agreement in
      switch maker.number(0..<14) {
      case 0: agreement.draft = true
      case 1: agreement.concluded = false
      case 2, 12:
        agreement.evidence = [maker.pick([.claimed, .signedCopy(file: nil, sha256: nil)])]
        agreement.signatures = []
      case 3: agreement.period.from = maker.pick([maker.after(), maker.near()])
      case 9, 10, 11: agreement.period = Period()
      case 4: agreement.period.until = maker.near()
      case 5: agreement.kind = maker.pick(AgreementKind.allCases)
      case 6, 7, 13: maker.attestArrangement(&agreement)
      case 8 where agreement.parties.count > 1:
        agreement.joined.append(
          JoinedParty(agreement.parties.removeLast().party, since: maker.pick([nil, maker.near()])))
      default: agreement.parties = maker.some(agreement.parties, 1...1)
      }
    }
  }

  private mutating func attestArrangement(_ agreement: inout Agreement) {
    let by = chance(80) ? pick(agreement.parties.map(\.party)) : pick(register.parties.map(\.id))
    let told = chance(75) ? before() : near()
    agreement.evidence = [.attested(by: by, who: nil, day: told, how: chance(90) ? "letter" : nil)]
    agreement.signatures = []
    if chance(85) { for bound in agreement.parties { register.change(bound.party) { $0.own = false } } }
  }

  /// Data given to somebody who decides together with us or for itself, with little agreed.
  mutating func shareWithController() {
    guard let activity = register.activities.randomElement(using: &dice),
      let controller = activity.controllers.first?.party
    else { return }
    let other = newParty()
    let flow = link(
      from: .party(controller), to: actor(other), pick([.jointController, .jointController, .controller]), activity, [])
    if chance(60) { arrange(flow, activity) }
    if chance(25) { register.change(controller) { $0.own = false } }
    if chance(30) { inquire(flow) }
  }

  /// An inquiry of an authority, of somebody who is none, or of nobody knows whom.
  mutating func inquire(_ flow: Flow) {
    guard let recipient = party(flow.to) else { return }
    let kind = pick([PartyKind.private, .private, nil, nil, nil, .internationalOrganisation, .publicAuthority])
    register.change(flow.id) { $0.details.inquiry = "case 7" }
    register.change(recipient) { $0.kind = kind }
  }

  mutating func damageInquiry() {
    let toControllers = register.flows.filter { $0.role == .controller }
    let flows = toControllers.isEmpty || chance(20) ? register.flows : toControllers
    if let flow = flows.randomElement(using: &dice) { inquire(flow) }
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
    if chance(20) { changeActivity { ($1.role, $1.processor) = (.processor, nil) } }
  }

  /// Another controller beside, for whom the GDPR is law.
  private mutating func shareControl(of activity: Activity) {
    guard let index = register.activities.firstIndex(where: { $0.id == activity.id }) else { return }
    register.activities[index].controllers.append(ControllerShare(newParty(seat: "NO")))
  }

  /// A controller abroad to whom the GDPR applies, with a representative or without.
  mutating func goAbroad() {
    guard let activity = register.activities.randomElement(using: &dice),
      let id = activity.controllers.randomElement(using: &dice)?.party
    else { return }
    let seat = pick(["US", "GB", "CH", "NC", "SJ", "IN", nil])
    if seat == nil { shareControl(of: activity) }
    let representative = pick([nil] + register.parties.map(\.id))
    if let representative, chance(30) {
      let (name, seat) = (chance(50) ? nil : "R", pick(["NO", "SJ", "US", nil]))
      register.change(representative) { ($0.name, $0.seat) = (name, seat) }
    }
    let kind = pick([PartyKind.private, .private, .private, .publicAuthority])
    let article3 = pick([true, true, true, true, true, false, nil])
    register.change(id) { party in
      (party.seat, party.underArticle3, party.representative, party.kind) = (seat, article3, representative, kind)
    }
  }
}
