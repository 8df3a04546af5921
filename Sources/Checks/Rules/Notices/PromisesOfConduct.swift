import Registry
import Vocabulary

/// What the controller does: `measures-in-place`, `consent-withdrawable`, `rights-served`, `changes-announced`.
extension PromiseTest {
  mutating func measuresInPlace() {
    let tree = view.measures
    let named = tree.numbers(of: promise.measures)
    for number in activities {
      let other = holder(ofActivity: number)
      switch activity(number).measures {
      case .undeclared: isSilent(other)
      case .none(let confirmation):
        if confirmation.day <= view.day { lacks(named, number) } else { isSilent(other) }
      case .some(let words):
        let declared = tree.numbers(of: words)
        lacks(named.filter { measure in !declared.contains { tree.up[$0, measure] } }, number)
      }
    }
  }

  private mutating func lacks(_ missing: [Int], _ number: Int) {
    if missing.isEmpty { return }
    isBroken(missing.map { .measureMissing(view.measures.ids[$0], activity(number).id) })
  }

  mutating func consentWithdrawable() {
    for number in activities {
      let purposes = activity(number).purposes
      let isLacking = purposes.contains { purpose in
        switch purpose.basis {
        case .basis(let basis): basis.id == "A6-1-a" && basis.consent?.withdrawn == nil
        case .none(let confirmation): confirmation.day > view.day
        case .undeclared: true
        }
      }
      if isLacking || purposes.isEmpty { isSilent(holder(ofActivity: number)) }
    }
  }

  /// Somebody answers, and what is promised is done: in an activity of its own, or as a measure of every activity.
  mutating func rightsServed() {
    if controller.map({ view.register.parties[Int($0)].contact?.saysSomething ?? false }) != true { isSilent(holder) }
    if activities.isEmpty { return isSilent(holder) }
    let isServed = activities.contains { number in
      let purposes = view.purposes.numbers(of: activity(number).purposes.map(\.term))
      return usesTheSystem(number) && purposes.contains { view.purposes.isAtOrBelow($0, "rights-fulfilment") }
    }
    if isServed { return }
    for number in activities {
      let measures = view.measures.numbers(of: activity(number).measures.elements)
      let isManaged = measures.contains { view.measures.isAtOrBelow($0, "rights-management") }
      if !isManaged || !usesTheSystem(number) { isSilent(holder(ofActivity: number)) }
    }
  }

  /// The system through which rights are served, where the promise names one, is in use there.
  private func usesTheSystem(_ number: Int) -> Bool {
    guard let through = promise.through else { return true }
    return activity(number).systems.contains(through) || activity(number).collectionPoints.contains { $0.at == through }
  }

  /// A notice that takes the place of an earlier one was announced by its first day.
  mutating func changesAnnounced() {
    guard let first = notice.period.from else { return isSilent(holder) }
    let isChange = view.register.notices.contains { other in
      other.id != notice.id && other.controller == notice.controller && isSameLanguage(other)
        && other.period.from.map { $0 < first } ?? true
    }
    if !isChange { return }
    let announced = view.register.announcements.filter { $0.subject == .noticeChanged(notice.id) && $0.day <= view.day }
    guard let told = announced.map(\.day).min() else { return isSilent(holder) }
    if told > first { isBroken([.announced(notice.id, from: first, told: told)]) }
  }

  /// A notice that does not say in which language it is may be in the same.
  private func isSameLanguage(_ other: Notice) -> Bool {
    other.language == nil || notice.language == nil || other.language == notice.language
  }
}
