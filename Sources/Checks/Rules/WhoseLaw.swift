import Law
import Registry
import Vocabulary

/// Whether the GDPR is law for those whose subject it is; `nil` where it is, and the rules are asked.
extension DayView {
  /// For the controllers of an activity.
  func force(ofActivity number: Int) -> Finding? {
    force(activities[number].territory, else: .activity(UInt32(number)))
  }

  /// For the controller of a notice, which alone answers for it.
  func force(ofNotice number: Int) -> Finding? {
    guard let controller = register.number(of: register.notices[number].controller) else { return nil }
    let territory = ActivityOnDay.territory(of: register.parties[controller.index], law, day)
    return force(territory, else: .party(controller.raw))
  }

  private func force(_ territory: ActivityOnDay.Territory, else cause: CauseNumber) -> Finding? {
    switch territory {
    case .inForce: nil
    case .notInForce: Finding(.notApplicable, .notInForce)
    case .outside: Finding(.notApplicable, .outsideTheLaw)
    case .undeclared(let party):
      Finding(.unknown, .territoryUndeclared, cause: party.map { .party($0) } ?? cause)
    }
  }

  /// The country whose law and authority a seat has: a territory follows the state that it is inside with, or whose own
  /// law reaches it.
  func country(ofSeat seat: String) -> String {
    guard let place = law.membership(of: seat) else { return seat }
    return (place.kind == .territoryIn ? place.partOf : place.nationalOf) ?? seat
  }

  /// A country's own law on a topic, for each controller of an activity, by their seats; each once.
  func nationalLaw(_ topic: NationalLaw.Topic, ofActivity number: Int) -> [NationalLaw] {
    let seats = activities[number].controllers.compactMap { register.parties[Int($0)].seat }
    let rows = Set(seats.map { country(ofSeat: $0) }).compactMap { law.nationalLaw(topic, in: $0, on: day) }
    return rows.sorted { $0.id.precedesByBytes($1.id) }
  }
}

extension Array where Element: LawRow {
  /// The rows that nobody has looked up.
  var fromMemory: [Detail] { filter { $0.source.confidence >= .memory }.map { .law($0.reference) } }
}
