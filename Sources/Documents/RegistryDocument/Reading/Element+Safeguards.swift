internal import Registry
internal import Vocabulary

/// Transfer tools and sub-processing.
extension Element {
  var transferTool: TransferTool? {
    guard let kind = children.lazy.compactMap(\.toolKind).first else { return nil }
    var tool = TransferTool(kind, assessment: child(.assessment)?.assessment)
    tool.invented = flag(.invented)
    return tool
  }

  private var toolKind: TransferTool.Kind? {
    switch name {
    case .standardClauses:
      .standardClauses(
        set: text(.set), module: textIfSaid(.module).flatMap { Int($0) }, annexes: wordsIfSaid(.annexes))
    case .bindingCorporateRules:
      .bindingCorporateRules(
        of: choice(.of), approved: day(.approved), members: children(.member).map { $0.id(.party) })
    case .other: .other(basis: text(.basis), approved: day(.approved), reference: textIfSaid(.reference))
    default: nil
    }
  }

  private var assessment: TransferAssessment {
    TransferAssessment(
      day: day(.day), outcome: choice(.outcome), measures: words(.measures), reference: textIfSaid(.reference))
  }

  var subProcessing: SubProcessing {
    var subProcessing = SubProcessing(authorisation: choice(.authorisation))
    subProcessing.notice = duration(.notice)
    subProcessing.objection = duration(.objection)
    subProcessing.coversAllLevels = yes(.coversAllLevels)
    subProcessing.entries = children(.subProcessor).map(\.subProcessor)
    return subProcessing
  }

  private var subProcessor: SubProcessorEntry {
    var entry = SubProcessorEntry(party: id(.party), period: period())
    entry.listed = flag(.listed)
    entry.notified = day(.notified)
    entry.approved = day(.approved)
    entry.objections = children(.objected).compactMap { objected in
      guard let day = objected.day(.day), let outcome: Objection.Outcome = objected.choice(.outcome) else { return nil }
      return Objection(day: day, outcome: outcome, decided: objected.day(.decided))
    }
    entry.withdrawn = day(.withdrawn)
    entry.invented = flag(.invented)
    return entry
  }
}
