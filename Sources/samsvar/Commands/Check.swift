import ArgumentParser
import Checks
import Documents
import Records
import Registry
import Vocabulary
import Wording

/// Judges a register on a day.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the flows of a register, and say what is wrong, why, and what to do.")

  @OptionGroup var input: RegisterOptions

  @Option(
    name: .customLong("on"), help: "The day of judgment, as 2026-11-22; today without it.", transform: Day.argument)
  var day: Day?

  @OptionGroup var language: LanguageOption

  @Option(help: "text for people; json for programs; xml, with a schema; sarif for hosts of code.") var format = Format
    .text

  @Option(help: "What makes the command exit with 1: error, warning or never.") var failOn = Threshold.error

  @Flag(help: "Let what is to be clarified pass.") var allowUnknown = false

  @Flag(help: "Show what complies and what a check does not ask, too.") var all = false

  @Flag(help: "Show a line or two for each cause, and nothing more.") var brief = false

  @Option(help: "Instead of the report: step by step how the answers for one flow come about, by its id or title.")
  var explain: String?

  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  /// How a report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, xml, sarif }

  /// The least severity that counts as a failure.
  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case error, warning, never

    /// The severity; none where nothing counts.
    var severity: Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .never: nil
      }
    }
  }

  func validate() throws {
    if brief, all || format != .text {
      throw ValidationError("A brief report is text, a line or two for each cause; leave out --all and --format.")
    }
    if explain != nil, all || brief || format != .text {
      throw ValidationError("An explanation is text about one flow; leave out --all, --brief and --format.")
    }
    guard all, format == .sarif else { return }
    throw ValidationError("SARIF holds findings only: hosts of code show whatever else it lists as a finding.")
  }

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let places = format == .sarif ? DeclaredPlaces() : nil
    // What people read does not name the document's hash, which a store has to write a document for.
    let (register, source) =
      format == .text
      ? (try assembly.register(input), RegisterSource()) : try assembly.registerAndSource(input, noting: places)
    if let explain {
      let explained = try assembly.explain(explain, in: register, on: day ?? Surroundings.today)
      return try output.write(
        ExplanationText(explained, of: register, under: assembly.law, in: language.language).lines)
    }
    let report = try assembly.judge(register, on: day ?? Surroundings.today, all: all)
    switch format {
    case .text:
      let text = TextReport(
        report, of: register, under: assembly.law, in: language.language, all: all, brief: brief)
      try output.write(text.lines)
    case .json:
      let json = FindingsJSON(
        report, of: register, from: source, under: assembly.law, in: language.language, all: all)
      try OutputFile.write(to: output.path) { try json.write(to: $0) }
    case .xml:
      let document = FindingsDocument(
        report, of: register, from: source, under: assembly.law, in: language.language, by: Samsvar.version, all: all)
      try OutputFile.write(to: output.path) { try document.write(to: $0) }
    case .sarif:
      let read = RegisterFile(
        uri: Address.uri(of: input.place), sha256: source.sha256, places: places ?? DeclaredPlaces())
      let sarif = FindingsSARIF(
        report, of: register, in: read, under: assembly.law, in: language.language, by: Samsvar.version,
        allowsUnknown: allowUnknown)
      try OutputFile.write(to: output.path) { try sarif.write(to: $0) }
    }
    if fails(report, of: register) { throw ExitCode(1) }
  }

  /// Whether a finding that nobody has accepted weighs enough.
  private func fails(_ report: Report, of register: RegistrySnapshot) -> Bool {
    guard let least = failOn.severity else { return false }
    let accepted = AcceptedFindings(register, on: report.day)
    return report.checks.contains { run in
      run.verdicts.contains { verdict in
        let counts = verdict.answer == .violates || (verdict.answer == .unknown && !allowUnknown)
        return counts && verdict.severity >= least && !accepted.contains(verdict)
      }
    }
  }
}
