import ArgumentParser
import Documents
import Registry
import RegistryStore
import Vocabulary
import Wording

/// Lists the revisions of a store.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the revisions of a store: who changed the register, what, when and why.")

  @OptionGroup var store: StoreOption

  @Option(help: "text for people; json for programs.") var format = Format.text

  @OptionGroup var language: LanguageOption
  @OptionGroup var output: OutputOption

  /// How a history is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let history = try Store.reading(store.directory).history()
    switch format {
    case .text: try output.write(HistoryText(history, in: language.language).lines)
    case .json: try OutputFile.write(to: output.path) { try $0(HistoryJSON(history).bytes) }
    }
  }
}
