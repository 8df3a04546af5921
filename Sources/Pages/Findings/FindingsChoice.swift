public import Checks
public import Registry
public import Vocabulary
public import Wording

/// Which findings somebody chose to see.
public struct FindingsChoice: Hashable, Sendable {
  /// The part of a report.
  public var part: ReportSection?
  /// The check.
  public var check: CheckName?
  /// A party that decides a finding, or sends or gets what it is about.
  public var party: ID<Party>?
  /// An activity that a finding is about, or whose flows it is about.
  public var activity: ID<Activity>?
  /// The page, from 1.
  public var page: Int

  /// A choice; what is left out chooses all.
  public init(
    part: ReportSection? = nil, check: CheckName? = nil, party: ID<Party>? = nil, activity: ID<Activity>? = nil,
    page: Int = 1
  ) {
    (self.part, self.check, self.party, self.activity, self.page) = (part, check, party, activity, page)
  }

  /// Where these findings are listed.
  public var address: Address {
    Address(
      ["findings"],
      [
        ("part", part?.word), ("check", check?.rawValue), ("party", party?.key), ("activity", activity?.key),
        ("page", page > 1 ? "\(page)" : nil),
      ])
  }

  /// The same on another page.
  func on(_ page: Int) -> FindingsChoice {
    var choice = self
    choice.page = page
    return choice
  }

  /// Whether an entry of a report is one of these.
  func admits(_ entry: CauseEntry, in register: RegistrySnapshot) -> Bool {
    if let part, entry.section != part { return false }
    if let check, !entry.items.contains(where: { $0.checks.contains(check) }) { return false }
    if let activity, !entry.isAbout(activity, in: register) { return false }
    if let party, !entry.isAbout(party, in: register) { return false }
    return true
  }
}

extension ReportSection {
  /// The word that addresses have for a part.
  public var word: String {
    switch self {
    case .violations: "wrong"
    case .toBeClarified: "unclear"
    case .lapsed: "lapsed"
    case .notRecorded: "not-recorded"
    case .warnings: "warnings"
    case .advice: "advice"
    case .everyAnswer: "all"
    }
  }

  /// The parts that findings stand in.
  public static let ofFindings = allCases.filter { $0 != .everyAnswer }
}

extension CauseEntry {
  fileprivate func isAbout(_ activity: ID<Activity>, in register: RegistrySnapshot) -> Bool {
    if cause == .activity(activity) { return true }
    let number = register.names.activities.number(of: activity.key)
    return subjects.contains { subject in
      switch subject {
      case .activity(let id): id == activity
      case .flow(let id): register.number(of: id).map { register.flows[$0.index].activity.raw } == number
      case .promise, .notice: false
      }
    }
  }

  fileprivate func isAbout(_ party: ID<Party>, in register: RegistrySnapshot) -> Bool {
    if cause.parties(in: register).contains(party) { return true }
    guard let number = register.number(of: party) else { return false }
    return subjects.contains { subject in
      guard let flow = subject.flow.flatMap({ register.number(of: $0) }) else { return false }
      let row = register.flows[flow.index]
      return register.party(of: row.from) == number || register.party(of: row.to) == number
    }
  }
}

extension Cause {
  /// The parties that have to do with what would settle a finding.
  func parties(in register: RegistrySnapshot) -> [ID<Party>] {
    switch self {
    case .pair(let principal, let processor): [principal, processor]
    case .party(let id): [id]
    case .subProcessor(let party, let agreement): [party] + Cause.agreement(agreement).parties(in: register)
    case .agreement(let id):
      register.number(of: id).map { register.agreements[$0.index].parties.map(\.party) } ?? []
    case .system(let id): register.systems.first { $0.id == id }?.operator.map { [$0] } ?? []
    case .notice(let id), .promise(let id, _): register.notices.first { $0.id == id }.map { [$0.controller] } ?? []
    case .flow, .activity: []
    }
  }
}
