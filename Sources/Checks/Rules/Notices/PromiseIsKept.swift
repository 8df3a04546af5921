import Registry
import Vocabulary

/// R22: what a notice promises is so (GDPR 13, 5(1)(a)): each sentence against the activities of the notice's controller
/// and their live flows.
extension DayView {
  func promiseIsKept(_ notice: Int, _ promise: Int, _ quick: QuickPass?) -> Finding {
    let kind = register.notices[notice].promises[promise].kind
    if kind == .authorityIs { return Finding(.notApplicable, .judgedElsewhere) }
    if kind.isList, register.notices[notice].promises[promise].exhaustive == false {
      return Finding(.notApplicable, .examplesOnly)
    }
    var test = PromiseTest(self, notice, promise)
    if test.lacksItsSubject || test.hasNothingToAsk {
      test.isSilent(test.holder)
    } else {
      test.run(quick)
    }
    return test.finding
  }
}

extension PromiseKind {
  /// A list, which may be exhaustive or hold examples.
  var isList: Bool {
    switch self {
    case .collectsOnly, .purposesOnly, .recipientsOnly, .placesOnly, .profilesOnlyFrom: true
    default: false
    }
  }
}

extension PromiseTest {
  /// A kind that is about something names nothing of it.
  var lacksItsSubject: Bool {
    switch promise.kind {
    case .neverCollects, .collectsOnly: promise.categories.isEmpty
    case .purposesOnly: promise.purposes.isEmpty
    case .recipientsOnly: promise.recipients.isEmpty
    case .placesOnly: promise.places.isEmpty
    case .measuresInPlace: promise.measures.isEmpty
    case .retentionAtMost: promise.atMost == nil
    default: false
    }
  }

  /// Nothing that the sentence speaks of is on record.
  var hasNothingToAsk: Bool {
    switch promise.kind {
    case .rightsServed, .changesAnnounced: return false
    case .voluntary:
      if !points.contains(where: { isAsked($0.point) && $0.point.mayBeLeftEmpty }) { return true }
    case .neverCollects, .collectsOnly:
      let isThere =
        promise.through == nil || points.contains { isAsked($0.point) } || flows.contains(where: startsThere)
      if !isThere { return true }
    default: break
    }
    return activities.isEmpty && flows.isEmpty
  }

  fileprivate mutating func run(_ quick: QuickPass?) {
    switch promise.kind {
    case .neverCollects: neverCollects()
    case .collectsOnly: collectsOnly()
    case .purposesOnly: purposesOnly()
    case .recipientsOnly: recipientsOnly()
    case .placesOnly: placesOnly()
    case .neverDisclosesToThirdParties: neverDisclosesToThirdParties()
    case .disclosesOnlyUnderAgreement: disclosesOnlyUnderAgreement(quick)
    case .profilesOnlyFrom: profilesOnlyFrom()
    case .retentionAtMost: retentionAtMost()
    case .deletesInactive: deletesInactive()
    case .deletesOnRequest: deletesOnRequest()
    case .measuresInPlace: measuresInPlace()
    case .consentWithdrawable: consentWithdrawable()
    case .voluntary: isVoluntary()
    case .rightsServed: rightsServed()
    case .changesAnnounced: changesAnnounced()
    case .authorityIs: break
    }
  }
}
