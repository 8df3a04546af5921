import Registry
import Vocabulary

/// One promise of a notice under test: what it is about, and what was found.
struct PromiseTest {
  let view: DayView
  let promise: Promise
  let notice: Notice
  let holder: Holder
  let controller: UInt32?
  /// The activities of the notice's controller that the promise is about.
  let activities: [Int]
  /// The live flows that it is about, internal ones left out.
  let flows: [UInt32]
  private let cause: CauseNumber
  private var found = Joined()

  init(_ view: DayView, _ notice: Int, _ promise: Int) {
    self.view = view
    self.notice = view.register.notices[notice]
    self.promise = self.notice.promises[promise]
    holder = .promise(self.notice.id, self.promise.id)
    cause = .promise(notice, promise)
    controller = view.register.number(of: self.notice.controller)?.raw
    let about = PromiseSubjects(self.promise, view)
    activities = (controller.map { view.activities(of: $0) } ?? []).filter { about.includes(activity: $0) }
    flows = about.included(controller.map { view.flows(ofController: $0) } ?? [])
  }

  /// What came of it.
  var finding: Finding { found.finding ?? Finding(.complies, .promiseKept) }

  /// What is declared disagrees with the sentence; of a list that may hold examples nobody knows.
  mutating func isBroken(_ details: [Detail], severity: Severity = .error) {
    let mayBeExamples = promise.kind.isList && promise.exhaustive == nil
    found.add(
      Finding(
        mayBeExamples ? .unknown : .violates, mayBeExamples ? .exhaustiveUndeclared : .promiseBroken,
        severity: severity, cause: cause, details: details))
  }

  /// Something declared is too broad to tell, or a period cannot be compared.
  mutating func isUnclear(_ code: Code, _ details: [Detail]) {
    found.add(Finding(.unknown, code, cause: cause, details: details))
  }

  /// What the sentence speaks of is not declared.
  mutating func isSilent(_ holder: Holder) { isSilent([.silent(holder)]) }

  mutating func isSilent(_ details: [Detail]) {
    found.add(Finding(.unknown, .promiseNotTestable, cause: cause, details: details))
  }

  func row(_ flow: UInt32) -> FlowRow { view.register.flows[Int(flow)] }
  func activity(_ number: Int) -> Activity { view.register.activities[number] }
  func holder(ofActivity number: Int) -> Holder { .activity(activity(number).id) }
  func holder(ofFlow number: UInt32) -> Holder { .flow(view.register.id(of: Number(number))) }
}

/// Which activities and flows a promise is about: one that names kinds of people, or in sentences about keeping kinds of
/// data, is about those only of which one is at, above or below one of its own; what declares none may be among them.
struct PromiseSubjects {
  private let view: DayView
  private let subjects: [Int]
  private let categories: [Int]

  init(_ promise: Promise, _ view: DayView) {
    self.view = view
    subjects = view.subjects.numbers(of: promise.subjects)
    let narrows =
      promise.kind == .retentionAtMost || promise.kind == .deletesInactive || promise.kind == .deletesOnRequest
    categories = narrows ? view.categories.numbers(of: promise.categories) : []
  }

  func includes(activity number: Int) -> Bool {
    let activity = view.register.activities[number]
    let words = activity.about.flatMap(\.categories) + activity.collectionPoints.flatMap(\.categories)
    return view.subjects.overlap(subjects, view.subjects.numbers(of: activity.about.flatMap(\.subjects)))
      && view.categories.overlap(categories, view.categories.numbers(of: words))
  }

  func included(_ flows: [UInt32]) -> [UInt32] {
    if subjects.isEmpty, categories.isEmpty { return flows }
    return flows.filter { flow in
      let row = view.register.flows[Int(flow)]
      return includes(row.subjects, .subjects, subjects, view.subjects)
        && includes(row.categories, .categories, categories, view.categories)
    }
  }

  private func includes(_ set: SetNumber, _ dimension: Dimension, _ named: [Int], _ tree: TermTree) -> Bool {
    if named.isEmpty { return true }
    switch view.state(set, dimension) {
    case .undeclared: return true
    case .none: return false
    case .some: return tree.overlap(named, view.terms(set, dimension))
    }
  }
}

extension DayView {
  func activities(of controller: UInt32) -> [Int] {
    activities.indices.filter { activities[$0].controllers.contains(controller) }
  }

  /// The live flows of a controller's activities, internal ones left out; the promises of one notice share them.
  func flows(ofController controller: UInt32) -> [UInt32] {
    if let known = flowsByController[controller] { return known }
    let flows = activities(of: controller).flatMap { activity in
      flowsByActivity[activity].filter { !isInternal(register.flows[Int($0)]) }
    }
    flowsByController[controller] = flows
    return flows
  }
}
