import Registry
import Vocabulary

/// Somebody who works on a register with dice: one thing of a kind is declared anew, added or taken away.
public struct Reworking {
  /// The kinds of things that are worked on.
  public enum Kind: CaseIterable, Sendable {
    /// What flows.
    case flow
    /// Who takes part.
    case party
    /// What they run.
    case system
    /// What data are processed for.
    case activity
    /// What is agreed.
    case agreement
    /// What is published, and told of it.
    case notice
  }

  private var dice: SplitMix64
  private var register: Register
  private var spare = 0

  /// Somebody with a register.
  public init(_ register: Register, seed: UInt64) { (self.register, dice) = (register, SplitMix64(seed: seed)) }

  /// The register after one more change of a kind; as it was where ten tries make no register of it.
  public mutating func changed(_ kind: Kind) -> Register {
    for _ in 0..<10 {
      let was = register
      switch kind {
      case .flow: changeFlow()
      case .party: changeParty()
      case .system: changeSystem()
      case .activity: changeActivity()
      case .agreement: changeAgreement()
      case .notice: changeNotice()
      }
      if (try? register.snapshot()) != nil { return register }
      register = was
    }
    return register
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }
  private mutating func place(_ count: Int) -> Int? { count == 0 ? nil : Int.random(in: 0..<count, using: &dice) }
  private mutating func any<Element>(_ all: [Element]) -> Element? { all.randomElement(using: &dice) }

  private mutating func newName() -> String {
    spare += 1
    return "more-\(spare)"
  }

  private mutating func changeFlow() {
    guard let place = place(register.flows.count), let other = any(register.flows) else { return }
    var flow = register.flows[place]
    switch Int.random(in: 0..<14, using: &dice) {
    case 0: return register = register.without(flow.id)
    case 1:
      flow.id = ID(newName())
      return register.flows.append(flow)
    case 2: flow.to = other.to
    case 3: flow.from = other.from
    case 4: (flow.from, flow.to) = (other.from, other.to)
    case 5: flow.role = any(RecipientRole.allCases) ?? flow.role
    case 6: flow.period = chance(50) ? other.period : Period(from: nil, until: Day(2001, 1, 1))
    case 7: flow.period = Period(from: Day(2040, 1, 1))
    case 8: flow.onwardOf = chance(50) ? other.onwardOf : [other.id]
    case 9: flow.activity = any(register.activities)?.id ?? flow.activity
    case 10: flow.details = other.details
    case 11:
      (flow.purposes, flow.ownPurposes) = chance(50) ? (flow.purposes, other.purposes) : (other.purposes, .undeclared)
    case 12: (flow.categories, flow.storage, flow.access) = (other.categories, other.storage, other.access)
    default: flow.worksFor = chance(50) ? nil : any(register.parties)?.id
    }
    register.flows[place] = flow
  }

  private mutating func changeParty() {
    guard let place = place(register.parties.count), let other = any(register.parties) else { return }
    var party = register.parties[place]
    switch Int.random(in: 0..<9, using: &dice) {
    case 0: party.seat = chance(50) ? other.seat : any(["NO", "US", "IN"])
    case 1: party.own.toggle()
    case 2: party.name = party.name == nil ? "Named" : nil
    case 3: party.kind = chance(50) ? .publicAuthority : other.kind
    case 4: party.officer = chance(50) ? nil : other.officer
    case 5: party.representative = other.id
    case 6: (party.contact, party.address) = chance(50) ? (nil, nil) : (other.contact, other.address)
    case 7: (party.group, party.listings) = (other.group, other.listings)
    default: party.assessments = chance(50) ? [] : other.assessments
    }
    register.parties[place] = party
  }

  private mutating func changeSystem() {
    guard let place = place(register.systems.count), let other = any(register.systems) else {
      return register.systems.append(System(id: ID(newName())))
    }
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: register.systems[place].operator = nil
    case 1: register.systems[place].operator = any(register.parties)?.id
    case 2: (register.systems[place].storage, register.systems[place].access) = (other.access, other.storage)
    default: (register.systems[place].storage, register.systems[place].access) = (.undeclared, .undeclared)
    }
  }

  private mutating func changeActivity() {
    guard let place = place(register.activities.count), let other = any(register.activities) else { return }
    var activity = register.activities[place]
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: if let party = any(register.parties) { activity.controllers.append(ControllerShare(party.id)) }
    case 1: activity.controllers = chance(30) ? [] : Array(activity.controllers.dropFirst())
    case 2: activity.role = any(ActivityRole.allCases) ?? activity.role
    case 3: activity.retention = chance(50) ? [] : other.retention
    case 4: activity.purposes = chance(50) ? [] : other.purposes
    case 5: (activity.about, activity.conditions) = (other.about, other.conditions)
    case 6: (activity.reviewed, activity.reviewEvery) = (other.reviewed, chance(50) ? nil : other.reviewEvery)
    default:
      activity.id = ID(newName())
      return register.activities.append(activity)
    }
    register.activities[place] = activity
  }

  private mutating func changeAgreement() {
    guard let place = place(register.agreements.count), let other = any(register.agreements) else { return }
    var agreement = register.agreements[place]
    switch Int.random(in: 0..<9, using: &dice) {
    case 0: return register = register.without(agreement.id)
    case 1:
      (agreement.id, agreement.subProcessing) = (ID(newName()), other.subProcessing)
      return register.agreements.append(agreement)
    case 2: agreement.parties = other.parties
    case 3: agreement.period = other.period
    case 4: agreement.subProcessing = chance(50) ? nil : other.subProcessing
    case 5: agreement.scope = other.scope
    case 6: agreement.draft.toggle()
    case 7: agreement.kind = any(AgreementKind.allCases) ?? agreement.kind
    default: (agreement.evidence, agreement.signatures) = chance(50) ? ([], []) : (other.evidence, other.signatures)
    }
    register.agreements[place] = agreement
  }

  private mutating func changeNotice() {
    guard let place = place(register.notices.count), let other = any(register.notices) else { return }
    var notice = register.notices[place]
    switch Int.random(in: 0..<7, using: &dice) {
    case 0:
      register.announcements.removeAll { $0.subject == .noticeChanged(notice.id) }
      register.notices.remove(at: place)
      return
    case 1:
      (notice.id, notice.period) = (ID(newName()), Period(from: Day(2019, 1, 1)))
      return register.notices.append(notice)
    case 2: notice.controller = any(register.parties)?.id ?? notice.controller
    case 3: notice.promises = chance(50) ? Array(notice.promises.dropFirst()) : other.promises
    case 4: notice.period = other.period
    case 5:
      let day = any([Day(2018, 1, 1), Day(2022, 1, 1)]) ?? Day(2020, 1, 1)
      return register.announcements.append(
        Announcement(id: ID(newName()), subject: .noticeChanged(notice.id), day: day))
    default: return register.announcements.removeAll { $0.subject == .noticeChanged(notice.id) }
    }
    register.notices[place] = notice
  }
}
