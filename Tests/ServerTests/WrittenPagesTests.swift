import Pages
import Synchronization
import Testing
import Vocabulary
import Wording

@testable import Server

private struct Words: Page {
  let said: String
  var title: String { said }
  var place: ScreenPlace? { nil }
  func write(_ page: inout Markup) { page.text(said) }
}

private struct Failure: Error {}

@Suite struct `What pages show` {
  private func key(_ address: String, mayChange: Bool = true) -> WrittenPages.Key {
    WrittenPages.Key(address: address, language: .nb, mayChange: mayChange, managesPeople: false)
  }

  @Test func `is written once however many ask for it at the same time`() async throws {
    let pages = WrittenPages()
    let written = Mutex(0)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<32 {
        group.addTask {
          _ = try await pages.page(for: key("/")) {
            written.withLock { $0 += 1 }
            try await Task.sleep(for: .milliseconds(20))
            return try WrittenPage(Words(said: "today"))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(written.withLock { $0 } == 1)
  }

  @Test func `is written apart for those with other rights`() async throws {
    let pages = WrittenPages()
    let written = Mutex(0)
    for mayChange in [true, false, true] {
      _ = try await pages.page(for: key("/", mayChange: mayChange)) {
        written.withLock { $0 += 1 }
        return try WrittenPage(Words(said: "today"))
      }
    }
    #expect(written.withLock { $0 } == 2)
  }

  @Test func `is written again after it could not be`() async throws {
    let pages = WrittenPages()
    await #expect(throws: Failure.self) { try await pages.page(for: key("/")) { throw Failure() } }
    _ = try await pages.page(for: key("/")) { try WrittenPage(Words(said: "today")) }
  }
}
