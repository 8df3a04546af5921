import NIOCore
import NIOPosix
import RegistryStore

/// The one place from where the store is written: a thread of its own, where one waits for the other.
///
/// The store is for one thread at a time, which the pool of one thread sees to; so it may be handed to that thread.
final class Desk: @unchecked Sendable {
  private let store: Store
  private let pool = NIOThreadPool(numberOfThreads: 1)

  init(_ store: Store) {
    self.store = store
    pool.start()
  }

  /// Does something with the store, once all before it is done.
  func work<Result: Sendable>(_ body: @escaping @Sendable (Store) throws -> Result) async throws -> Result {
    try await pool.runIfActive { try body(self.store) }
  }

  /// Brings the log into the file and lets go of the threads.
  func close() async throws {
    try await work { try $0.finish() }
    try await pool.shutdownGracefully()
  }
}
