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
        if confirmation.day <= view.day { isBroken([.breaks(other)]) } else { isSilent(other) }
      case .some(let words):
        let declared = tree.numbers(of: words)
        let inPlace = named.allSatisfy { measure in declared.contains { tree.up[$0, measure] } }
        if !inPlace { isBroken([.breaks(other)]) }
      }
    }
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

  mutating func rightsServed() {
    if let controller, view.register.parties[Int(controller)].contact?.saysSomething == true { return }
    isSilent(holder)
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
    if announced.contains(where: { $0.day <= first }) { return }
    if announced.isEmpty { isSilent(holder) } else { isBroken([]) }
  }

  /// A notice that does not say in which language it is may be in the same.
  private func isSameLanguage(_ other: Notice) -> Bool {
    other.language == nil || notice.language == nil || other.language == notice.language
  }
}
