import Registry
import Wording

/// In which order people look for fields, where that is another than the document's, and which of them few need.
enum FieldOrder {
  /// The fields in their order: those that say what it is come first, and what few need last.
  static func ordered(
    _ fields: [FieldShape], in parent: String, isPart: Bool
  ) -> (usual: [FieldShape], rare: [FieldShape]) {
    let parts = parts(of: fields, in: parent, isPart: isPart)
    return (parts.usual.flatMap(\.fields), parts.rare)
  }

  /// The same in parts, each with its heading; the first has none. An amendment adds and takes out before all else.
  static func parts(
    of fields: [FieldShape], in parent: String, isPart: Bool, amends: Bool = false
  ) -> (usual: [(heading: FormPart?, fields: [FieldShape])], rare: [FieldShape]) {
    let changesList = amends && isPart && rareInParts[parent] != nil
    let inParts = changesList ? listChange : partPlan[parent] ?? []
    let planned = isPart ? [(nil, inParts)] : plan[parent] ?? []
    let placed = Set(planned.flatMap(\.fields))
    let hidden = (isPart ? rareInParts : rare)[parent, default: []].union(["invented", "erased"])
    var usual = planned.map { part in
      (part.heading, part.fields.compactMap { name in fields.first { $0.name == name } })
    }
    var few: [FieldShape] = []
    for field in fields where !placed.contains(field.name) {
      if hidden.contains(field.name) || field.isKey {
        few.append(field)
      } else if usual.isEmpty {
        usual.append((nil, [field]))
      } else {
        usual[usual.count - 1].1.append(field)
      }
    }
    return (usual.filter { !$0.1.isEmpty }, few)
  }

  /// By the kind of object or the part: what stands where. Whatever is not named follows last.
  static let plan: [String: [(heading: FormPart?, fields: [String])]] = [
    "registry": [(nil, ["title"])],
    "term": [(nil, ["en", "nb", "taxonomy", "parent"])],
    "party": [
      (nil, ["name", "own", "kind", "country", "registrationNumber", "address"]),
      (.people, ["contact", "dataProtectionOfficer"]), (.guarantees, ["assessed", "listing"]),
    ],
    "system": [(nil, ["title", "operator", "host"]), (.where, ["storage", "access"])],
    "activity": [
      (nil, ["title", "role", "processor", "controller"]), (.what, ["purpose", "about", "condition"]),
      (.origin, ["source", "collectedThrough"]), (.where, ["system", "recipientCategory"]), (.time, ["retention"]),
      (.protection, ["measures", "measuresDescription", "profiling", "automatedDecisions", "impactAssessment"]),
      (.upkeep, ["owner", "reviewed", "nextReview"]),
    ],
    "agreement": [
      (nil, ["title", "kind", "principal", "processor", "party"]), (.time, ["from", "until", "termination"]),
      (.proof, ["evidence", "signature", "joined"]), (.what, ["subjectMatter", "duration", "scope"]),
      (.subProcessors, ["subProcessing"]), (.transfers, ["transferInstruction", "transferTool"]),
      (.duties, ["clauses", "measure", "audit", "breachNotice", "retention", "endOfTerm"]),
    ],
    "flow": [
      (nil, ["title", "activity", "from", "to", "role", "onwardOf"]), (.time, ["since", "until", "frequency"]),
      (.what, ["categories", "subjects", "purposes", "operations"]), (.where, ["storage", "access"]),
      (.transfers, ["transfer"]), (.duties, ["furtherProcessors", "retention"]),
    ],
    "notice": [
      (nil, ["title", "controller", "address", "version", "language"]), (.time, ["from", "until"]),
      (.promises, ["promise"]),
    ],
    "announcement": [(nil, ["day", "by", "to", "channel", "added", "replaced", "noticeChanged"])],
  ]

  /// The same of parts.
  static let partPlan: [String: [String]] = [
    "about": ["subjects", "categories"], "collected-through": ["title"],
    "sub-processor": ["party", "from", "until", "listed", "notified", "approved", "withdrawn"],
    "attested": ["party", "how", "by", "day"],
  ]

  /// What few need.
  static let rare: [String: Set<String>] = [
    "party": ["organisation", "nameAsked", "underArticle3", "group", "representative", "establishment", "sector"],
    "system": ["operatorAsked", "none"],
    "activity": ["reviewEvery", "none"],
    "agreement": ["amends", "draft", "concluded", "extendsUntil", "protectsOnward", "runsWithService", "renews"],
    "flow": ["worksFor", "ownPurposes", "establishment", "inquiry", "none"],
  ]

  static let rareInParts: [String: Set<String>] = [
    "categories": ["added", "removed"], "subjects": ["added", "removed"], "purposes": ["added", "removed"],
    "operations": ["added", "removed"], "storage": ["added", "removed"], "access": ["added", "removed"],
  ]

  /// How an amendment changes a list: rarely by stating it anew.
  static let listChange = ["added", "removed", "named"]

  /// Sets of words that are seldom said, so that their words are shown only when asked for.
  static let quiet: Set<String> = ["excluded", "added", "removed", "ownPurposes"]

  /// The same in an amendment, where a list stated anew is what is seldom said.
  static let quietInAmendments: Set<String> = ["excluded", "named", "ownPurposes"]
}

extension FieldShape {
  /// Whether it holds a key, which is proposed where nobody types one.
  var isKey: Bool { if case .value(.id) = content { true } else { false } }
}
