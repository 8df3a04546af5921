import Law
import Vocabulary

extension English {
  func table(_ table: LawTable) -> String {
    switch table {
    case .edition: "The edition of the law"
    case .adequacy: "Adequacy decisions"
    case .eea: "Membership of the EEA and the EU"
    case .countries: "Countries"
    case .organisations: "International organisations"
    case .authorities: "Supervisory authorities"
    case .standardSets: "Standard contractual clauses"
    case .standardModules: "Modules of the standard contractual clauses"
    case .clauses: "What an agreement with a processor must say"
    case .clauseSets: "Which of that the standard clauses contain"
    case .legalBases: "Legal bases, conditions, transfer tools and derogations"
    case .nationalLaw: "National law"
    case .dataCategories: "Categories of personal data"
    case .dataSubjects: "Categories of data subjects"
    case .purposes: "Purposes"
    case .operations: "Operations"
    case .measures: "Technical and organisational measures"
    case .terms: "Words of the field in English and Norwegian"
    }
  }

  func rows(_ number: Int, unverified: Int) -> String {
    count(number, "row", "rows") + (unverified > 0 ? ", \(unverified) from memory" : "")
  }

  func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .seen: "seen in the source"
    case .own: "own words"
    case .memory: "from memory, not looked up"
    case .unsure: "doubtful, look it up"
    }
  }

  func period(_ period: Period) -> String {
    switch (period.from, period.until) {
    case (nil, nil): "always"
    case (let from?, nil): "from \(from)"
    case (nil, let until?): "until \(until)"
    case (let from?, let until?): "\(from) to \(until)"
    }
  }

  func label(_ label: LawLabel) -> String {
    switch label {
    case .covers: "covers"
    case .leavesOut: "leaves out"
    case .endReason: "ended by"
    case .source: "source"
    case .note: "note"
    case .decision: "act"
    case .below: "below"
    case .mark: "marked"
    case .site: "site"
    case .formerly: "formerly"
    case .inEEA: "in the EEA"
    case .inEU: "in the EU"
    case .gdpr: "GDPR"
    case .partOf: "belongs to"
    case .concluded: "to be concluded"
    case .validUntil: "good until"
    case .exporter: "exporter"
    case .importer: "importer"
    case .annexes: "annexes"
    case .clauses: "contains"
    case .provision: "provision"
    }
  }

  func role(_ role: StandardModule.Role) -> String {
    switch role {
    case .controller: "controller"
    case .processor: "processor"
    }
  }

  func mark(_ marks: Marks) -> String {
    var words: [String] = []
    if marks.contains(.art9) { words.append("special category (Art. 9)") }
    if marks.contains(.art10) { words.append("criminal convictions and offences (Art. 10)") }
    if marks.contains(.nationalID) { words.append("national identity number (Art. 87)") }
    return list(words)
  }

  func lawText(_ text: String) -> String { text }
  func tablesTitle(_ edition: String) -> String { "Tables of law, edition \(edition)" }
}
