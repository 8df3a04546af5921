internal import Checks
internal import Registry
internal import Vocabulary

/// Promises of what data are for, where they are, and who gets them.
extension PromiseOnDay {
  /// Purposes of activities and flows, those of the recipients' own too.
  var purposesOnly: [Finding] {
    let silentActivities = activities.filter(\.purposes.isEmpty).map { Holder.activity($0.id) }
    let silentFlows = flows.filter { judge.declared(.purposes, $0) == .undeclared }.map { Holder.flow($0.id) }
    let terms =
      activities.flatMap { activity in activity.purposes.map { ($0.term, activity.id) } }
      + flows.flatMap { flow in
        (judge.declared(.purposes, flow).elements + flow.ownPurposes.elements).map { ($0, flow.activity) }
      }
    return (silentActivities + silentFlows).map(silent) + scope(.purposes, terms, promise.purposes)
  }

  var placesOnly: [Finding] {
    flows.flatMap { flow in
      [Dimension.storage, .access].flatMap { dimension -> [Finding] in
        let places = judge.declared(dimension, flow)
        if places == .undeclared { return [silent(.flow(flow.id))] }
        return scope(dimension, places.elements.map { ($0, flow.activity) }, promise.places)
      }
    }
  }

  /// Whoever gets data beside the controller itself; an authority in a particular inquiry is no recipient.
  var recipientsOnly: [Finding] {
    flows.compactMap { flow in
      guard let recipient = judge.recipient(flow) else { return silent(.flow(flow.id)) }
      if recipient == notice.controller || promise.recipients.contains(recipient) { return nil }
      return disclosed(flow, to: recipient)
    }
  }

  /// Third parties are those who decide for themselves: processors are none (Art. 4(10)).
  var neverDisclosesToThirdParties: [Finding] {
    flows.compactMap { flow in
      let hasOwnPurposes = !flow.ownPurposes.elements.isEmpty
      if flow.role.isProcessing, !hasOwnPurposes { return nil }
      guard let recipient = judge.recipient(flow) else { return silent(.flow(flow.id)) }
      if !hasOwnPurposes, judge.controllers(flow).contains(recipient) { return nil }
      return disclosed(flow, to: recipient)
    }
  }

  /// Against the promise, but for an inquiry of Art. 4(9).
  private func disclosed(_ flow: Flow, to recipient: ID<Party>) -> Finding? {
    let details = [Detail.recipient(recipient, flow.id)]
    if flow.details.inquiry == nil { return broken(details) }
    guard let isAuthority = judge.mayInquire(recipient) else {
      return untestable([.inquirer(recipient, flow.id, undeclared: true)])
    }
    return isAuthority ? nil : broken(details + [.inquirer(recipient, flow.id, undeclared: false)])
  }

  /// R01, R02, R03 and R10 of each flow to a processor, the worst of them; what waits is not known.
  var disclosesOnlyUnderAgreement: [Finding] {
    flows.filter { $0.role.isProcessing && (judge.unknownEnd($0) != nil || !judge.isReturn($0)) }.compactMap { flow in
      let asked: [CheckName] = [
        .agreementExists, .agreementIsInForce, .agreementIsConcluded, .chainIsUnbroken,
      ]
      let findings = judge.findings(flow)
      let answers = asked.compactMap { findings[$0] }.filter { $0.severity == .error }
        .map { $0.code == .waits ? .unknown : $0.answer }
      switch answers.max() {
      case .violates: return broken([.breaks(.flow(flow.id))])
      case .unknown: return silent(.flow(flow.id))
      default: return nil
      }
    }
  }
}
