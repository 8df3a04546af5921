internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// A tool, and the agreement or amendment that states it.
struct StatedTool {
  let tool: TransferTool
  let document: Agreement
}

extension AgreementOnDay {
  var tools: [StatedTool] {
    ([base] + applied).flatMap { document in document.tools.map { StatedTool(tool: $0, document: document) } }
  }
}

/// Section 8, *Standard clauses* between exporter and importer.
extension Judge {
  func standardClauses(
    _ id: String, _ module: Int?, _ annexes: [String]?, _ stated: StatedTool, _ exporters: [ID<Party>],
    _ transfer: Transfer
  ) -> ([BasisTried.Why], [LawReference], Bool) {
    let set = law.standardSets.first { $0.id == id }
    guard let set, set.kind == .transfer else { return ([.notATool], [set?.reference].compactMap { $0 }, false) }
    var doubts: [BasisTried.Why] = []
    let concluded = stated.document.conclusionDay(on: day)
    if concluded == nil { doubts.append(.conclusionDayUndeclared) }
    let isOver = set.validUntil.map { $0 < day } ?? false
    if isOver || concluded.map({ !set.concluded.contains($0) }) == true { doubts.append(.setNotUsable) }

    let fitting = fittingModules(id, exporters, transfer)
    let hasModules = law.standardModules.contains { $0.set == id && $0.module != nil }
    let chosen = fitting.filter { $0.module == module }.min { $0.id.precedesByBytes($1.id) }
    if fitting.isEmpty {
      doubts.append(.noModuleFits)
    } else if module == nil, hasModules {
      doubts.append(.moduleUndeclared)
    } else if chosen == nil {
      doubts.append(.wrongModule)
    }
    if let chosen {
      doubts += self.annexes(annexes, chosen.annexes)
      if chosen.needsAssessment { doubts += assessment(stated.tool.assessment) }
    }
    let rows = [set.reference] + [chosen?.reference].compactMap { $0 }
    return (Self.inOrder(doubts), rows, chosen?.needsAssessment == true)
  }

  /// The modules made for these roles; one meant for the exporter's own controller only where the importer is one.
  private func fittingModules(
    _ set: String, _ exporters: [ID<Party>], _ transfer: Transfer
  ) -> [StandardModule] {
    let roles = exporters.map { role(of: $0, in: transfer.flow) }
    return law.standardModules.filter { row in
      row.set == set && roles.contains(row.exporter) && row.importer == transfer.importerRole
        && (!row.importerIsOwnController || controllers(transfer.flow).contains(transfer.recipient.id))
    }
  }

  private func annexes(_ filled: [String]?, _ asked: [String]) -> [BasisTried.Why] {
    if asked.isEmpty { return [] }
    guard let filled else { return [.annexesUndeclared] }
    let parts = ["I.A", "I.B", "I.C"]
    let isLacking = asked.contains { annex in
      if filled.contains(annex) { return false }
      if annex == "I" { return !parts.allSatisfy(filled.contains) }
      return !(parts.contains(annex) && filled.contains("I"))
    }
    return isLacking ? [.annexMissing] : []
  }
}
