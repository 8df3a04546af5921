import Registry
import Vocabulary

/// What R11 to R14, R16 and R17 say of neighbours on a path: the same for every flow, and so kept once asked.
final class Neighbours {
  fileprivate var authorisations: [Pair: Authorised] = [:]
  fileprivate var throughout: [Pair: Finding] = [:]
  fileprivate var agreements: [Pair: Nested] = [:]
}

/// A sub-processor under the agreement above it.
struct Authorised {
  /// R11.
  let authorised: Finding
  /// R16.
  let objections: Finding
  /// R17.
  let notice: Finding
}

/// An agreement under the one above it.
struct Nested {
  /// R12, by dimension.
  let scope: [Finding]
  /// R13.
  let obligations: [Finding]
  /// R14.
  let end: Finding
}

extension DayView {
  func authorised(_ party: UInt32, under agreement: Int) -> Authorised {
    let pair = Pair(party, UInt32(agreement))
    if let known = neighbours.authorisations[pair] { return known }
    let found = Authorised(
      authorised: subProcessorIsAuthorised(party, under: agreement, throughout: false),
      objections: objectionsAreOver(party, under: agreement), notice: noticeWasLongEnough(party, under: agreement))
    neighbours.authorisations[pair] = found
    return found
  }

  /// R11 under the controller's own agreement, some levels above.
  func authorisedThroughout(_ party: UInt32, under agreement: Int) -> Finding {
    let pair = Pair(party, UInt32(agreement))
    if let known = neighbours.throughout[pair] { return known }
    let found = subProcessorIsAuthorised(party, under: agreement, throughout: true)
    neighbours.throughout[pair] = found
    return found
  }

  func nested(_ lower: Int, under upper: Int) -> Nested {
    let pair = Pair(UInt32(lower), UInt32(upper))
    if let known = neighbours.agreements[pair] { return known }
    let found = Nested(
      scope: scopeIsNotWidened(lower, under: upper), obligations: obligationsArePassedOn(lower, under: upper),
      end: agreementEndsInTime(lower, under: upper))
    neighbours.agreements[pair] = found
    return found
  }
}
