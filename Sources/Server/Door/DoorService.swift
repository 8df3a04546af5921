public import Accounts
import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The service: the register and its verdicts over HTTP, until it is asked to stop.
public struct DoorService: Sendable {
  private let house: House
  private let log: DoorLog

  /// A service for a keeper and those who may come in.
  public init(_ keeper: Keeper, _ accounts: Accounts, _ settings: DoorSettings, _ log: DoorLog) {
    house = House(
      keeper: keeper, accounts: accounts, settings: settings, metrics: Metrics(),
      description: Array(OpenAPI.yaml(of: .served, under: keeper.law).utf8))
    self.log = log
  }

  /// Serves until the system asks to stop; what was asked before is answered first.
  ///
  /// - Parameter listening: is called once with the port, when somebody can come.
  public func run(listening: @escaping @Sendable (Int) -> Void) async throws {
    let overTLS = house.settings.isOverTLS
    var quiet = Logger(label: "samsvar") { _ in SwiftLogNoOpLogHandler() }
    quiet.logLevel = .critical
    let application = Application(
      responder: Door(house: house, table: .served, log: log),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          additionalChannelHandlers: [
            OneAtATime(), SecurityHeaders(overTLS: overTLS), RequestDeadline(), Expectation(),
          ],
          idleTimeout: .seconds(20), httpDecoderConfiguration: Self.limits)),
      configuration: ApplicationConfiguration(
        address: .hostname(house.settings.listen.host, port: house.settings.listen.port), backlog: 1024),
      onServerRunning: { channel in listening(channel.localAddress?.port ?? 0) }, logger: quiet)
    do {
      try await application.runService()
    } catch {
      try await close()
      if let error = error as? IOError {
        throw ListenFault(
          address: house.settings.listen, why: String(cString: strerror(error.errnoCode)))
      }
      throw error
    }
    try await close()
  }

  private func close() async throws {
    try await house.keeper.close()
    house.accounts.close()
  }

  /// A request's headers are small.
  private static let limits = HTTP1Channel.Configuration.DecoderConfiguration(
    maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)
}

extension DoorSettings {
  /// The link of an invitation.
  func joinLink(_ secret: String) -> String { address + "/join/" + secret }

  /// The link by which somebody sets a new password.
  func passwordLink(_ secret: String) -> String { address + "/password/" + secret }

  private var address: String { publicAddress ?? "http://\(listen)" }
}
