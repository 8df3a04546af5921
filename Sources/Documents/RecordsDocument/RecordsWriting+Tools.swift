internal import Law
internal import Records
internal import Registry
internal import Vocabulary
internal import XMLText

extension RecordsWriting {
  /// A safeguard under Art. 46, by its place in the agreement that holds it.
  mutating func write(_ tool: TransferTool, _ place: Int, of agreement: Agreement) throws {
    try xml.start("tool")
    try xml.attribute("kind", tool.kind.name.rawValue)
    var gaps: [Unstated] = []
    var members: [ID<Party>] = []
    switch tool.kind {
    case .standardClauses(let set, let module, let annexes):
      try xml.attribute("set", named.set(set))
      if let module { try xml.attribute("module", module) } else if hasModules(set) { gaps.append(.module) }
      if let annexes { try xml.attribute("annexes", annexes.joined(separator: " ")) } else { gaps.append(.annexes) }
    case .bindingCorporateRules(let kind, let approved, let all):
      try xml.optional("of", kind?.rawValue)
      try xml.optional("approved", approved)
      members = all
    case .other(let basis, let approved, let reference):
      try xml.attribute("legal-basis", named.basis(basis))
      try xml.optional("approved", approved)
      try xml.optional("reference", reference)
    }
    try xml.flag("invented", tool.invented)
    for member in members { try reference("member", member) }
    if let assessment = tool.assessment {
      try write(assessment, Resource(assessing: place, of: agreement))
    } else {
      gaps.append(.assessment)
    }
    for gap in gaps { try xml.notStated(gap) }
    try xml.end()
  }

  private mutating func write(_ assessment: TransferAssessment, _ resource: Resource?) throws {
    try xml.start("assessment")
    try xml.optional("day", assessment.day)
    try xml.optional("outcome", assessment.outcome?.rawValue)
    try xml.optional("resource", resource?.id)
    for measure in assessment.measures { try xml.term("measure", measure) }
    try xml.end()
  }

  private func hasModules(_ set: String) -> Bool {
    record.law.clauseSets.contains { $0.set == set && $0.module != nil }
  }
}

/// The sorts of safeguards, as documents name them.
enum ToolKind: String, CaseIterable {
  case standardClauses = "standard-clauses"
  case bindingCorporateRules = "binding-corporate-rules"
  case other
}

extension TransferTool.Kind {
  /// Which sort it is.
  var name: ToolKind {
    switch self {
    case .standardClauses: .standardClauses
    case .bindingCorporateRules: .bindingCorporateRules
    case .other: .other
    }
  }
}
