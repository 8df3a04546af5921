import ArgumentParser

/// The command. Each subcommand has a file of its own; `Assembly` puts the parts together.
@main struct Samsvar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samsvar",
    abstract: "Check every declared flow of personal data against the signed agreements and the law of the day.",
    discussion: """
      Exit codes: 0 nothing found at or above --fail-on; 1 findings; 2 a file cannot be used; 64 wrong usage; \
      70 a fault of ours.
      """,
    version: version,
    subcommands: [
      Check.self, Diff.self, TraceCommand.self, Questions.self, Validate.self, Export.self, Import.self, History.self,
      Serve.self, AccountCommand.self,
      Attach.self, Backup.self, Restore.self, Migrate.self, ShowLaw.self, ListChecks.self, Explain.self,
    ])

  /// The version of the program, as documents name it.
  static let version = "0.1.0"

  static func main() async {
    do {
      var command = try parseAsRoot()
      do {
        if var lasting = command as? any AsyncParsableCommand {
          try await lasting.run()
        } else {
          try command.run()
        }
      } catch {
        Failure.end(error, in: (command as? any Speaking)?.language.language ?? Surroundings.language)
      }
    } catch { exit(withError: error) }
  }
}
