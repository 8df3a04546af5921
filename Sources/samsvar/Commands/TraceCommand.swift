import ArgumentParser
import Documents
import Law
import Records
import Registry
import Vocabulary
import Wording

/// Says who received what.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "List every recipient of certain people's data, along all hops: for GDPR 15(1)(c) and 19.",
    discussion: """
      A flow fits where it declares what is asked for, a kind of it or something wider, or does not say; only the first \
      two are certain. Without --subject, --category and --activity everybody is listed.
      """)

  @OptionGroup var input: RegisterOptions

  @Option(
    name: .customLong("subject"), help: "A kind of data subjects, as customer-contact; may stand several times.")
  var subjects: [String] = []

  @Option(name: .customLong("category"), help: "A category of data, as contact; may stand several times.")
  var categories: [String] = []

  @Option(help: "Only the data of this activity, by its id or its title.") var activity: String?

  @Option(
    name: .customLong("on"), help: "The day that is asked about, as 2026-11-22; today without it.",
    transform: Day.argument)
  var day: Day?

  @Option(help: "text for people; csv for spreadsheets; json for programs.") var format = Format.text

  @OptionGroup var language: LanguageOption
  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  /// How a trace is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    let register = try assembly.register(input)
    let words = AskedFor(register: register, law: assembly.law)
    let question = TraceQuestion(
      subjects: try subjects.map { try words.term($0, .subjects) },
      categories: try categories.map { try words.term($0, .categories) },
      activity: try activity.map { try words.activity($0) })
    let trace = try assembly.trace(question, in: register, on: day ?? Surroundings.today)
    switch format {
    case .text: try output.write(TraceText(trace, in: language.language).lines)
    case .json: try OutputFile.write(to: output.path) { try $0(TraceJSON(trace).bytes) }
    case .csv: try OutputFile.write(to: output.path) { try $0(TraceCSV(trace, in: language.language).bytes) }
    }
  }
}

/// What somebody typed, found in the register and the law: by id, or by what people call it in either language.
private struct AskedFor {
  let register: RegistrySnapshot
  let law: LawEdition

  func term(_ typed: String, _ taxonomy: Taxonomy) throws -> String {
    let builtIn = law.taxonomy(taxonomy).terms.map { (id: $0.id, labels: [$0.label(.en), $0.label(.nb)]) }
    let own = register.terms.filter { $0.taxonomy == taxonomy }
      .map { (id: $0.id, labels: [$0.labelEN, $0.labelNB].compactMap { $0 }) }
    return try find(
      typed, among: own + builtIn, what: "a word of \(taxonomy.table.rawValue)",
      help: "samsvar law \(taxonomy.table.rawValue) lists them; those of the register come beside")
  }

  func activity(_ typed: String) throws -> ID<Activity> {
    let known = register.activities.map { (id: $0.id.key, labels: [$0.title].compactMap { $0 }) }
    return ID(
      try find(
        typed, among: known, what: "an activity of the register",
        help: "name an activity by its id or its title, as the register writes it"))
  }

  private func find(
    _ typed: String, among known: [(id: String, labels: [String])], what: String, help: String
  ) throws -> String {
    if let exact = known.first(where: { $0.id == typed }) { return exact.id }
    if let called = known.first(where: { $0.labels.contains { $0.lowercased() == typed.lowercased() } }) {
      return called.id
    }
    let names = known.flatMap { [$0.id] + $0.labels }
    throw Failure(
      "“\(typed)” is not \(what)",
      help: Suggestion.nearest(to: typed, among: names).map { "did you mean “\($0)”?" } ?? help)
  }
}
