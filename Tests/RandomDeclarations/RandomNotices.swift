import Registry
import Vocabulary

extension RandomRegister {
  mutating func notice(_ id: String) -> Notice {
    var notice = Notice(id: ID(id), controller: party())
    notice.title = maybe { $0.text() }
    notice.language = maybe { $0.pick(["nb", "en-GB"]) }
    notice.address = maybe { $0.text() }
    notice.version = maybe { $0.text() }
    notice.period = period()
    notice.promises = (0..<3).map { promise("promise-\($0)") }
    notice.invented = chance()
    return notice
  }

  private mutating func promise(_ id: String) -> Promise {
    var promise = Promise(id: ID(id), kind: any())
    promise.exhaustive = maybe { $0.chance() }
    promise.place = maybe { $0.text() }
    promise.categories = words(.categories)
    promise.subjects = words(.subjects)
    promise.purposes = words(.purposes)
    promise.measures = words(.measures)
    promise.places = some(["NO", "EEA", "EPO"])
    promise.recipients = some(parties).map { ID($0) }
    promise.through = maybe { $0.system() }
    promise.name = maybe { $0.text() }
    promise.event = maybe { $0.event() }
    promise.atMost = maybe { $0.duration() }
    promise.rights = some(["15", "16", "17"])
    promise.channel = maybe { $0.text() }
    return promise
  }

  mutating func announcement(_ id: String) -> Announcement {
    var announcement = Announcement(
      id: ID(id),
      subject: pick([
        .added(party(), under: agreement()), .replaced(party(), by: party(), under: agreement()),
        .noticeChanged(ID(pick(notices))),
      ]), day: day())
    announcement.by = maybe { $0.party() }
    announcement.to = maybe { $0.text() }
    announcement.channel = maybe { $0.text() }
    announcement.effective = maybe { $0.day() }
    announcement.objectionsUntil = maybe { $0.day() }
    announcement.text = maybe { $0.text() }
    announcement.invented = chance()
    return announcement
  }

  mutating func acceptance(_ id: String) -> Acceptance {
    let first = day()
    let (check, kind, subject, code) = pick([
      ("R09", "flow", "flow-3", "not-covered"), ("categories-are-covered", "flow", "flow-0", "excluded"),
      ("R22", "promise", "\(pick(notices))/promise-0", "territory-undeclared"),
      ("R25", "activity", pick(activities), "territory-undeclared"),
      ("R33", "notice", pick(notices), "territory-undeclared"),
    ])
    var acceptance = Acceptance(
      id: ID(id), check: check, subjectKind: kind, subject: subject, code: code,
      period: Period(from: first, until: first.adding(days: 90)), by: person(), reason: text())
    acceptance.terms = some(["name/excluded", "storage/NO"])
    acceptance.advice = maybe { $0.text() }
    acceptance.invented = chance()
    return acceptance
  }
}

/// All declarations of a register, before they are given to a builder in some order.
struct Declarations {
  var header: RegisterHeader
  var parties: [Party]
  var systems: [System]
  var activities: [Activity]
  var agreements: [Agreement]
  var flows: [Flow] = []
  var notices: [Notice]
  var announcements: [Announcement]
  var acceptances: [Acceptance]
  var terms: [Term]

  init(seed: UInt64) {
    var random = RandomRegister(seed: seed)
    header = RegisterHeader(id: "random", language: random.any(), title: random.maybe { $0.text() })
    parties = random.parties.map { random.party($0) }
    systems = random.systems.map { random.system($0) }
    activities = random.activities.map { random.activity($0) }
    agreements = random.agreements.enumerated().map {
      random.agreement($0.element, amending: $0.offset > 2 ? "agreement-0" : nil)
    }
    notices = random.notices.map { random.notice($0) }
    announcements = ["one", "two"].map { random.announcement($0) }
    acceptances = ["one", "two"].map { random.acceptance($0) }
    var term = Term("own-word", in: .categories, below: "contact")
    term.labelEN = random.maybe { $0.text() }
    term.labelNB = random.maybe { $0.text() }
    term.marks = random.pick([[], .art9, [.art10, .nationalID]])
    term.invented = random.chance()
    terms = [term]
    for index in 0..<12 {
      let flow = random.flow("flow-\(index)", after: flows.map(\.id.key))
      flows.append(flow)
    }
  }

  mutating func shuffle(seed: UInt64) {
    var random = Seeded(seed)
    parties.shuffle(using: &random)
    systems.shuffle(using: &random)
    activities.shuffle(using: &random)
    agreements.shuffle(using: &random)
    flows.shuffle(using: &random)
    notices.shuffle(using: &random)
    announcements.shuffle(using: &random)
    acceptances.shuffle(using: &random)
    for index in agreements.indices { agreements[index].parties.shuffle(using: &random) }
    for index in notices.indices { notices[index].promises.shuffle(using: &random) }
    for index in activities.indices { activities[index].purposes.shuffle(using: &random) }
  }

  func snapshot() throws -> RegistrySnapshot {
    var builder = RegistryBuilder(header)
    for flow in flows { try builder.add(flow) }
    for agreement in agreements { try builder.add(agreement) }
    for activity in activities { try builder.add(activity) }
    for system in systems { try builder.add(system) }
    for party in parties { try builder.add(party) }
    for notice in notices { try builder.add(notice) }
    for announcement in announcements { try builder.add(announcement) }
    for acceptance in acceptances { try builder.add(acceptance) }
    for term in terms { try builder.add(term) }
    return try builder.finish()
  }
}
