internal import Law
internal import Records
internal import Registry
internal import Vocabulary
internal import XMLText

extension RecordsWriting {
  /// The words that are named, with their names in both languages.
  mutating func vocabulary() throws {
    try xml.start("vocabulary")
    try xml.additional()
    try terms("category-terms", .categories)
    try terms("subject-terms", .subjects)
    try terms("purpose-terms", .purposes)
    try terms("operation-terms", .operations)
    try terms("measure-terms", .measures)
    try xml.end()
  }

  private mutating func terms(_ name: StaticString, _ taxonomy: Taxonomy) throws {
    let built = Dictionary(record.law.taxonomy(taxonomy).terms.map { ($0.id, $0) }) { first, _ in first }
    let own = record.terms.map { record.register.terms[$0] }.filter { $0.taxonomy == taxonomy }
    let ownByID = Dictionary(own.map { ($0.id, $0) }) { first, _ in first }
    try xml.start(name)
    for word in record.words[taxonomy] ?? [] {
      try xml.start("term")
      try xml.attribute("id", word)
      if let term = ownByID[word] {
        try xml.attribute("own", "yes")
        try xml.attribute("parent", term.parent)
        try marks(term.marks)
        try names(term.labelEN, term.labelNB)
      } else if let term = built[word] {
        try marks(term.marks)
        try names(term.labelEN, term.labelNB)
      }
      try xml.end()
    }
    try xml.end()
  }

  private mutating func marks(_ marks: Marks) throws {
    let names = [Marks.art9, .art10, .nationalID].filter(marks.contains).map(\.name)
    try xml.optional("marks", names.joined(separator: " "))
  }

  private mutating func names(_ english: String?, _ bokmaal: String?) throws {
    try name(.en, english)
    try name(.nb, bokmaal)
  }

  private mutating func name(_ language: Language, _ text: String?) throws {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return }
    try xml.start("name")
    try xml.attribute("language", language.rawValue)
    try xml.text(text)
    try xml.end()
  }

  /// What the document refers to.
  mutating func backMatter() throws {
    try xml.start("back-matter")
    try xml.additional()
    for number in record.agreements {
      let agreement = record.register.agreements[number.index]
      for place in agreement.evidence.indices { try write(Resource(of: agreement, at: place)) }
      for place in agreement.tools.indices { try write(Resource(assessing: place, of: agreement)) }
    }
    for entry in record.entries { try write(Resource(assessmentOf: entry.activity)) }
    for id in named.bases.sorted(by: { $0.precedesByBytes($1) }) {
      let row = record.law.legalBasis(id)
      try write("legal-basis", id, row?.source, provision: row?.provision, row?.labelEN, row?.labelNB)
    }
    for id in named.decisions.sorted(by: { $0.precedesByBytes($1) }) {
      let row = record.law.decision(id)
      try write("decision", id, row?.source, provision: row?.decision, row?.nameEN, row?.nameNB)
    }
    for id in named.sets.sorted(by: { $0.precedesByBytes($1) }) {
      let row = record.law.standardSet(id)
      try write("standard-set", id, row?.source, provision: row?.decision, row?.nameEN, row?.nameNB)
    }
    try xml.end()
  }

  private mutating func write(_ resource: Resource?) throws {
    guard let resource else { return }
    try xml.start("resource")
    try xml.attribute("id", resource.id)
    try xml.attribute("kind", resource.kind.rawValue)
    try xml.optional("agreement", resource.agreement)
    try xml.optional("activity", resource.activity)
    try xml.optional("file", resource.file)
    try xml.optional("reference", resource.reference)
    try xml.optional("sha256", resource.sha256)
    try xml.optional("day", resource.day)
    try xml.end()
  }

  private mutating func write(
    _ name: StaticString, _ id: String, _ source: Source?, provision: String?, _ english: String?, _ bokmaal: String?
  ) throws {
    try xml.start(name)
    try xml.attribute("id", id)
    try xml.optional("provision", provision)
    try xml.optional("confidence", source?.confidence.rawValue)
    try names(english, bokmaal)
    try xml.words("source", source?.text)
    try xml.end()
  }
}
