/// Where the service listens: a host and a port, as `127.0.0.1:8080` or `[::1]:8080`.
public struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
  /// The host, an address or a name.
  public let host: String
  /// The port; 0 lets the system choose a free one.
  public let port: Int

  /// An address as somebody typed it; `nil` where it is none.
  public init?(_ typed: String) {
    guard let colon = typed.lastIndex(of: ":"), let port = UInt16(typed[typed.index(after: colon)...]) else {
      return nil
    }
    var host = typed[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty else { return nil }
    (self.host, self.port) = (String(host), Int(port))
  }

  /// Where it listens if nothing else is said: only programs of the same machine reach it.
  public static let usual = ListenAddress(host: "127.0.0.1", port: 8080)

  private init(host: String, port: Int) { (self.host, self.port) = (host, port) }

  /// The same host with the port that the system chose.
  public func at(_ port: Int) -> ListenAddress { ListenAddress(host: host, port: port) }

  /// As it is typed.
  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// Whether only programs of the same machine can reach it.
  public var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}
