internal import Checks
internal import Law
public import Records
internal import Registry
public import Vocabulary
internal import Wording
internal import XMLText

/// The record of processing activities as an XML document with a published schema: what an authority is given (Art. 30(4)).
///
/// The same record gives the same bytes.
public struct RecordsDocument {
  private let record: RecordOfProcessing
  private let file: RegisterSource
  private let language: Language
  private let program: String

  /// The document of a record, made by a version of the program from a register.
  public init(
    _ record: RecordOfProcessing, from file: RegisterSource = RegisterSource(), in language: Language,
    by program: String
  ) {
    (self.record, self.file, self.language, self.program) = (record, file, language, program)
  }

  /// Hands the document over in pieces; memory does not grow with it.
  ///
  /// Throws an `XMLWriterFault` for a text that XML cannot hold, or what the sink throws.
  public func write(to sink: @escaping ([UInt8]) throws -> Void) throws {
    var writing = RecordsWriting(record, try XMLWriter(to: sink))
    try writing.start(file, language, program)
    try writing.parties()
    try writing.systems()
    try writing.activities()
    try writing.unplaced()
    try writing.agreements()
    try writing.notices()
    try writing.vocabulary()
    try writing.backMatter()
    try writing.finish()
  }
}

/// As what a party answers for a record.
enum ResponsibleAs: String, CaseIterable { case controller, processor, representative }

/// A records document while it is written.
struct RecordsWriting: ~Copyable {
  let record: RecordOfProcessing
  var xml: XMLWriter
  /// The rows of law that were named so far, by the element of the back-matter that they stand in.
  var named = NamedLaw()
  /// The activities of the record, so that a flow knows which others stand in it.
  let numbers: Set<UInt32>

  init(_ record: RecordOfProcessing, _ xml: consuming XMLWriter) {
    self.record = record
    self.xml = xml
    numbers = Set(record.entries.map(\.number.raw))
  }

  mutating func start(_ file: RegisterSource, _ language: Language, _ program: String) throws {
    try xml.start("records")
    try xml.attribute("xmlns", RecordsSchema.namespace)
    try xml.attribute("version", RecordsSchema.version)
    try xml.attribute("registry", record.register.header.id)
    try xml.attribute("of", record.of.key)
    try xml.attribute("role", record.role.rawValue)
    try xml.attribute("day", record.day.description)
    try xml.attribute("language", language.rawValue)
    try xml.attribute("law", record.law.name)
    try xml.attribute("program-version", program)
    try xml.start("metadata")
    try xml.element("title", text: RecordTitle.of(record.name, record.role, in: language))
    try register(file)
    try revisions(file.revisions)
    try responsible()
    try counts()
    try xml.end()
  }

  private mutating func register(_ file: RegisterSource) throws {
    let header = record.register.header
    try xml.start("register")
    try xml.attribute("id", header.id)
    try xml.attribute("language", header.language.rawValue)
    try xml.optional("sha256", file.sha256)
    try xml.optional("revision", file.revisions.last?.id)
    try xml.additional()
    try xml.words("title", header.title)
    try xml.end()
  }

  private mutating func revisions(_ revisions: [RegisterRevision]) throws {
    try xml.start("revisions")
    try xml.additional()
    for revision in revisions {
      try xml.start("revision")
      try xml.attribute("id", revision.id)
      try xml.attribute("day", revision.day.description)
      try xml.person("by", erased: "by-erased", revision.by)
      try xml.optional("reason", revision.reason)
      try xml.end()
    }
    if revisions.isEmpty { try xml.notStated(.revisions) }
    try xml.end()
  }

  /// The party in its role, and who represents it: Art. 30 puts the duty on them.
  private mutating func responsible() throws {
    let number = record.register.number(of: record.of)
    let representative = number.flatMap { record.register.parties[$0.index].representative }
    let parties: [(ID<Party>?, ResponsibleAs)] = [
      (record.of, record.role == .controller ? .controller : .processor), (representative, .representative),
    ]
    for case (let party?, let role) in parties {
      try xml.start("responsible")
      try xml.attribute("party", party.key)
      try xml.attribute("as", role.rawValue)
      try xml.end()
    }
  }

  private mutating func counts() throws {
    let counts = record.counts
    try xml.start("counts")
    try xml.attribute("activities", counts.activities)
    try xml.attribute("unplaced", counts.unplaced)
    try xml.attribute("parties", counts.parties)
    try xml.attribute("systems", counts.systems)
    try xml.attribute("agreements", counts.agreements)
    try xml.attribute("notices", counts.notices)
    try xml.attribute("terms", counts.terms)
    try xml.additional()
    for place in FlowPlace.allCases {
      try xml.start("flows")
      try xml.attribute("place", place.rawValue)
      try xml.attribute("live", counts.flows.live[place] ?? 0)
      try xml.attribute("planned", counts.flows.planned[place] ?? 0)
      try xml.end()
    }
    try xml.end()
  }

  consuming func finish() throws {
    try xml.end()
    try xml.finish()
  }
}
