import ArgumentParser
import Documents

/// Writes documents.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a document from a register.",
    subcommands: [
      ExportRegistry.self, ExportRecords.self, ExportFindings.self, ExportPage.self, ExportPicture.self,
      ExportTables.self,
    ])
}

/// Writes the register document in its one normal form.
struct ExportRegistry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry", abstract: "The register itself, sorted, as it can be imported again.")

  @OptionGroup var input: RegisterOptions

  @OptionGroup var lawTables: LawOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let register = try Assembly(lawDirectory: lawTables.directory).register(input)
    try OutputFile.write(to: output.path) { sink in
      try RegistryWriter.write(register, to: sink)
    }
  }
}
