internal import Glibc

/// Where somebody comes from, as far as limits care: an address, and the network that it is in.
public struct NetworkAddress: Hashable, Sendable {
  /// The one machine of version 4, or the 64 bits of version 6 that one household has.
  let host: String
  /// The neighbourhood: 24 bits of version 4, 64 bits of version 6.
  let network: String

  /// Reads an address as the system writes it. All that cannot be read share one, and its limits.
  public init(_ text: String) {
    let text = text.split(separator: "%", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    var four = in_addr()
    var six = in6_addr()
    if text.utf8.contains(0) {
      // For the system the text would end there.
      (host, network) = ("?", "?")
    } else if inet_pton(AF_INET, text, &four) == 1 {
      (host, network) = Self.parts(ofFour: withUnsafeBytes(of: four) { Array($0) })
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      (host, network) = Self.parts(ofSix: withUnsafeBytes(of: six) { Array($0) })
    } else {
      (host, network) = ("?", "?")
    }
  }

  private static func parts(ofFour bytes: [UInt8]) -> (host: String, network: String) {
    let numbers = bytes.map { String($0) }
    return (numbers.joined(separator: "."), numbers.prefix(3).joined(separator: "."))
  }

  private static func parts(ofSix bytes: [UInt8]) -> (host: String, network: String) {
    // An address of version 4 that a socket of version 6 shows.
    if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
      return parts(ofFour: Array(bytes.suffix(4)))
    }
    let network = bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":")
    return (network, network)
  }
}
