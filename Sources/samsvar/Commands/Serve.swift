import Accounts
import ArgumentParser
import Foundation
import Law
import Registry
import RegistryStore
import Server
import Vocabulary

/// Serves a register over HTTP.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the register of a store over HTTP, until it is asked to stop.",
    discussion: """
      Where nobody may come in yet, a link is printed that makes the owner's account; it works once, for half an hour. \
      What the service has to tell is written to standard error, a line of JSON each.
      """)

  @OptionGroup var store: StoreOption

  @Option(help: "Where it listens, as 127.0.0.1:8080.", transform: Self.address)
  var listen = ListenAddress.usual

  @Option(
    name: .customLong("public"), help: "Where people find it, as https://samsvar.example.no; needed behind a proxy.",
    transform: Self.publicAddress)
  var publicAddress: String?

  @Option(
    name: .customLong("proxy"),
    help: "The address of a proxy whose word on who its clients are is believed; may stand several times.")
  var proxies: [String] = []

  @OptionGroup var lawTables: LawOption

  func run() async throws {
    Memory.giveLargePiecesBack()
    let law = try Assembly(lawDirectory: lawTables.directory).law
    let clock = Clock(
      now: { Surroundings.now }, today: { Surroundings.today }, zone: ShownZone { Surroundings.offset(at: $0) },
      seconds: { Surroundings.seconds })
    let log = DoorLog(clock) { FileHandle.standardError.write(Data($0)) }
    let holder = "samsvar serve, process \(getpid()), since \(Surroundings.now)"
    let keeper = try Keeper(
      store.directory, under: law, clock: clock, as: holder, header: RegisterHeader(id: "register"))
    let accounts = try Accounts.open(store.directory)
    let settings = DoorSettings(
      listen: listen, proxies: Set(proxies), publicAddress: publicAddress, version: Samsvar.version)
    let service = DoorService(keeper, accounts, settings, log)
    try await service.run { port in
      log.event("listening", [("address", "\(listen.host):\(port)")])
      do {
        try Self.announce(accounts, publicAddress ?? "http://\(listen.at(port))")
      } catch {
        log.event("fault", [("error", "\(error)")])
      }
    }
    log.event("stopped")
  }

  /// Says where the service is, and how its first owner gets in.
  private static func announce(_ accounts: Accounts, _ address: String) throws {
    var lines = "samsvar serves at \(address)\n"
    if try accounts.needsOwner() {
      let made = try accounts.setUpInvitation(now: .now())
      lines += "Nobody may come in yet. This link makes the owner's account, once, within half an hour:\n"
      lines += "\(address)/join/\(made.secret)\n"
    }
    try OutputFile.write(to: nil) { try $0(Array(lines.utf8)) }
  }

  private static func address(_ typed: String) throws -> ListenAddress {
    guard let address = ListenAddress(typed) else {
      throw ValidationError("“\(typed)” is not an address. Write it as 127.0.0.1:8080 or [::1]:8080.")
    }
    return address
  }

  /// Where people find the service, as it was typed.
  static func publicAddress(_ typed: String) throws -> String {
    guard typed.hasPrefix("https://") || typed.hasPrefix("http://"), !typed.hasSuffix("/") else {
      throw ValidationError("“\(typed)” is not an address. Write it as https://samsvar.example.no, without a path.")
    }
    return typed
  }
}
