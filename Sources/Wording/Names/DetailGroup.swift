import Checks
import Law
import Registry
import Vocabulary

/// Details that are said in one phrase: those that differ only in what they name.
indirect enum DetailGroup: Hashable {
  case terms(Dimension, Coverage, Holder)
  case undeclared
  case unstated(Holder)
  case conflict(Dimension)
  case unsigned(ID<Agreement>)
  case noHash
  case notBound
  case clauses(ID<Agreement>, absent: Bool)
  case ownPurposes
  case systems
  case parties
  case addresses
  case contacts
  case entries(ID<Agreement>)
  case places(Dimension)
  case placesElsewhere(Dimension)
  case uncoveredPlaces
  case subProcessors(ID<Agreement>)
  case measures(ID<Agreement>)
  case hops
  case brokenFlows, brokenActivities
  case silentFlows, silentActivities
  case recipients(ID<Party>)
  case inquirers(ID<Party>, undeclared: Bool)
  case unsaidRetention
  case purposes
  case purposeInFlows(String)
  case organisations
  case marked(Marks)
  case points(ID<Activity>)
  case missingMeasures(ID<Activity>)
  case found(Dimension, ID<Activity>)
  case agreements
  case leftOut
  case placesOfHop(ID<Flow>)
  /// Those of a group with which the same is wrong.
  case gap(Code, DetailGroup)
  /// What is said by itself.
  case single(Detail)

  /// The group of a detail; none for rows of law, which are said in a note.
  init?(_ detail: Detail) {
    switch detail {
    case .term(let dimension, _, let coverage, let holder): self = .terms(dimension, coverage, holder)
    case .undeclared: self = .undeclared
    case .unstated(_, let holder): self = .unstated(holder)
    case .conflict(let dimension, _): self = .conflict(dimension)
    case .unsigned(_, let agreement): self = .unsigned(agreement)
    case .noHash: self = .noHash
    case .notBound: self = .notBound
    case .clause(_, let agreement, let absent): self = .clauses(agreement, absent: absent)
    case .ownPurpose: self = .ownPurposes
    case .system: self = .systems
    case .party: self = .parties
    case .noAddress: self = .addresses
    case .noContact: self = .contacts
    case .entry(_, let agreement): self = .entries(agreement)
    case .place(let dimension, _): self = .places(dimension)
    case .placeElsewhere(let dimension, _): self = .placesElsewhere(dimension)
    case .placeUncovered: self = .uncoveredPlaces
    case .subProcessor(_, let agreement): self = .subProcessors(agreement)
    case .measure(_, let agreement): self = .measures(agreement)
    case .hop: self = .hops
    case .breaks(.flow): self = .brokenFlows
    case .breaks(.activity): self = .brokenActivities
    case .silent(.flow): self = .silentFlows
    case .silent(.activity): self = .silentActivities
    case .recipient(let party, _): self = .recipients(party)
    case .inquirer(let party, _, let undeclared): self = .inquirers(party, undeclared: undeclared)
    case .retentionUnsaid: self = .unsaidRetention
    case .purpose(_, nil): self = .purposes
    case .purpose(let term, .some): self = .purposeInFlows(term)
    case .actsForOrganisation: self = .organisations
    case .marked(_, let marks): self = .marked(marks)
    case .point(let activity, _, _): self = .points(activity)
    case .measureMissing(_, let activity): self = .missingMeasures(activity)
    case .found(let dimension, _, let activity): self = .found(dimension, activity)
    case .agreement: self = .agreements
    case .leftOut: self = .leftOut
    case .hopPlace(let flow, _): self = .placesOfHop(flow)
    case .gap(let code, let inner):
      guard let group = DetailGroup(inner) else { return nil }
      self = .gap(code, group)
    case .pair, .ended, .starts, .asOf, .basis, .usable, .freeFrom, .objection, .notice, .breachHours, .audit, .lastDay,
      .breaks, .silent, .retention, .authority, .missingAuthority, .announced, .due, .assessed:
      self = .single(detail)
    case .law: return nil
    }
  }
}
