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

  /// Judges a subject that is no flow.
  func judge(_ subject: OtherSubject, into judgment: inout Judgment) {
    switch subject {
    case .activity(let number): judgeActivity(number, into: &judgment)
    case .promise(let notice, let promise): judgePromise(notice, promise, into: &judgment)
    case .notice(let number): judgeNotice(number, into: &judgment)
    }
  }

  func judgeActivity(_ number: Int, into judgment: inout Judgment) {}
  func judgePromise(_ notice: Int, _ promise: Int, into judgment: inout Judgment) {}
  func judgeNotice(_ notice: Int, into judgment: inout Judgment) {}
}
