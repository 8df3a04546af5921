import Checks
import Law
package import Registry
import Vocabulary
package import Wording

/// Something that ends on a day that is recorded.
struct EndingSoon: Sendable {
  let day: Day
  let what: TodayWords.Ending
  let name: ObjectName
  /// What people call it, where that is not what the object is called.
  var said: Said?

  /// What is no object of the register, or more than one.
  enum Said: Sendable {
    case subProcessor(ID<Party>, ID<Agreement>)
    case decision(String)
  }

  /// What ends from a day on within so many days, the first first.
  static func all(in register: RegistrySnapshot, under law: LawEdition, from today: Day, days: Int = 90) -> [EndingSoon]
  {
    let last = today.adding(days: days)
    let gathered = [
      agreements(register), windows(register), dated(register), flows(register, until: last),
      decisions(register, law, today, days),
    ]
    return gathered.joined().filter { $0.day >= today && $0.day <= last }
      .sorted { ($0.day, $0.name) < ($1.day, $1.name) }
  }

  private static func agreements(_ register: RegistrySnapshot) -> [EndingSoon] {
    let extended = Dictionary(
      register.agreements.compactMap { change in change.amends.flatMap { id in change.extendsUntil.map { (id, $0) } } },
      uniquingKeysWith: max)
    return register.agreements.filter { !$0.draft && $0.concluded != false }.flatMap { agreement in
      let name = ObjectName(.agreement, agreement.id.key)
      let end =
        agreement.amends == nil ? [agreement.period.until, extended[agreement.id]].compactMap { $0 }.max() : nil
      return [
        end.map { EndingSoon(day: $0, what: agreement.renews ? .renewal : .agreement, name: name) },
        agreement.termination.map { EndingSoon(day: $0.takesEffect, what: .terminated, name: name) },
      ].compactMap { $0 }
    }
  }

  /// Until when one may object to sub-processors that were told of: as announced, else as agreed.
  private static func windows(_ register: RegistrySnapshot) -> [EndingSoon] {
    let announced = register.announcements.compactMap { announcement in
      announcement.objectionsUntil.map {
        EndingSoon(day: $0, what: .objections, name: ObjectName(.announcement, announcement.id.key))
      }
    }
    let agreed = register.agreements.filter { !$0.draft }.flatMap { agreement -> [EndingSoon] in
      guard let terms = agreement.subProcessing, let window = terms.objection else { return [] }
      return terms.entries.compactMap { entry in
        guard let told = entry.notified, entry.approved == nil, entry.withdrawn == nil, entry.objections.isEmpty,
          !register.announcements.contains(where: { $0.isAbout(entry.party, agreement.id) })
        else { return nil }
        // The first day on which silence is consent is the day after the last on which one may object.
        let free = max(told.adding(window), terms.notice.map { told.adding($0) } ?? told)
        return EndingSoon(
          day: free.adding(days: -1), what: .window, name: ObjectName(.agreement, agreement.id.key),
          said: .subProcessor(entry.party, agreement.id))
      }
    }
    return announced + agreed
  }

  private static func dated(_ register: RegistrySnapshot) -> [EndingSoon] {
    let reviews = register.activities.compactMap { activity in
      activity.nextReview.map { EndingSoon(day: $0, what: .review, name: ObjectName(.activity, activity.id.key)) }
    }
    let acceptances = register.acceptances.compactMap { acceptance in
      acceptance.period.until.map {
        EndingSoon(day: $0, what: .acceptance, name: ObjectName(.acceptance, acceptance.id.key))
      }
    }
    let listings = register.parties.flatMap { party in
      party.listings.compactMap { listing in
        listing.period.until.map { EndingSoon(day: $0, what: .listing, name: ObjectName(.party, party.id.key)) }
      }
    }
    return reviews + acceptances + listings
  }

  private static func flows(_ register: RegistrySnapshot, until last: Day) -> [EndingSoon] {
    var found: [EndingSoon] = []
    register.flows.forEach { number, row in
      guard let end = row.period.until, end <= last else { return }
      found.append(EndingSoon(day: end, what: .flow, name: ObjectName(.flow, register.names.flows[UInt32(number)])))
    }
    return found
  }

  /// Decisions of the law that end, where transfers rest on them: only then every flow is asked.
  private static func decisions(
    _ register: RegistrySnapshot, _ law: LawEdition, _ today: Day, _ days: Int
  ) -> [EndingSoon] {
    let ending = law.adequacy.compactMap { decision in
      decision.period.until.flatMap { $0 >= today && $0 <= today.adding(days: days) ? (decision.id, $0) : nil }
    }
    guard !ending.isEmpty, let standings = try? FlowStandings(of: register, under: law, on: today) else { return [] }
    var last = Dictionary(ending, uniquingKeysWith: max)
    var found: [EndingSoon] = []
    register.flows.forEach { number, row in
      guard !last.isEmpty, row.isLive(on: today) else { return }
      for basis in standings.standing(of: Number(UInt32(number))).places.flatMap(\.bases) {
        guard case .decision(let id) = basis.tried.kind, basis.tried.outcome == .complies,
          let day = last.removeValue(forKey: id)
        else { continue }
        let flow = ObjectName(.flow, register.names.flows[UInt32(number)])
        found.append(EndingSoon(day: day, what: .decision, name: flow, said: .decision(id)))
      }
    }
    return found
  }

  /// The line of it, with a link.
  func shown(on today: Day, _ narrator: Narrator, _ words: TodayWords) -> TodayPage.Ending {
    let name =
      switch said {
      case .subProcessor(let party, let agreement): narrator.phrase(.subProcessor(party, under: agreement))
      case .decision(let id): narrator.decision(id)
      case nil: narrator.name(self.name)
      }
    return TodayPage.Ending(
      day: day, date: narrator.date(day), left: Int(day.number - today.number),
      text: words.ending(what, name).capitalised, address: .object(self.name))
  }
}

extension Announcement {
  /// Whether it tells of a sub-processor under an agreement.
  fileprivate func isAbout(_ party: ID<Party>, _ agreement: ID<Agreement>) -> Bool {
    switch subject {
    case .added(let added, let under): added == party && under == agreement
    case .replaced(_, let by, let under): by == party && under == agreement
    case .noticeChanged: false
    }
  }
}

extension Narrator {
  /// What people call an object of the register.
  package func called(_ object: ObjectName) -> String { name(object) }

  /// What people call an object of the register.
  package func name(_ object: ObjectName) -> String {
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
