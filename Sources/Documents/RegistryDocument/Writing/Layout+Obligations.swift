internal import Registry
internal import Vocabulary

/// What an agreement demands, its safeguards for transfers and its sub-processors.
extension Layout {
  mutating func obligations(_ agreement: Agreement) throws {
    try sorted(agreement.retention) { layout, limit in
      try layout.element(.retention, text: limit.criterion) {
        try $0.attribute(.event, limit.event)
        try $0.attribute(.atMost, limit.atMost)
      }
    }
    if let notice = agreement.breachNotice {
      try element(.breachNotice) {
        switch notice {
        case .hours(let hours): try $0.attribute(.within, "PT\(hours)H")
        case .withoutUndueDelay: try $0.flag(.withoutUndueDelay, true)
        }
      }
    }
    if let end = agreement.endOfTerm {
      try element(.endOfTerm) {
        try $0.attribute(.choice, end.choice)
        try $0.attribute(.within, end.within)
      }
    }
    try sorted(agreement.measures) { layout, measure in
      try layout.element(.measure) {
        try $0.attribute(.term, measure.term)
        try $0.flag(.required, measure.required)
      }
    }
  }

  mutating func transferTool(_ tool: TransferTool) throws {
    try element(.transferTool) {
      try $0.flag(.invented, tool.invented)
      try $0.toolKind(tool.kind)
      guard let assessment = tool.assessment else { return }
      try $0.element(.assessment) {
        $0.attribute(.day, assessment.day)
        try $0.attribute(.outcome, assessment.outcome)
        try $0.list(.measures, assessment.measures)
        try $0.attribute(.reference, assessment.reference)
      }
    }
  }

  private mutating func toolKind(_ kind: TransferTool.Kind) throws {
    switch kind {
    case .standardClauses(let set, let module, let annexes):
      try element(.standardClauses) {
        try $0.attribute(.set, set)
        try $0.attribute(.module, module.map { "\($0)" })
        try $0.listIfSaid(.annexes, annexes)
      }
    case .bindingCorporateRules(let of, let approved, let members):
      try element(.bindingCorporateRules) {
        try $0.attribute(.of, of)
        $0.attribute(.approved, approved)
        try $0.sorted(members) { layout, member in
          try layout.element(.member) { try $0.attribute(.party, member) }
        }
      }
    case .other(let basis, let approved, let reference):
      try element(.other) {
        try $0.attribute(.basis, basis)
        $0.attribute(.approved, approved)
        try $0.attribute(.reference, reference)
      }
    }
  }

  mutating func subProcessing(_ subProcessing: SubProcessing) throws {
    try element(.subProcessing) {
      try $0.attribute(.authorisation, subProcessing.authorisation)
      try $0.attribute(.notice, subProcessing.notice)
      try $0.attribute(.objection, subProcessing.objection)
      try $0.attribute(.coversAllLevels, subProcessing.coversAllLevels)
      try $0.sorted(subProcessing.entries) { try $0.subProcessor($1) }
    }
  }

  private mutating func subProcessor(_ entry: SubProcessorEntry) throws {
    try element(.subProcessor) {
      try $0.attribute(.party, entry.party)
      $0.days(entry.period)
      try $0.flag(.listed, entry.listed)
      $0.attribute(.notified, entry.notified)
      $0.attribute(.approved, entry.approved)
      $0.attribute(.withdrawn, entry.withdrawn)
      try $0.flag(.invented, entry.invented)
      try $0.sorted(entry.objections) { layout, objection in
        try layout.element(.objected) {
          $0.attribute(.day, objection.day)
          try $0.attribute(.outcome, objection.outcome)
          $0.attribute(.decided, objection.decided)
        }
      }
    }
  }
}
