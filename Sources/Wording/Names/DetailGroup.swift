import Checks
import Law
import Registry
import Vocabulary

/// Details that are said in one phrase: those that differ only in what they name.
enum DetailGroup: Hashable {
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
    case .pair, .ended, .starts, .asOf, .basis: self = .single(detail)
    case .law: return nil
    default: self = .single(detail)
    }
  }
}
