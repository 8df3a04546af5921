internal import Registry
internal import Vocabulary

/// Tools of Art. 46 of which something is not, or otherwise, declared.
extension Maker {
  mutating func damageTools() {
    let some = register.agreements.contains { !$0.tools.isEmpty }
    changeAgreement(where: { $0.amends == nil && (!$0.tools.isEmpty || !some) }) { maker, agreement in
      if agreement.tools.isEmpty {
        agreement.tools = [maker.anyTool(agreement)]
      } else {
        maker.damage(&agreement.tools[0], agreement)
      }
    }
  }

  private mutating func anyTool(_ agreement: Agreement) -> TransferTool {
    let bound = agreement.parties.map(\.party)
    return newTool(isFromController: chance(50), isToController: chance(30), bound[0], bound[bound.count - 1])
  }

  private mutating func damage(_ tool: inout TransferTool, _ agreement: Agreement) {
    if chance(45) {
      damageAssessment(&tool)
      return
    }
    switch tool.kind {
    case .standardClauses(let set, let module, let annexes):
      switch number(0..<4) {
      case 0:
        let other = pick(["2021/915", "2010/87", "2004/915", "2002/16", "2001/497", "2021/914"])
        tool.kind = .standardClauses(set: other, module: module, annexes: annexes)
      case 1: tool.kind = .standardClauses(set: set, module: pick([1, 2, 3, 4, nil]), annexes: annexes)
      case 2:
        let fewer = pick([nil, ["I"], ["I", "II"], ["I.A", "I.B"], ["I.A", "I.B", "I.C", "II"], []])
        tool.kind = .standardClauses(set: set, module: module, annexes: fewer)
      default:
        let (from, to) = (agreement.parties[0].party, agreement.parties[agreement.parties.count - 1].party)
        tool.kind = .bindingCorporateRules(
          of: pick([.controller, .processor]), approved: before(), members: [from, to])
      }
    case .bindingCorporateRules(let kind, let approved, let members):
      switch number(0..<3) {
      case 0:
        tool.kind = .bindingCorporateRules(
          of: pick([.controller, .processor, nil]), approved: approved, members: members)
      case 1: tool.kind = .bindingCorporateRules(of: kind, approved: pick([nil, after()]), members: members)
      default: tool.kind = .bindingCorporateRules(of: kind, approved: approved, members: some(members, 0...1))
      }
    case .other(let basis, _, let reference):
      tool.kind = .other(basis: basis, approved: pick([nil, after(), near()]), reference: reference)
    }
  }

  private mutating func damageAssessment(_ tool: inout TransferTool) {
    switch number(0..<6) {
    case 0: tool.assessment = nil
    case 1: tool.assessment?.day = pick([nil, after(), near()])
    case 2: tool.assessment?.outcome = nil
    case 3: tool.assessment?.outcome = .insufficient
    default:
      tool.assessment?.outcome = .sufficientWithMeasures
      tool.assessment?.measures = []
    }
  }
}
