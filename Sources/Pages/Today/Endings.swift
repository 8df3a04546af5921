import Registry
import Vocabulary
import Wording

/// Something that ends on a day that is recorded.
struct EndingSoon: Sendable {
  let day: Day
  let what: TodayWords.Ending
  let name: ObjectName

  /// What ends from a day on within so many days, the first first.
  static func all(in register: RegistrySnapshot, from today: Day, days: Int = 90) -> [EndingSoon] {
    var found: [EndingSoon] = []
    let last = today.adding(days: days)
    func note(_ day: Day?, _ what: TodayWords.Ending, _ name: ObjectName) {
      if let day, day >= today, day <= last { found.append(EndingSoon(day: day, what: what, name: name)) }
    }
    let extended = Dictionary(
      register.agreements.compactMap { change in change.amends.flatMap { id in change.extendsUntil.map { (id, $0) } } },
      uniquingKeysWith: max)
    for agreement in register.agreements where !agreement.draft && agreement.concluded != false {
      let name = ObjectName(.agreement, agreement.id.key)
      note(agreement.termination?.takesEffect, .terminated, name)
      if !agreement.renews, agreement.amends == nil {
        note([agreement.period.until, extended[agreement.id]].compactMap { $0 }.max(), .agreement, name)
      }
    }
    for activity in register.activities { note(activity.nextReview, .review, ObjectName(.activity, activity.id.key)) }
    for announcement in register.announcements {
      note(announcement.objectionsUntil, .objections, ObjectName(.announcement, announcement.id.key))
    }
    for acceptance in register.acceptances {
      note(acceptance.period.until, .acceptance, ObjectName(.acceptance, acceptance.id.key))
    }
    for party in register.parties {
      for listing in party.listings { note(listing.period.until, .listing, ObjectName(.party, party.id.key)) }
    }
    register.flows.forEach { number, row in
      note(row.period.until, .flow, ObjectName(.flow, register.names.flows[UInt32(number)]))
    }
    return found.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
  }
}

extension Narrator {
  /// What people call an object of the register.
  func name(_ object: ObjectName) -> String {
    switch object.kind {
    case .party: name(ID<Party>(object.id))
    case .system: name(ID<System>(object.id))
    case .activity: name(ID<Activity>(object.id))
    case .agreement: title(ID<Agreement>(object.id))
    case .flow: name(ID<Flow>(object.id))
    case .notice: name(ID<Notice>(object.id))
    case .term: term(String(object.id.split(separator: "/").last ?? ""), object.taxonomy ?? .categories).capitalised
    case .registry, .announcement, .acceptance: object.id
    }
  }
}

extension ObjectName {
  /// The taxonomy of a term.
  var taxonomy: Taxonomy? {
    kind == .term ? id.split(separator: "/").first.flatMap { Taxonomy(rawValue: String($0)) } : nil
  }
}
