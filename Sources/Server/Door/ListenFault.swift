/// Why the service cannot be reached where it should be.
public struct ListenFault: Error, Hashable, Sendable {
  /// Where it should listen.
  public let address: ListenAddress
  /// The system's word for why not.
  public let why: String
}
