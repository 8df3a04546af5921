internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// Section 1, *Force*: whether the GDPR is law on the day for the controllers of a flow's activity.
extension Judge {
  private enum Force { case inForce, notInForce, outside, undeclared }

  /// What every check answers where it is not known to be law; `nil` where it is.
  func outsideTheLaw(_ flow: Flow) -> Finding? {
    outsideTheLaw(controllers(flow)) ?? (controllers(flow).isEmpty ? noController(flow.activity) : nil)
  }

  func outsideTheLaw(_ activity: Activity) -> Finding? {
    outsideTheLaw(controllers(activity)) ?? (activity.controllers.isEmpty ? noController(activity.id) : nil)
  }

  private func noController(_ activity: ID<Activity>) -> Finding {
    .unknown(.territoryUndeclared, cause: .activity(activity))
  }

  /// The same for those whom a question is about.
  func outsideTheLaw(_ controllers: [ID<Party>]) -> Finding? {
    if controllers.isEmpty { return nil }
    let forces = controllers.map { ($0, force($0)) }
    if forces.contains(where: { $0.1 == .inForce }) { return nil }
    if let first = forces.first(where: { $0.1 == .undeclared }) {
      return .unknown(.territoryUndeclared, cause: .party(first.0))
    }
    return .notApplicable(forces.contains { $0.1 == .notInForce } ? .notInForce : .outsideTheLaw)
  }

  /// The country whose law a party lives under: a territory under a state's law is that state.
  func country(of party: ID<Party>) -> String? {
    parties[party]?.seat.map { places.state(of: $0)?.code ?? $0 }
  }

  private func force(_ controller: ID<Party>) -> Force {
    if day < Day(2018, 5, 25) { return .notInForce }
    let party = parties[controller]
    guard let seat = party?.seat else { return .undeclared }
    if let period = periodOfLaw(seat: seat) {
      if let from = period.from, day < from { return .notInForce }
      if period.contains(day) { return .inForce }
    }
    switch party?.underArticle3 {
    case true?: return .inForce
    case false?: return .outside
    case nil: return .undeclared
    }
  }

  /// The days on which the GDPR is law at a seat by itself; a territory that is part of a state follows the state.
  private func periodOfLaw(seat: String) -> Period? {
    guard let row = places.row(seat) else { return nil }
    if let period = row.gdpr { return period }
    guard row.kind == .territoryIn, let state = row.partOf else { return nil }
    return places.row(state)?.gdpr
  }
}
