import Registry

/// In which order people look for fields, where that is another than the document's, and which of them few need.
enum FieldOrder {
  /// The fields in their order: those that say what it is come first, and what few need last.
  static func ordered(_ fields: [FieldShape], in parent: String) -> (usual: [FieldShape], rare: [FieldShape]) {
    let first = leading[parent] ?? []
    let leaders = first.compactMap { name in fields.first { $0.name == name } }
    let others = fields.filter { !first.contains($0.name) }
    let hidden = rare[parent, default: []].union(["invented", "erased"])
    return (leaders + others.filter { !hidden.contains($0.name) }, others.filter { hidden.contains($0.name) })
  }

  /// By the kind of object or the part: what stands first.
  static let leading: [String: [String]] = [
    "registry": ["title"],
    "term": ["en", "nb", "taxonomy", "parent"],
    "party": ["name", "own", "kind", "country", "registrationNumber", "address", "contact", "dataProtectionOfficer"],
    "system": ["title", "operator", "host", "storage", "access"],
    "activity": [
      "title", "role", "processor", "controller", "purpose", "about", "condition", "source", "collectedThrough",
      "system",
      "recipientCategory", "retention", "measures", "measuresDescription",
    ],
    "agreement": [
      "title", "kind", "principal", "processor", "party", "from", "until", "evidence", "signature", "subjectMatter",
      "duration", "scope", "clauses", "subProcessing", "transferTool", "transferInstruction", "retention",
      "breachNotice", "endOfTerm", "audit", "measure",
    ],
    "flow": [
      "title", "activity", "from", "to", "role", "onwardOf", "since", "until", "categories", "subjects", "purposes",
      "operations", "storage", "access", "furtherProcessors", "transfer", "retention",
    ],
    "notice": ["title", "controller"],
    "announcement": ["day", "by", "to", "added", "replaced", "noticeChanged"],
    "about": ["subjects", "categories"],
    "sub-processor": ["party", "from", "until", "listed", "notified", "approved"],
    "collected-through": ["title"],
  ]

  /// What few need.
  static let rare: [String: Set<String>] = [
    "party": ["organisation", "nameAsked", "underArticle3", "group", "representative", "establishment", "sector"],
    "system": ["operatorAsked", "none"],
    "activity": ["reviewEvery", "none"],
    "agreement": ["amends", "draft", "concluded", "extendsUntil", "protectsOnward", "runsWithService", "renews"],
    "flow": ["worksFor", "ownPurposes", "establishment", "inquiry", "none"],
    "categories": ["added", "removed"], "subjects": ["added", "removed"], "purposes": ["added", "removed"],
    "operations": ["added", "removed"], "storage": ["added", "removed"], "access": ["added", "removed"],
  ]

  /// Sets of words that are seldom said, so that their words are shown only when asked for.
  static let quiet: Set<String> = ["excluded", "added", "removed", "ownPurposes"]
}
