import Pages
import Synchronization
import Vocabulary

/// What pages show as long as nothing changes: the same for whoever has the same rights and asks for the same.
final class WrittenPages: Sendable {
  struct Key: Hashable {
    let address: String
    let language: Language
    let mayChange: Bool
    let managesPeople: Bool
  }

  /// Beyond this all are forgotten.
  private static let most = 256
  private let pages = Mutex<[Key: WrittenPage]>([:])

  subscript(_ key: Key) -> WrittenPage? {
    get { pages.withLock { $0[key] } }
    set {
      pages.withLock { pages in
        if pages.count >= Self.most { pages.removeAll() }
        pages[key] = newValue
      }
    }
  }
}
