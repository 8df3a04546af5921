internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// Section 8: tools of Art. 46 between exporter and importer.
extension Judge {
  func tools(_ transfer: Transfer) -> [Tried] {
    agreements.filter { !$0.base.isAttested && $0.isInForceOrUnknown && binds(transfer.recipient.id, $0.base) }
      .flatMap { agreement in
        let exporters = transfer.exporters.filter { $0 != transfer.recipient.id && binds($0, agreement.base) }
        return exporters.isEmpty ? [] : agreement.tools.map { tried($0, in: agreement, exporters, transfer) }
      }
  }

  /// Whether an agreement lists a party, or was joined by it on or before the day.
  func binds(_ party: ID<Party>, _ agreement: Agreement) -> Bool {
    agreement.parties.contains { $0.party == party } || hasJoined(party, agreement)
  }

  func hasJoined(_ party: ID<Party>, _ agreement: Agreement) -> Bool {
    agreement.joined.contains { $0.party == party && $0.since.map { $0 <= day } == true }
  }

  /// A tool within its agreement: violations first, then what is not known.
  private func tried(
    _ stated: StatedTool, in agreement: AgreementOnDay, _ exporters: [ID<Party>], _ transfer: Transfer
  ) -> Tried {
    let (doubts, rows, needsAssessment) = doubts(stated, exporters, transfer)
    let why: (Answer, BasisTried.Why) =
      if agreement.form.isViolated {
        (.violates, .notConcluded)
      } else if let violation = doubts.first(where: \.violates) {
        (.violates, violation)
      } else if agreement.state == .startUndeclared {
        (.unknown, .startUndeclared)
      } else if agreement.form == .notShown {
        (.unknown, .conclusionNotShown)
      } else if let doubt = doubts.first {
        (.unknown, doubt)
      } else {
        (.complies, .holds)
      }
    var tried = Tried(stated.tool.kind.tried(agreement.id), why.0, why.1, rows: rows)
    tried.tool = agreement.id
    tried.needsAssessment = needsAssessment
    tried.assessed = stated.tool.assessment?.day
    return tried
  }

  /// What speaks against a tool by itself, the rows of law that it rests on, and whether it needs an assessment.
  private func doubts(
    _ stated: StatedTool, _ exporters: [ID<Party>], _ transfer: Transfer
  ) -> ([BasisTried.Why], [LawReference], Bool) {
    let assessment = stated.tool.assessment
    switch stated.tool.kind {
    case .standardClauses(let set, let module, let annexes):
      return standardClauses(set, module, annexes, stated, exporters, transfer)
    case .bindingCorporateRules(let kind, let approved, let members):
      var doubts = approval(approved)
      if kind == nil { doubts.append(.rulesKindUndeclared) }
      if kind == .processor, transfer.importerRole == .controller { doubts.append(.wrongRulesKind) }
      let exporterMustBeMember = exporters.filter { exporter in
        kind == .controller || (kind == .processor && role(of: exporter, in: transfer.flow) == .processor)
      }
      let exporterIsOut = !exporterMustBeMember.isEmpty && !exporterMustBeMember.contains(where: members.contains)
      if !members.contains(transfer.recipient.id) || exporterIsOut { doubts.append(.notAMember) }
      return (Self.inOrder(doubts + self.assessment(assessment)), [], true)
    case .other(_, let approved, _):
      return (Self.inOrder(approval(approved) + self.assessment(assessment)), [], true)
    }
  }

  private func approval(_ approved: Day?) -> [BasisTried.Why] {
    guard let approved else { return [.approvalUndeclared] }
    return approved > day ? [.notApproved] : []
  }

  /// What an assessment of law and practice in the third country leaves open.
  func assessment(_ assessment: TransferAssessment?) -> [BasisTried.Why] {
    guard let assessment, let made = assessment.day, made <= day else { return [.assessmentMissing] }
    switch assessment.outcome {
    case nil: return [.outcomeUndeclared]
    case .insufficient: return [.assessmentInsufficient]
    case .sufficientWithMeasures: return assessment.measures.isEmpty ? [.measuresMissing] : []
    case .sufficient: return []
    }
  }

  /// As the text lists them.
  static func inOrder(_ doubts: [BasisTried.Why]) -> [BasisTried.Why] {
    let order: [BasisTried.Why] = [
      .notATool, .setNotUsable, .noModuleFits, .wrongModule, .notApproved, .wrongRulesKind, .notAMember, .annexMissing,
      .assessmentInsufficient, .rulesKindUndeclared, .approvalUndeclared, .conclusionDayUndeclared, .moduleUndeclared,
      .annexesUndeclared, .assessmentMissing, .outcomeUndeclared, .measuresMissing,
    ]
    return order.filter { doubts.contains($0) }
  }
}

extension BasisTried.Why {
  /// Whether a tool of which this is true is none.
  fileprivate var violates: Bool {
    switch self {
    case .notATool, .setNotUsable, .noModuleFits, .wrongModule, .notApproved, .wrongRulesKind, .notAMember,
      .annexMissing, .assessmentInsufficient:
      true
    default: false
    }
  }
}

extension TransferTool.Kind {
  fileprivate func tried(_ agreement: ID<Agreement>) -> BasisTried.Kind {
    switch self {
    case .standardClauses(let set, _, _): .standardClauses(set: set, agreement)
    case .bindingCorporateRules: .bindingCorporateRules(agreement)
    case .other(let basis, _, _): .other(basis, agreement)
    }
  }
}
