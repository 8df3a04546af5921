internal import Registry
internal import Vocabulary

/// Notices that promise nothing but what is so.
extension Maker {
  mutating func publish() {
    var seen: Set<ID<Party>> = []
    for controller in register.activities.flatMap(\.controllers).map(\.party) where seen.insert(controller).inserted {
      if chance(80) { publish(for: controller) }
    }
  }

  private mutating func publish(for controller: ID<Party>) {
    var notice = Notice(id: ID("n\(newNumber())"), controller: controller)
    notice.language = pick(["nb", "en", "sv"])
    notice.version = "2"
    notice.period.from = before(20...400)
    let facts = facts(of: controller)
    for (place, kind) in some(PromiseKind.allCases, 3...7).enumerated() {
      notice.promises.append(keptPromise(ID("p\(place + 1)"), kind, facts))
    }
    register.notices.append(notice)
    if chance(40) { publishEarlier(notice) }
    if chance(20) { translate(notice) }
  }

  /// The version before, and the word that it changed.
  private mutating func publishEarlier(_ notice: Notice) {
    guard let start = notice.period.from else { return }
    var earlier = notice
    (earlier.id, earlier.version) = (ID("n\(newNumber())"), "1")
    earlier.period = Period(from: start.adding(days: -number(30...300)), until: start.adding(days: -1))
    register.notices.append(earlier)
    let told = start.adding(days: -number(0...20))
    var announcement = Announcement(
      id: ID("u\(newNumber())"), subject: .noticeChanged(notice.id), day: told)
    announcement.by = notice.controller
    register.announcements.append(announcement)
  }

  private mutating func translate(_ notice: Notice) {
    var other = notice
    other.id = ID("n\(newNumber())")
    other.language = notice.language == "en" ? "nb" : "en"
    register.notices.append(other)
  }
}

/// What is so of a controller's activities and flows.
struct Facts {
  var controller: ID<Party>
  var categories: [String] = []
  var subjects: [String] = []
  var purposes: [String] = []
  var places: [String] = []
  var recipients: [ID<Party>] = []
  var measures: [String] = []
  var systems: [ID<System>] = []
}

extension Maker {
  func facts(of controller: ID<Party>) -> Facts {
    let activities = register.activities.filter { $0.controllers.contains { $0.party == controller } }
    let flows = register.flows.filter { flow in
      activities.contains { $0.id == flow.activity } && party(flow.from) != party(flow.to)
    }
    func unique(_ words: [String]) -> [String] { Set(words).sorted { $0.precedesByBytes($1) } }
    var facts = Facts(controller: controller)
    let points = activities.flatMap(\.collectionPoints)
    facts.categories = unique(
      flows.flatMap(\.categories.elements) + points.flatMap(\.categories)
        + activities.flatMap(\.about).flatMap(\.categories))
    facts.subjects = unique(flows.flatMap(\.subjects.elements) + activities.flatMap(\.about).flatMap(\.subjects))
    facts.purposes = unique(
      flows.flatMap(\.purposes.elements) + activities.flatMap(\.purposes).map(\.term) + points.flatMap(\.purposes))
    facts.places = unique(flows.flatMap { places(of: $0) })
    facts.recipients = Set(flows.compactMap { party($0.to) }).subtracting([controller]).sorted()
    facts.measures = activities.first?.measures.elements ?? []
    facts.systems = points.compactMap(\.at)
    return facts
  }

  private func places(of flow: Flow) -> [String] {
    var own = flow.storage.elements + flow.access.elements
    if case .system(let id) = flow.to, let system = register.systems.first(where: { $0.id == id }) {
      own += system.storage.elements + system.access.elements
    }
    return own.map(\.place)
  }
}
