import ArgumentParser
import Law
import Vocabulary
import Wording

/// Shows the tables of law.
struct ShowLaw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law", abstract: "Show the tables of law: every row with its days, its source and how sure it is.")

  @Argument(help: "A table, as adequacy, eea or terms; without it, a list of them.", transform: Self.table)
  var table: LawTable?

  @OptionGroup var language: LanguageOption

  @Option(help: "text for people; csv for the table byte for byte.") var format = Format.text

  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  /// How a table is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv }

  func validate() throws {
    if format == .csv, table == nil { throw ValidationError("Name the table to write as CSV: samsvar law adequacy.") }
  }

  func run() throws {
    let law = try Assembly(lawDirectory: lawTables.directory).law
    let text = LawText(in: language.language, under: law)
    guard let table else { return try output.write(text.tables) }
    guard format == .csv else { return try output.write(text.rows(of: table)) }
    let tables = try lawTables.directory.map { try Assembly.tables(in: $0) } ?? LawEdition.embeddedBytes()
    try OutputFile.write(to: output.path) { try $0(tables[table.rawValue] ?? []) }
  }

  /// A table by its name, or by a shorter one.
  private static func table(_ typed: String) throws -> LawTable {
    let short: [String: LawTable] = ["scc": .standardSets, "categories": .dataCategories, "subjects": .dataSubjects]
    if let table = LawTable(rawValue: typed) ?? short[typed] { return table }
    let names = LawTable.allCases.map(\.rawValue) + short.keys.sorted()
    let nearest = Suggestion.nearest(to: typed, among: names).map { " Did you mean “\($0)”?" } ?? ""
    throw ValidationError("There is no table “\(typed)”.\(nearest) The tables are \(names.joined(separator: ", ")).")
  }
}
