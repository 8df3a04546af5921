/// How the service is set up by whoever runs it.
public struct DoorSettings: Sendable {
  /// Where it listens.
  public var listen: ListenAddress
  /// Addresses of proxies, of which what they say about clients is believed.
  public var proxies: Set<String>
  /// Where people find it, as `https://samsvar.example.no`; without it, where it listens.
  public var publicAddress: String?
  /// The program's version.
  public var version: String

  /// Settings of a service.
  public init(
    listen: ListenAddress, proxies: Set<String> = [], publicAddress: String? = nil, version: String
  ) {
    self.listen = listen
    self.proxies = proxies
    self.publicAddress = publicAddress
    self.version = version
  }

  /// Whether clients come by HTTPS only.
  var isOverTLS: Bool { publicAddress?.hasPrefix("https://") ?? false }
}
