import Foundation
import Testing

@Suite struct `A service that cannot start` {
  @Test func `says that somebody else listens there, and ends with 2`() throws {
    let folder = try Folder()
    // Another program has the port as long as this socket is open.
    let taken = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(taken) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(taken, $0, size) == 0 && listen(taken, 1) == 0 && getsockname(taken, $0, &size) == 0
      }
    }
    try #require(isBound)
    let place = "127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    let run = try Command.run("serve", "--store", folder.file("store").path, "--listen", place)
    #expect(run.code == 2)
    #expect(run.complaints.contains("\(place): cannot be listened at: Address already in use\nhelp: "))
  }

  @Test func `leaves a file alone that holds no accounts of its own, and ends with 2`() throws {
    let folder = try Folder()
    let first = try folder.write("first.xml", Documents.withoutAgreement)
    let store = folder.file("store").path
    #expect(try Command.run("import", first, "--store", store, "--apply").code == 0)
    let accounts = URL(filePath: store + "/accounts.db")
    try Data("something else".utf8).write(to: accounts)
    let run = try Command.run("serve", "--store", store, "--listen", "127.0.0.1:0")
    #expect(run.code == 2)
    #expect(run.complaints.contains("accounts.db: these are not accounts of samsvar\nhelp: "))
    #expect(try Data(contentsOf: accounts) == Data("something else".utf8))
  }
}
