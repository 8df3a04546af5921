import Checks
import Registry
import Vocabulary

/// What another object says than the one that is found wanting.
extension Mending {
  /// The form of that object; `nil` where the object that decides says it itself.
  var elsewhere: Address? {
    switch found.code {
    case .furtherProcessorsUndeclared, .furtherProcessorsContradicted, .confirmationLapsed:
      flow.map { .form(ObjectName(.flow, $0.key), at: FieldPlace("/furtherProcessors")) }
    case .retentionUndeclared: flow.map { .form(ObjectName(.flow, $0.key), at: FieldPlace("/retention")) }
    case .entryWithoutFlow: flowToEntry
    case .amendmentNotShown, .amendmentNotConcluded: amendmentInQuestion
    case .guaranteesOverdue, .guaranteesUndeclared: partyInQuestion
    case .promiseNotTestable: silent
    case .recordIncomplete, .leftOutWherePossible, .recordUnclear: recordGap
    case .noTransferBasis, .basisUnclear, .onwardUnbound, .restsOnListAlone, .transferAboveUncovered,
      .transferAboveUnclear:
      tool
    default: nil
    }
  }

  /// The first flow that it is about.
  private var flow: ID<Flow>? { found.subjects.lazy.compactMap(\.flow).first }

  /// A new flow to a listed sub-processor, of what its processor gets.
  private var flowToEntry: Address? {
    let entry = found.details.lazy.compactMap { if case .entry(let party, _) = $0 { party } else { nil } }.first
    guard case .party(let processor) = cause, let entry else { return nil }
    var query: [(name: String, value: String?)] = [("from", processor.key), ("to", entry.key)]
    if let flow, let number = register.number(of: flow) {
      query += [("activity", register[flow: number].activity.key), ("onwardOf", flow.key)]
    }
    return .new(.flow, query + [("role", RecipientRole.subProcessor.name)])
  }

  /// The amendment of which it is not shown, or denied, that it was concluded.
  private var amendmentInQuestion: Address? {
    let amendment = found.details.lazy.compactMap { detail -> ID<Agreement>? in
      switch detail {
      case .unsigned(_, let id), .noHash(let id), .notBound(let id): Cause.agreement(id) == cause ? nil : id
      default: nil
      }
    }.first
    return amendment.map { .form(ObjectName(.agreement, $0.key), at: field(of: .agreement)) }
  }

  private var partyInQuestion: Address? {
    let party = found.details.lazy.compactMap { detail -> ID<Party>? in
      switch detail {
      case .assessed(let id, _), .party(let id): id
      default: nil
      }
    }.first
    return party.map { .form(ObjectName(.party, $0.key), at: FieldPlace("/assessed")) }
  }

  /// What does not declare what a promise speaks of.
  private var silent: Address? {
    let holder = found.details.lazy.compactMap { if case .silent(let holder) = $0 { holder } else { nil } }.first
    return switch holder {
    case .agreement(let id): .form(ObjectName(.agreement, id.key))
    // Whether a recipient is bound is judged of its flow, and mended from there.
    case .flow(let id) where promised == .disclosesOnlyUnderAgreement: .object(ObjectName(.flow, id.key))
    case .flow(let id): .form(ObjectName(.flow, id.key), at: promised.flatMap { MendField.ofFlows(silentOn: $0) })
    case .activity(let id):
      .form(ObjectName(.activity, id.key), at: promised.flatMap { MendField.ofActivities(silentOn: $0) })
    case .promise, nil: nil
    }
  }

  /// What the promise in question promises.
  private var promised: PromiseKind? {
    guard case .promise(let notice, let promise) = cause else { return nil }
    return register.notices.first { $0.id == notice }?.promises.first { $0.id == promise }?.kind
  }

  /// What an entry of the record lacks of a party or a system.
  private var recordGap: Address? {
    let gap = found.details.lazy.compactMap { if case .leftOut(_, let gap) = $0 { gap } else { nil } }.first
    func party(_ id: ID<Party>, _ field: String?) -> Address {
      .form(ObjectName(.party, id.key), at: field.map { FieldPlace("/" + $0) })
    }
    return switch gap {
    case .name(let id): party(id, "name")
    case .contact(let id): party(id, "contact")
    case .officer(let id): party(id, "dataProtectionOfficer")
    case .country(let id): party(id, "country")
    case .systemOperator(let id): .form(ObjectName(.system, id.key), at: FieldPlace("/operator"))
    case .controller, .processor, .processing, .purposes, .subjects, .categories, .recipients, .places, .safeguards,
      .erasure, .measures, nil:
      nil
    }
  }

  /// The flow that takes data abroad: one above, where that is found wanting.
  private var transfer: ID<Flow>? {
    let above = found.details.lazy.compactMap { detail -> ID<Flow>? in
      switch detail {
      case .hop(let id), .hopPlace(let id, _): id
      default: nil
      }
    }
    return above.first ?? flow
  }

  /// The agreement that would bind a recipient abroad; a new one where none is on record.
  private var tool: Address? {
    guard case .party(let importer) = cause, let flow = transfer, let number = register.number(of: flow),
      let exporter = register.party(of: register.flows[number.index].from)
    else { return nil }
    let from = register.parties[exporter.index].id
    let between = register.agreements.first { agreement in
      agreement.amends == nil && agreement.parties(on: .principal).contains(from)
        && agreement.parties(on: .processor).contains(importer)
    }
    if let between { return .form(ObjectName(.agreement, between.id.key), at: FieldPlace("/transferTool")) }
    return .new(
      .agreement,
      [
        ("kind", AgreementKind.transferClauses.rawValue), ("principal", from.key), ("processor", importer.key),
      ], at: FieldPlace("/transferTool"))
  }
}
