internal import Law
internal import Records
internal import Registry
internal import Vocabulary
internal import XMLText

/// What an agreement declares of its own: an amendment's words are not read into what it amends.
extension RecordsWriting {
  mutating func terms(of agreement: Agreement) throws {
    for set in agreement.clauseSets { try clauseSet(set) }
    try scope(of: agreement)
    try subProcessing(of: agreement)
    for (place, tool) in agreement.tools.enumerated() { try write(tool, place, of: agreement) }
  }

  /// A set is named as a whole, `2021/914`, or by the row of one of its modules, `2021/914-2`.
  private mutating func clauseSet(_ word: String) throws {
    let row = record.law.standardSet(word) == nil ? record.law.clauseSet(word) : nil
    try xml.start("clause-set")
    try xml.attribute("set", named.set(row?.set ?? word))
    if let module = row?.module { try xml.attribute("module", module) }
    try xml.end()
  }

  private mutating func scope(of agreement: Agreement) throws {
    let (scope, isAsked) = (agreement.scope, agreement.mustSayWhatMayBeDone)
    guard isAsked || scope != Scope() else { return }
    try xml.start("scope")
    for dimension in Dimension.allCases { try limit(scope[dimension], dimension.form, isAsked) }
    try xml.end()
  }

  private mutating func limit(_ limit: Scope.Limit, _ form: DimensionForm, _ isAsked: Bool) throws {
    guard isAsked || limit != Scope.Limit() else { return }
    try xml.start(form.name)
    if let named = limit.named {
      if named.isEmpty {
        try xml.start("nothing")
        try xml.end()
      }
      try words(named, form)
    } else if isAsked {
      try xml.notStated(form.gap)
    }
    try list("excluded", limit.excluded, form)
    try list("added", limit.added, form)
    try list("removed", limit.removed, form)
    try xml.end()
  }

  private mutating func list(_ name: StaticString, _ words: [String], _ form: DimensionForm) throws {
    if words.isEmpty { return }
    try xml.start(name)
    try self.words(words, form)
    try xml.end()
  }

  private mutating func words(_ words: [String], _ form: DimensionForm) throws {
    for word in words {
      try xml.start(form.element)
      try xml.attribute(form.attribute, word)
      try xml.end()
    }
  }

  private mutating func subProcessing(of agreement: Agreement) throws {
    let gaps = agreement.gapsOfSubProcessing
    guard agreement.subProcessing != nil || !gaps.isEmpty else { return }
    try xml.start("sub-processing")
    if let agreed = agreement.subProcessing {
      try xml.optional("authorisation", agreed.authorisation?.rawValue)
      try xml.optional("notice", agreed.notice?.description)
      try xml.optional("objection", agreed.objection?.description)
      try xml.optional("covers-all-levels", agreed.coversAllLevels)
      for entry in agreed.entries { try write(entry) }
    }
    for gap in gaps { try xml.notStated(gap.unstated) }
    try xml.end()
  }

  private mutating func write(_ entry: SubProcessorEntry) throws {
    try xml.start("sub-processor")
    try xml.attribute("party", entry.party.key)
    try xml.optional("from", entry.period.from)
    try xml.optional("until", entry.period.until)
    try xml.flag("listed", entry.listed)
    try xml.optional("notified", entry.notified)
    try xml.optional("approved", entry.approved)
    try xml.optional("withdrawn", entry.withdrawn)
    try xml.flag("invented", entry.invented)
    for objection in entry.objections {
      try xml.start("objection")
      try xml.attribute("day", objection.day.description)
      try xml.attribute("outcome", objection.outcome.rawValue)
      try xml.optional("decided", objection.decided)
      try xml.end()
    }
    try xml.end()
  }
}

extension SubProcessingGap {
  fileprivate var unstated: Unstated {
    switch self {
    case .authorisation: .authorisation
    case .notice: .notice
    case .objection: .objection
    case .subProcessors: .subProcessors
    }
  }
}

/// How a dimension of a scope stands in the document: as elsewhere in it, so that its words refer to the vocabulary.
private struct DimensionForm {
  var name: StaticString
  var element: StaticString
  var attribute: StaticString = "term"
  var gap: Unstated
}

extension Dimension {
  fileprivate var form: DimensionForm {
    switch self {
    case .categories: DimensionForm(name: "categories", element: "category", gap: .categories)
    case .subjects: DimensionForm(name: "subjects", element: "subject", gap: .subjects)
    case .purposes: DimensionForm(name: "purposes", element: "purpose", gap: .purposes)
    case .operations: DimensionForm(name: "operations", element: "operation", gap: .operations)
    case .storage: DimensionForm(name: "storage", element: "place", attribute: "code", gap: .storage)
    case .access: DimensionForm(name: "access", element: "place", attribute: "code", gap: .access)
    }
  }
}
