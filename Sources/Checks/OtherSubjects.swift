import Registry
import Vocabulary

/// A subject that is no flow, by its number.
enum OtherSubject {
  case activity(Int)
  /// A notice and one of its promises, by their places.
  case promise(Int, Int)
  case notice(Int)

  func named(in register: RegistrySnapshot) -> Subject {
    switch self {
    case .activity(let number): .activity(register.activities[number].id)
    case .promise(let notice, let promise):
      .promise(register.notices[notice].id, register.notices[notice].promises[promise].id)
    case .notice(let number): .notice(register.notices[number].id)
    }
  }
}

extension DayView {
  /// Activities, and the notices that stand on the day with their promises: in the order of kind and id.
  var otherSubjects: [OtherSubject] {
    var subjects = register.activities.indices.map { OtherSubject.activity($0) }
    for (place, notice) in register.notices.enumerated() where notice.period.contains(day) {
      subjects.append(.notice(place))
      subjects += notice.promises.indices.map { .promise(place, $0) }
    }
    return subjects.sorted { $0.named(in: register) < $1.named(in: register) }
  }

  /// Judges a subject that is no flow; with the quick pass, where there is one, sooner and the same.
  func judge(_ subject: OtherSubject, _ quick: QuickPass?, into judgment: inout Judgment) {
    switch subject {
    case .activity(let number): judgeActivity(number, into: &judgment)
    case .promise(let notice, let promise): judgePromise(notice, promise, quick, into: &judgment)
    case .notice(let number): judgeNotice(number, into: &judgment)
    }
  }

  private func judgeActivity(_ number: Int, into judgment: inout Judgment) {
    if let finding = force(ofActivity: number) { return judgment.add(finding, to: CheckName.ofActivities) }
    judgment.add(purposesHaveABasis(number), to: .purposesHaveABasis)
    judgment.add(specialCategoriesHaveACondition(number), to: .specialCategoriesHaveACondition)
    judgment.add(recordIsComplete(number), to: .recordIsComplete)
    judgment.add(reviewsAreUpToDate(number), to: .reviewsAreUpToDate)
    judgment.add(equipmentIsUsedWithConsent(number), to: .equipmentIsUsedWithConsent)
  }

  private func judgePromise(_ notice: Int, _ promise: Int, _ quick: QuickPass?, into judgment: inout Judgment) {
    judgment.add(force(ofNotice: notice) ?? promiseIsKept(notice, promise, quick), to: .promiseIsKept)
  }

  private func judgeNotice(_ number: Int, into judgment: inout Judgment) {
    judgment.add(force(ofNotice: number) ?? authorityIsRight(number), to: .authorityIsRight)
  }
}
