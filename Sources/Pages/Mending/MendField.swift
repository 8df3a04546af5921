import Checks
import Registry
import Vocabulary

extension Mending {
  /// The field of a form of a kind of object that answers what is found; `nil` where no one field does.
  func field(of kind: ObjectKind) -> FieldPlace? {
    if let dimension, MendField.aboutScope.contains(found.code) {
      return FieldPlace(kind == .agreement ? "/scope/\(dimension)" : "/\(dimension)")
    }
    switch kind {
    case .agreement: return entry ?? MendField.ofAgreements[found.code].map { FieldPlace("/" + $0) }
    case .flow: return MendField.ofFlows[found.code].map { FieldPlace("/" + $0) }
    case .party: return ofParty.map { FieldPlace("/" + $0) }
    case .system: return found.code == .operatorUnknown ? FieldPlace("/operator") : nil
    case .activity: return purpose ?? ofActivity.map { FieldPlace("/" + $0) }
    case .notice: return promise
    case .registry, .term, .announcement, .acceptance: return nil
    }
  }

  /// Which of the six dimensions is in question.
  private var dimension: Dimension? {
    let listed = found.details.lazy.compactMap { detail -> Dimension? in
      switch detail {
      case .term(let dimension, _, _, _), .undeclared(let dimension), .unstated(let dimension, _),
        .conflict(let dimension, _), .place(let dimension, _), .placeElsewhere(let dimension, _):
        dimension
      default: nil
      }
    }
    if let first = listed.first { return first }
    switch found.check {
    case .categoriesAreCovered: return .categories
    case .subjectsAreCovered: return .subjects
    case .purposesAreCovered: return .purposes
    case .operationsAreCovered: return .operations
    case .placesAreCovered: return .storage
    default: return nil
    }
  }

  /// The sub-processor in question among those of an agreement; where it is not listed, behind the last.
  private var entry: FieldPlace? {
    guard MendField.aboutEntries.contains(found.code), let (party, under) = subProcessor,
      let number = register.number(of: under)
    else { return nil }
    let entries = register.agreements[number.index].subProcessing?.entries ?? []
    return FieldPlace("/subProcessing/subProcessor").inside(
      entries.firstIndex { $0.party == party } ?? entries.count)
  }

  private var subProcessor: (ID<Party>, ID<Agreement>)? {
    if case .subProcessor(let party, let under) = cause { return (party, under) }
    return found.details.lazy.compactMap { detail -> (ID<Party>, ID<Agreement>)? in
      guard case .agreement(let under) = cause, case .notice(let party, _, _, _) = detail else { return nil }
      return (party, under)
    }.first
  }

  /// The purpose in question among those of an activity.
  private var purpose: FieldPlace? {
    guard MendField.aboutPurposes.contains(found.code) else { return nil }
    let term = found.details.lazy.compactMap { if case .purpose(let term, _) = $0 { term } else { nil } }.first
    guard case .activity(let id) = cause, let number = register.names.activities.number(of: id.key),
      let place = register.activities[Int(number)].purposes.firstIndex(where: { $0.term == term })
    else { return FieldPlace("/purpose") }
    return FieldPlace("/purpose").inside(place)
  }

  private var ofActivity: String? {
    let gap = found.details.lazy.compactMap { if case .leftOut(_, let gap) = $0 { gap } else { nil } }.first
    return gap.map { MendField.of($0) } ?? MendField.ofActivities[found.code]
  }

  private var ofParty: String? {
    switch found.code {
    case .particularsMissing:
      return found.details.contains { if case .noAddress = $0 { true } else { false } } ? "address" : "contact"
    case .decisionUnclear, .decisionDoesNotCover, .basisUnclear: return MendField.ofParties(tried)
    default: return MendField.ofParties[found.code]
    }
  }

  /// Why a basis that was tried does not hold.
  private var tried: BasisTried.Why? {
    found.details.lazy.compactMap { if case .basis(_, let tried) = $0 { tried.why } else { nil } }.first
  }

  /// The promise in question among those of a notice.
  private var promise: FieldPlace? {
    let place =
      switch cause {
      case .promise(let notice, let promise):
        register.notices.first { $0.id == notice }?.promises.firstIndex { $0.id == promise }
      // What is found of a notice itself is about the authority that it names.
      case .notice(let notice):
        register.notices.first { $0.id == notice }?.promises.firstIndex { $0.kind == .authorityIs }
      default: Int?.none
      }
    return place.map { FieldPlace("/promise").inside($0) } ?? FieldPlace("/promise")
  }
}
