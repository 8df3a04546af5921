import Accounts
import ArgumentParser
import RegistryStore
import Server
import Vocabulary
import Wording

/// What is done to the accounts of a service on the machine itself.
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Help an owner who cannot get in any more.", subcommands: [NewPassword.self])
}

/// Makes a link by which an owner sets a new password.
struct NewPassword: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "password",
    abstract: "Make a link by which an owner sets a new password, once, within half an hour.",
    discussion: """
      For an owner whom no other owner can help. The service must not run meanwhile; start it again to use the link. \
      Everybody else gets a link from an owner.
      """)

  @Argument(help: "The name that the owner signs in with.") var name: String
  @OptionGroup var store: StoreOption
  @Option(
    name: .customLong("public"), help: "Where people find the service, as https://samsvar.example.no.",
    transform: Serve.publicAddress)
  var publicAddress: String?
  @OptionGroup var language: LanguageOption

  func run() throws {
    // Nothing is made where there is none.
    _ = try Store.reading(store.directory)
    let accounts = try Accounts.open(store.directory)
    defer { accounts.close() }
    let made: MadePasswordLink
    do {
      made = try accounts.makePasswordLink(forOwnerNamed: name, now: .now())
    } catch AccountsFault.noSuchAccount {
      throw Failure("no owner signs in as `\(name)`", help: "correct the name; others get a link from an owner")
    } catch AccountsFault.disabled {
      throw Failure("`\(name)` is shut out", help: "another owner can let the account in again")
    }
    let address = publicAddress ?? "http://\(ListenAddress.usual)"
    let told = NewPasswordWords.words(in: language.language).made
    try OutputFile.write(to: nil) { try $0(Array("\(told)\n\(address)/password/\(made.secret)\n".utf8)) }
  }
}
