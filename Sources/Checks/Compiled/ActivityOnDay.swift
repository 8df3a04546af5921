import Law
import Registry
import Vocabulary

/// An activity on the day: whose it is, and whether the GDPR is law for them.
struct ActivityOnDay {
  /// The controllers, as numbers of parties, by id.
  let controllers: [UInt32]
  /// Whether the GDPR is law for the controllers.
  let territory: Territory
  /// How long a list of further processors counts.
  let reviewEvery: CalendarDuration
  let groups: Set<String>

  /// Whether the GDPR is law for somebody.
  enum Territory: Equatable {
    case inForce
    case notInForce
    case outside
    /// Not declared: by no controller at all, or by this one.
    case undeclared(party: UInt32?)
  }

  init(_ activity: Activity, _ register: RegistrySnapshot, _ law: LawEdition, _ day: Day) {
    let ids = Set(activity.controllers.map(\.party)).sorted()
    let numbers = ids.compactMap { register.number(of: $0) }
    controllers = numbers.map(\.raw)
    reviewEvery = activity.reviewEvery ?? CalendarDuration(months: 12)
    groups = Set(numbers.compactMap { register.parties[$0.index].group })
    let each = numbers.map { ($0, Self.territory(of: register.parties[$0.index], law, day)) }
    if each.isEmpty {
      territory = .undeclared(party: nil)
    } else if each.contains(where: { $0.1 == .inForce }) {
      territory = .inForce
    } else if let first = each.first(where: { $0.1 == .undeclared(party: nil) }) {
      territory = .undeclared(party: first.0.raw)
    } else {
      territory = each.contains { $0.1 == .notInForce } ? .notInForce : .outside
    }
  }

  static func territory(of party: Party, _ law: LawEdition, _ day: Day) -> Territory {
    if day < Day(2018, 5, 25) { return .notInForce }
    guard let seat = party.seat else { return .undeclared(party: nil) }
    if case .inForce(let period) = law.gdprInForce(seat: seat) {
      if let from = period.from, day < from { return .notInForce }
      if period.contains(day) { return .inForce }
    }
    return party.underArticle3.map { $0 ? .inForce : .outside } ?? .undeclared(party: nil)
  }
}
