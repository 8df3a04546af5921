public import Checks
public import Law
public import Records
public import Registry
public import Vocabulary
internal import Wording
internal import XMLText

/// A report as an XML document, with a published schema: what to hand to others, and what they can hold it to.
///
/// It says what `FindingsJSON` says, in the same order. The same report gives the same bytes.
public struct FindingsDocument: Sendable {
  private let report: Report
  private let source: RegisterSource
  private let narrator: Narrator
  private let accepted: AcceptedFindings
  private let program: String
  private let listsAll: Bool

  /// The document of a report, made by a version of the program; with `all`, of every answer that it holds.
  public init(
    _ report: Report, of snapshot: RegistrySnapshot, from source: RegisterSource = RegisterSource(),
    under law: LawEdition, in language: Language, by program: String, all: Bool = false
  ) {
    self.report = report
    self.source = source
    self.program = program
    listsAll = all
    narrator = Narrator(language, of: snapshot, under: law)
    accepted = AcceptedFindings(snapshot, on: report.day)
  }

  /// Hands the document over in pieces; memory does not grow with it.
  ///
  /// Throws an `XMLWriterFault` for a text that XML cannot hold, or what the sink throws.
  public func write(to sink: @escaping ([UInt8]) throws -> Void) throws {
    var xml = try XMLWriter(to: sink)
    try xml.start("findings")
    try xml.attribute("xmlns", FindingsSchema.namespace)
    try xml.attribute("version", FindingsSchema.version)
    try xml.attribute("registry", report.registry)
    if let sha256 = source.sha256 { try xml.attribute("registry-sha256", sha256) }
    try xml.attribute("day", report.day.description)
    try xml.attribute("language", narrator.language.rawValue)
    try xml.attribute("law", report.law)
    try xml.attribute("program-version", program)
    try xml.attribute("verdict", report.answer.name)
    try xml.attribute("answers", listsAll ? "all" : "findings")
    try writeCounts(&xml)
    try xml.start("checks")
    for run in report.checks { try write(run, &xml) }
    try xml.end()
    try xml.end()
    try xml.finish()
  }

  private func writeCounts(_ xml: inout XMLWriter) throws {
    try xml.start("counts")
    try xml.start("flows")
    try xml.attribute("judged", report.flows.judged)
    try xml.attribute("planned", report.flows.planned)
    try xml.attribute("ended", report.flows.ended)
    try xml.end()
    try xml.counts("standing", report.standing)
    try xml.counts("others", report.othersStanding)
    try xml.end()
  }

  private func write(_ run: CheckRun, _ xml: inout XMLWriter) throws {
    try xml.start("check")
    try xml.attribute("id", run.check.rawValue)
    try xml.attribute("rule", run.check.rule)
    try xml.attribute("provision", run.check.provision)
    try xml.attribute("severity", run.check.gravest.name)
    try xml.attribute("status", run.status.rawValue)
    try xml.element("name", text: narrator.name(run.check))
    try xml.counts("counts", run.counts, waiting: run.counts.waiting)
    for verdict in run.verdicts where listsAll || verdict.isFinding { try write(verdict, &xml) }
    try xml.end()
  }

  private func write(_ verdict: Verdict, _ xml: inout XMLWriter) throws {
    let saying = narrator.saying(verdict, on: report.day)
    let acceptance = accepted.acceptance(of: verdict)
    try xml.start("answer")
    try xml.attribute("verdict", verdict.answer.name)
    if verdict.isFinding { try xml.attribute("severity", verdict.severity.name) }
    try xml.attribute("code", verdict.code.rawValue)
    if let check = verdict.waitsFor { try xml.attribute("waits-for", check.rawValue) }
    if let acceptance { try xml.attribute("accepted-by", acceptance.id.key) }
    try xml.reference("subject", kind: verdict.subject.kind.rawValue, id: verdict.subject.id)
    try xml.element("sentence", text: saying.sentence)
    if verdict.isFinding, let remedy = saying.remedy { try xml.element("remedy", text: remedy) }
    for line in narrator.details(of: verdict) { try xml.element("missing", text: line) }
    try writeDetails(verdict.details, &xml)
    if let cause = verdict.cause { try xml.reference("cause", kind: cause.kind, id: cause.id) }
    try xml.list("chain", verdict.chain) { xml, flow in
      try xml.start("flow")
      try xml.attribute("id", flow.key)
      try xml.end()
    }
    try xml.end()
  }

  private func writeDetails(_ details: [Detail], _ xml: inout XMLWriter) throws {
    try xml.list("details", details.filter { !$0.isLaw }) { try $0.form($1.form) }
    let rows = details.compactMap { if case .law(let row) = $0 { row } else { nil } }
    try xml.list("law", rows) { xml, row in
      try xml.start("row")
      try xml.attribute("table", row.table.rawValue)
      try xml.attribute("id", row.row)
      try xml.attribute("confidence", row.confidence.rawValue)
      try xml.end()
    }
  }
}
