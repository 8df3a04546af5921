internal import Checks
internal import Registry
internal import Vocabulary

/// R29: what an entry of the record must state, letter by letter, and whether it does.
extension Judge {
  func recordComplete(_ activity: Activity) -> Finding {
    let isProcessors = activity.role == .processor
    let flows = ofTheRecord(activity)
    let missing =
      isProcessors
      ? namesMissing(activity, .processorAndControllers) + processingMissing(activity)
        + transfersMissing(activity, flows, .processorTransfers)
        + leftOut(.measures, .processorMeasures, if: !hasMeasures(activity))
      : namesMissing(activity, .controllers) + leftOut(.purposes, .purposes, if: activity.purposes.isEmpty)
        + leftOut(.subjects, .people, if: activity.about.isEmpty || activity.about.contains { $0.subjects.isEmpty })
        + leftOut(.categories, .people, if: activity.about.isEmpty || activity.about.contains { $0.categories.isEmpty })
        + leftOut(.recipients, .recipients, if: !hasRecipients(activity, flows) && !isForNobody(activity, flows))
        + transfersMissing(activity, flows, .transfers)
        + leftOut(.erasure, .erasure, if: !activity.retention.contains { $0.tellsSomething })
        + leftOut(.measures, .measures, if: !hasMeasures(activity))
    let criterionAlone = activity.retention.contains {
      $0.criterion != nil && $0.period == nil && $0.notPossible == nil && !($0.onRequest ?? false)
    }
    let inOrder = missing.sorted { $0.letter == $1.letter ? $0.gap < $1.gap : $0.letter < $1.letter }
    var findings = inOrder.map { finding($0.letter, $0.gap, activity) }
    if criterionAlone, !isProcessors {
      let detail = Detail.gap(.erasedByCriterion, .leftOut(.erasure, .erasure))
      findings.append(
        .unknown(.erasedByCriterion, [detail], cause: .activity(activity.id)).weighing(.warning))
    }
    return ([.complies(.recordComplete)] + findings).joined
  }

  /// The flows that are live or begin later.
  private func ofTheRecord(_ activity: Activity) -> [Flow] {
    flows.filter { flow in
      // Whoever begins later than it ends begins later.
      let beginsLater = flow.period.from.map { $0 > day } ?? false
      return flow.activity == activity.id && (beginsLater || flow.period.contains(day))
    }
  }

  private typealias Missing = [(letter: RecordLetter, gap: RecordGap)]

  private func finding(_ letter: RecordLetter, _ gap: RecordGap, _ activity: Activity) -> Finding {
    let cause = Cause.activity(activity.id)
    func details(_ code: Code) -> [Detail] { [.gap(code, .leftOut(letter, gap))] }
    switch (letter, gap) {
    case (.erasure, _), (.measures, _), (.processorMeasures, _):
      return .violates(.leftOutWherePossible, details(.leftOutWherePossible), cause: cause).weighing(.warning)
    case (_, .officer(let id)) where parties[id]?.officer?.appointed == nil:
      let severity: Severity = parties[id]?.kind == .publicAuthority ? .error : .warning
      return .unknown(.recordUnclear, details(.recordUnclear), cause: .party(id)).weighing(severity)
    case (_, .systemOperator), (_, .country), (_, .places):
      return .unknown(.recordUnclear, details(.recordUnclear), cause: cause)
    case (_, .recipients) where ofTheRecord(activity).contains(where: isToRecipient):
      return .unknown(.recordUnclear, details(.recordUnclear), cause: cause)
    default: return .violates(.recordIncomplete, details(.recordIncomplete), cause: cause)
    }
  }

  private func leftOut(_ gap: RecordGap, _ letter: RecordLetter, if isMissing: Bool) -> Missing {
    isMissing ? [(letter, gap)] : []
  }

  /// (a): those who decide, and in a processor's record the processor too.
  private func namesMissing(_ activity: Activity, _ letter: RecordLetter) -> Missing {
    var missing: Missing = activity.controllers.isEmpty ? [(letter, .controller)] : []
    var asked = Set(activity.controllers.map(\.party))
    if letter == .processorAndControllers {
      if let processor = activity.processor { asked.insert(processor) } else { missing.append((letter, .processor)) }
    }
    for id in asked {
      let party = parties[id]
      if party?.name == nil { missing.append((letter, .name(id))) }
      guard let party else { continue }
      let isReached = party.contact.map(\.tells) ?? false
      if party.address == nil && !isReached { missing.append((letter, .contact(id))) }
      let officer = party.officer
      let isSaid = officer?.appointed.map { $0 ? officer?.contact?.tells ?? false : true } ?? false
      if party.own && !isSaid { missing.append((letter, .officer(id))) }
    }
    return missing
  }

  /// (2)(b)
  private func processingMissing(_ activity: Activity) -> Missing {
    if activity.controllers.isEmpty { return [(.processing, .controller)] }
    return Set(activity.controllers.filter { $0.processing == nil }.map(\.party)).map { (.processing, .processing($0)) }
  }

  /// (d): a category in words, or a flow to somebody who has a name.
  private func hasRecipients(_ activity: Activity, _ flows: [Flow]) -> Bool {
    !activity.recipientCategories.isEmpty
      || flows.contains { flow in isToRecipient(flow) && recipient(flow).flatMap { parties[$0]?.name } != nil }
  }

  /// Somebody confirmed by the day that nobody gets the data, and no flow says otherwise.
  private func isForNobody(_ activity: Activity, _ flows: [Flow]) -> Bool {
    guard let confirmation = activity.noRecipients, confirmation.day <= day else { return false }
    return !flows.contains(where: isToRecipient)
  }

  private func isToRecipient(_ flow: Flow) -> Bool {
    let isInquiry = flow.details.inquiry != nil && recipient(flow).flatMap { parties[$0]?.kind } == .publicAuthority
    return !isInternal(flow) && !isInquiry && !isReturn(flow)
  }

  /// (e), (2)(c): who gets the data, in which country, and where.
  private func transfersMissing(_ activity: Activity, _ flows: [Flow], _ letter: RecordLetter) -> Missing {
    let crossing = flows.filter { !isInternal($0) }
    if crossing.isEmpty {
      let isSaid = !activity.recipientCategories.isEmpty || isForNobody(activity, flows)
      return isSaid ? [] : [(letter, .recipients)]
    }
    return crossing.flatMap { flow -> Missing in
      guard let to = recipient(flow) else {
        if case .system(let system) = flow.to { return [(letter, .systemOperator(system))] }
        return [(letter, .recipients)]
      }
      var missing: Missing = []
      let place = parties[to].flatMap { importersPlace(flow, $0) }
      if place == nil || place == "?" { missing.append((letter, .country(to))) }
      if declared(.storage, flow) == .undeclared || declared(.access, flow) == .undeclared {
        missing.append((letter, .places(to)))
      }
      if let claim = flow.details.transfer, case .other("A49-2") = claim.basis, claim.derogation?.safeguards == nil {
        missing.append((letter, .safeguards(to)))
      }
      return missing
    }
  }

  /// (g), (2)(d)
  private func hasMeasures(_ activity: Activity) -> Bool {
    if activity.measuresDescription != nil { return true }
    if case .none(let confirmation) = activity.measures { return confirmation.day <= day }
    return activity.measures != .undeclared
  }
}

extension RetentionRule {
  fileprivate var tellsSomething: Bool {
    period != nil || criterion != nil || notPossible != nil || onRequest == true
  }
}

extension Contact {
  fileprivate var tells: Bool {
    guard case .held(let details) = self else { return false }
    return [details.name, details.position, details.email, details.phone].contains { $0 != nil }
  }
}
