import Registry
import Vocabulary

/// What R11 to R14, R16, R17 and R20 say of neighbours on a path: the same for every flow, and so kept once asked.
final class Neighbours {
  fileprivate var authorisations: [Pair: (full: Authorised, bare: Authorised)] = [:]
  fileprivate var throughout: [Pair: (full: Finding, bare: Finding)] = [:]
  /// R20 of what a hop brings, by the number of its flow.
  var transfersAbove: [UInt32: Finding] = [:]
  /// R15's entries that nothing is sent to, of an agreement with a recipient.
  var entriesWithoutFlow: [Pair: [Int]] = [:]
  fileprivate var agreements: [Pair: (full: Nested, bare: Nested)] = [:]

  /// How much is kept.
  var count: Int {
    authorisations.count + throughout.count + transfersAbove.count + entriesWithoutFlow.count + agreements.count
  }

  /// Lets go of everything: it is found again where it is asked for.
  func forget() {
    (authorisations, throughout) = ([:], [:])
    (transfersAbove, entriesWithoutFlow, agreements) = ([:], [:], [:])
  }
}

/// A sub-processor under the agreement above it.
struct Authorised {
  /// R11.
  let authorised: Finding
  /// R16.
  let objections: Finding
  /// R17.
  let notice: Finding

  /// The same without what they list.
  fileprivate var bare: Authorised {
    Authorised(authorised: authorised.bare, objections: objections.bare, notice: notice.bare)
  }
}

/// An agreement under the one above it.
struct Nested {
  /// R12, of all dimensions.
  var scope: Finding
  /// R13.
  var obligations: Finding
  /// R14.
  var end: Finding

  /// The same without what they list.
  var bare: Nested { Nested(scope: scope.bare, obligations: obligations.bare, end: end.bare) }
}

extension Finding {
  /// Each sub-processor that it lists with what is wrong with just that one: findings of several hops are joined.
  fileprivate var apart: Finding {
    var apart = self
    apart.details = details.map { if case .subProcessor = $0 { .gap(code, $0) } else { $0 } }
    return apart
  }

  /// The finding without what it lists: enough to count and to weigh it.
  var bare: Finding {
    var bare = self
    bare.details = []
    return bare
  }
}

extension DayView {
  func authorised(_ party: UInt32, under agreement: Int, details: Bool = false) -> Authorised {
    let pair = Pair(party, UInt32(agreement))
    if let known = neighbours.authorisations[pair] { return details ? known.full : known.bare }
    let found = Authorised(
      authorised: subProcessorIsAuthorised(party, under: agreement, throughout: false).apart,
      objections: objectionsAreOver(party, under: agreement).apart, notice: noticeWasLongEnough(party, under: agreement)
    )
    neighbours.authorisations[pair] = (found, found.bare)
    return details ? found : found.bare
  }

  /// R11 under the controller's own agreement, some levels above.
  func authorisedThroughout(_ party: UInt32, under agreement: Int, details: Bool = false) -> Finding {
    let pair = Pair(party, UInt32(agreement))
    if let known = neighbours.throughout[pair] { return details ? known.full : known.bare }
    let found = subProcessorIsAuthorised(party, under: agreement, throughout: true).apart
    neighbours.throughout[pair] = (found, found.bare)
    return details ? found : found.bare
  }

  func nested(_ lower: Int, under upper: Int, details: Bool = false) -> Nested {
    let pair = Pair(UInt32(lower), UInt32(upper))
    if let known = neighbours.agreements[pair] { return details ? known.full : known.bare }
    let found = Nested(
      scope: Joined.all(scopeIsNotWidened(lower, under: upper)),
      obligations: Joined.all(obligationsArePassedOn(lower, under: upper)),
      end: agreementEndsInTime(lower, under: upper))
    neighbours.agreements[pair] = (found, found.bare)
    return details ? found : found.bare
  }
}
