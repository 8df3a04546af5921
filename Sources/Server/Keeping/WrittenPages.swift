import Pages
import Synchronization
import Vocabulary

/// What pages show as long as nothing changes: the same for whoever has the same rights and asks for the same. A page is
/// written once, however many ask for it at the same time: the others wait for the one who asked first.
final class WrittenPages: Sendable {
  struct Key: Hashable {
    let address: String
    let language: Language
    let mayChange: Bool
    let managesPeople: Bool
  }

  /// Beyond this all are forgotten.
  private static let most = 256
  private let pages = Mutex<[Key: Task<WrittenPage, any Error>]>([:])

  /// The page as it was written, or as it is being written; else it is written now.
  ///
  /// - Throws: what writing threw. It is not kept: who asks afterwards has it written again.
  func page(
    for key: Key, _ write: @escaping @Sendable () async throws -> WrittenPage
  ) async throws -> WrittenPage {
    let writing = pages.withLock { pages in
      if let known = pages[key] { return known }
      if pages.count >= Self.most { pages.removeAll() }
      let writing = Task(operation: write)
      pages[key] = writing
      return writing
    }
    do { return try await writing.value } catch {
      pages.withLock { pages in
        if pages[key] == writing { pages[key] = nil }
      }
      throw error
    }
  }
}
