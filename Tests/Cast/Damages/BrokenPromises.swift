internal import Registry
internal import Vocabulary

/// Promises that are all but kept: each kind with what it looks at changed a little.
extension Maker {
  mutating func breakPromise() {
    changeNotice { maker, notice in
      // Periods compare in more ways than words do.
      let kinds = PromiseKind.allCases + [.retentionAtMost, .retentionAtMost]
      let (kind, facts) = (maker.pick(kinds), maker.facts(of: notice.controller))
      var promise = maker.keptPromise(ID("q\(maker.newNumber())"), kind, facts)
      if maker.chance(50) { promise.exhaustive = maker.pick([nil, nil, nil, false]) }
      if maker.chance(25) { maker.widen(facts) } else { maker.turn(&promise, facts) }
      notice.promises.append(promise)
      if kind == .changesAnnounced { maker.announce(notice) }
    }
  }

  /// Puts into the record words above those that a promise names.
  private mutating func widen(_ facts: Facts) {
    let category = facts.categories.compactMap { Trees.parent(.categories, $0) }.randomElement(using: &dice)
    let purpose = facts.purposes.compactMap { Trees.parent(.purposes, $0) }.randomElement(using: &dice)
    change(facts) { maker, activity in
      activity.profiling = Practice(done: true)
      if let category { activity.about.append(AboutWhom(subjects: ["client"], categories: [category])) }
      if let purpose {
        activity.purposes.append(PurposeDeclaration(purpose, basis: .basis(maker.newBasis(activity, []))))
      }
    }
  }

  private mutating func turn(_ promise: inout Promise, _ facts: Facts) {
    switch promise.kind {
    case .neverCollects: promise.categories = turned(some(facts.categories, 1...1), .categories)
    case .collectsOnly: promise.categories = turned(facts.categories, .categories)
    case .profilesOnlyFrom:
      promise.categories = chance(60) ? turned(facts.categories, .categories) : []
      promise.through = chance(40) ? facts.systems.randomElement(using: &dice) : nil
      change(facts) { maker, activity in
        activity.profiling = maker.pick([Practice(done: true), Practice(done: true), nil])
        for index in activity.collectionPoints.indices where maker.chance(30) {
          activity.collectionPoints[index].voluntary = maker.pick([false, nil])
        }
      }
    case .purposesOnly: promise.purposes = turned(facts.purposes, .purposes)
    case .rightsServed where chance(40):
      promise.through = facts.activities.flatMap(\.systems).randomElement(using: &dice)
    case .recipientsOnly: promise.recipients = Array(promise.recipients.dropLast(number(0...2)))
    case .placesOnly: promise.places = pick([["EU"], ["EEA"], ["NO"], ["EEA", "US"], Array(facts.places.dropFirst())])
    case .retentionAtMost, .deletesInactive: turnPeriod(&promise, facts)
    default: change(facts) { maker, activity in maker.turn(&activity, promise.kind) }
    }
  }

  private mutating func change(_ facts: Facts, _ body: (inout Maker, inout Activity) -> Void) {
    guard let id = facts.activities.randomElement(using: &dice)?.id,
      let index = register.activities.firstIndex(where: { $0.id == id })
    else { return }
    var activity = register.activities[index]
    body(&self, &activity)
    register.activities[index] = activity
  }

  /// The words less one, or one of them by the word above or the words below.
  private mutating func turned(_ words: [String], _ dimension: Dimension) -> [String] {
    guard let word = words.randomElement(using: &dice) else { return words }
    let rest = words.filter { $0 != word }
    switch number(0..<4) {
    case 0: return rest.isEmpty ? words : rest
    case 1: return rest + [Trees.parent(dimension, word) ?? word]
    case 2: return words
    default:
      let below = Trees.children(dimension, word).filter { !isOwnOnly($0, dimension) }
      return below.isEmpty && rest.isEmpty ? words : rest + below
    }
  }

  private mutating func turnPeriod(_ promise: inout Promise, _ facts: Facts) {
    let rules =
      facts.activities.flatMap(\.retention)
      + (promise.kind == .retentionAtMost ? facts.flows : []).flatMap(\.details.retention)
    guard let rule = rules.filter({ $0.period != nil }).randomElement(using: &dice) else { return }
    promise.event = pick([rule.event, rule.event, rule.event, "any", nil])
    promise.atMost = about(rule.period ?? keeps)
    if promise.kind == .retentionAtMost, chance(90) { return compareAlone(&promise, rule, facts) }
    if chance(20) { promise.categories = rule.categories + some(facts.categories, 0...1) }
    if chance(promise.kind == .deletesInactive ? 90 : 50), let activity = facts.activities.randomElement(using: &dice),
      let index = register.activities.firstIndex(where: { $0.id == activity.id })
    {
      // One rule alone: with several, the best of them hides how the others compare.
      register.activities[index].retention = [rule]
      if chance(30) {
        var other = rule
        other.period = about(rule.period ?? keeps)
        register.activities[index].retention.append(other)
      }
    }
  }

  /// One rule everywhere, so that nothing worse hides how it compares: by another event, or in days what it has in months.
  private mutating func compareAlone(_ promise: inout Promise, _ rule: RetentionRule, _ facts: Facts) {
    var rule = rule
    (rule.categories, rule.floor, promise.categories) = ([], nil, [])
    let ids = Set(facts.activities.map(\.id))
    for index in register.activities.indices where ids.contains(register.activities[index].id) {
      register.activities[index].retention = [rule]
    }
    for flow in facts.flows { register.change(flow.id) { $0.details.retention = [rule] } }
    if chance(50) {
      promise.event = pick(["collection", "relationship-end", "inactive"].filter { $0 != rule.event })
    } else if let months = rule.period?.months, months > 0 {
      promise.event = rule.event
      promise.atMost = CalendarDuration(days: months * 365 / 12)
    }
  }

  /// What a kind without words of its own looks at, made otherwise in the record.
  private mutating func turn(_ activity: inout Activity, _ kind: PromiseKind) {
    switch kind {
    case .voluntary:
      var point = newPoint(activity, [])
      (point.kind, point.voluntary) = (.form, pick([false, false, nil]))
      activity.collectionPoints.append(point)
    case .consentWithdrawable:
      guard !activity.purposes.isEmpty else { return }
      var basis = LegalBasis("A6-1-a")
      basis.consent = Consent(given: "a box", since: before())
      activity.purposes[number(0..<activity.purposes.count)].basis = .basis(basis)
    case .measuresInPlace: activity.measures = pick([.undeclared, .some(["technical"]), .some(["encryption"])])
    case .rightsServed:
      switch number(0..<4) {
      case 0:
        for share in activity.controllers { register.change(share.party) { $0.contact = .erased(Day(2024, 1, 1)) } }
      case 1: activity.purposes.append(PurposeDeclaration("rights-fulfilment"))
      case 2: activity.measures = .some(activity.measures.elements + ["rights-management"])
      default: activity.measures = .some(activity.measures.elements.filter { $0 != "rights-management" })
      }
    case .deletesOnRequest:
      for index in activity.retention.indices { activity.retention[index].onRequest = pick([true, false, false, nil]) }
    default: activity.retention = chance(30) ? [] : activity.retention
    }
  }

  /// An earlier notice of the controller in about the same language, and a word of the change about when it came.
  private mutating func announce(_ notice: Notice) {
    guard let start = notice.period.from else { return }
    var earlier = Notice(id: ID("n\(newNumber())"), controller: notice.controller)
    earlier.language = pick([notice.language, notice.language, nil, "fi"])
    earlier.period = Period(from: pick([start.adding(days: -30), start.adding(days: -1), start, nil]), until: start)
    register.notices.append(earlier)
    if chance(70) { register.announcements.removeAll { $0.subject == .noticeChanged(notice.id) } }
    guard chance(70) else { return }
    let told = chance(20) ? day : start.adding(days: pick([-1, 0, 1, 1, 5, 20]))
    register.announcements.append(
      Announcement(id: ID("u\(newNumber())"), subject: .noticeChanged(chance(85) ? notice.id : earlier.id), day: told))
  }
}
