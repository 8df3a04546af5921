@testable import Pages
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

/// How often something was written.
private actor Count {
  private(set) var times = 0
  func more() { times += 1 }
}

private struct Failure: Error {}

@Suite struct `What pages show` {
  private static func key(_ address: String, mayChange: Bool = true) -> WrittenPages.Key {
    WrittenPages.Key(address: address, language: .nb, mayChange: mayChange, managesPeople: false)
  }

  @Test func `is written once however many ask for it at the same time`() async throws {
    let pages = WrittenPages()
    let written = Count()
    try await withThrowingTaskGroup(of: Void.self) { group in
      let key = Self.key("/")
      for _ in 0..<32 {
        group.addTask {
          _ = try await pages.page(for: key) {
            await written.more()
            try await Task.sleep(for: .milliseconds(20))
            return try WrittenPage(Words(said: "today"))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(await written.times == 1)
  }

  @Test func `is written apart for those with other rights`() async throws {
    let pages = WrittenPages()
    let written = Count()
    for mayChange in [true, false, true] {
      _ = try await pages.page(for: Self.key("/", mayChange: mayChange)) {
        await written.more()
        return try WrittenPage(Words(said: "today"))
      }
    }
    #expect(await written.times == 2)
  }

  @Test func `is written again after it could not be`() async throws {
    let pages = WrittenPages()
    await #expect(throws: Failure.self) { try await pages.page(for: Self.key("/")) { throw Failure() } }
    _ = try await pages.page(for: Self.key("/")) { try WrittenPage(Words(said: "today")) }
  }
}
