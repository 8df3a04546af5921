import ArgumentParser

/// The command.
@main struct Samsvar: ParsableCommand {
  func run() {}
}
