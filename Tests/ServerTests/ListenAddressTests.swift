import Server
import Testing

@Suite struct `Where the service listens` {
  @Test(arguments: [("127.0.0.1:8080", "127.0.0.1", 8080), ("[::1]:0", "::1", 0), ("localhost:80", "localhost", 80)])
  func `is a host and a port`(typed: String, host: String, port: Int) throws {
    let address = try #require(ListenAddress(typed))
    #expect(address.host == host && address.port == port && address.description == typed && address.isLoopback)
  }

  @Test(arguments: ["", "8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", "::1:8080", "a:-1"])
  func `is refused where it is neither`(typed: String) { #expect(ListenAddress(typed) == nil) }

  @Test func `may be open to others`() { #expect(ListenAddress("0.0.0.0:8080")?.isLoopback == false) }
}
