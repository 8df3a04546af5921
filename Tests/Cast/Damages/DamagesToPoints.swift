internal import Registry
internal import Vocabulary

/// Collection points of which something is not, or otherwise, declared.
extension Maker {
  mutating func damagePoint() {
    changeActivity { maker, activity in
      if activity.collectionPoints.isEmpty || maker.chance(20) {
        activity.collectionPoints.append(maker.newPoint(activity, activity.about.flatMap(\.categories)))
      }
      let place = maker.number(0..<activity.collectionPoints.count)
      var point = activity.collectionPoints[place]
      switch maker.number(0..<14) {
      case 0: point.kind = maker.pick(CollectionKind.allCases)
      case 1: point.at = maker.pick([nil] + maker.register.systems.map(\.id))
      case 2, 3: point.voluntary = maker.pick([false, nil])
      case 4:
        point.categories = maker.some(Trees.words(.categories), 0...2).filter { !maker.isOwnOnly($0, .categories) }
      case 5: point.purposes = maker.some(Trees.words(.purposes), 0...1).filter { !maker.isOwnOnly($0, .purposes) }
      case 6: point.strictlyNecessary = maker.said()
      default: maker.useEquipment(&point, &activity)
      }
      activity.collectionPoints[place] = point
    }
  }

  /// A cookie or the like that is not strictly necessary, on whatever its purposes rest on.
  private mutating func useEquipment(_ point: inout CollectionPoint, _ activity: inout Activity) {
    point.kind = pick([.cookie, .pixel, .localStorage, .sdk, .fingerprint])
    point.strictlyNecessary = pick([false, false, nil])
    if chance(50) { for share in activity.controllers { register.change(share.party) { $0.seat = "NO" } } }
    switch number(0..<8) {
    case 0, 1:
      point.purposes = []
      activity.purposes = []
    case 2: point.purposes = []
    default:
      guard !activity.purposes.isEmpty else { return }
      point.purposes = some(activity.purposes.map(\.term), 1...1)
      if chance(20) {
        point.purposes = point.purposes.flatMap { Trees.children(.purposes, $0) }.known(to: register, .purposes)
      }
      if chance(30) {
        damagePurposes(&activity)
      } else if chance(85) {
        let place = number(0..<activity.purposes.count)
        activity.purposes[place].basis = pick([
          .basis(incompleteConsent()), .basis(incompleteConsent()), .basis(incompleteConsent()), .undeclared,
          .none(Confirmation(day: day.adding(days: number(-1...1)))),
        ])
        point.purposes = [activity.purposes[place].term]
      }
    }
  }

  private mutating func incompleteConsent() -> LegalBasis {
    var basis = LegalBasis("A6-1-a")
    basis.consent = Consent(
      given: "a box", withdrawn: chance(50) ? "a link" : nil, since: pick([before(), near(), nil]))
    return basis
  }

  /// Whether a word is one of the organisation's own that this register does not have.
  func isOwnOnly(_ word: String, _ dimension: Dimension) -> Bool { [word].known(to: register, dimension) != [word] }
}
