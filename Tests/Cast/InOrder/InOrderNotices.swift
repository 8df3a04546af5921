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
    let kinds = PromiseKind.allCases.filter { facts.canKeep($0) || chance(10) }
    for (place, kind) in some(kinds, 3...8).enumerated() {
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
