import Checks
import Documents
public import Law
import NIOCore
import NIOPosix
public import Registry
import RegistryStore
import Synchronization
import Vocabulary

/// Keeps the register of a store in memory with what the checks say of it today, so that whoever asks waits for no disk;
/// changes are made one after another, each on disk before it is told.
public final class Keeper: Sendable {
  let law: LawEdition
  let directory: String
  let clock: Clock
  let desk: Desk
  /// Where long reading is done: past states, other days, whole documents.
  private let readers: NIOThreadPool
  /// Where bodies are written that take as long as whoever reads them.
  private let senders: NIOThreadPool
  private let standing: Mutex<Held>
  private let hasFailed = Mutex(false)

  /// What is held is for one thread at a time, which the lock sees to.
  private struct Held: @unchecked Sendable {
    var standing: Standing
  }

  /// Opens the store of a directory, which is made where it is missing, and judges its register once.
  ///
  /// Throws a `StoreFault`, and what the law's tables do not allow.
  public init(
    _ directory: String, under law: LawEdition, clock: Clock, as holder: String, header: RegisterHeader
  ) throws {
    (self.law, self.directory, self.clock) = (law, directory, clock)
    let store = try Store.writing(directory, as: holder)
    let (register, revision) = try Self.newest(of: store, law, header)
    standing = Mutex(Held(standing: try Standing(register, revision, under: law, on: clock.today())))
    desk = Desk(store)
    readers = NIOThreadPool(numberOfThreads: 2)
    readers.start()
    senders = NIOThreadPool(numberOfThreads: 16)
    senders.start()
  }

  /// The register as the store has it; of an empty one, a register without anything in it.
  private static func newest(
    of store: Store, _ law: LawEdition, _ header: RegisterHeader
  ) throws -> (RegistrySnapshot, Int) {
    guard try store.head() != nil else { return (try RegistryBuilder(header).finish(), 0) }
    let (register, revision) = try store.snapshot(under: law)
    return (register, revision.number)
  }

  /// The register as it stands now.
  var look: Look { with { $0.look } }

  /// Looks at what is held, for a moment.
  func with<Result: Sendable>(_ body: (inout Standing) throws -> Result) rethrows -> Result {
    try standing.withLock { try body(&$0.standing) }
  }

  /// Puts another register in the place of the one that is held.
  func hold(_ standing: Standing) { self.standing.withLock { $0.standing = standing } }

  /// Sees to it that the verdicts are those of today: at midnight everything is judged once more.
  func turnToToday() async throws {
    let today = clock.today()
    guard with({ $0.resident.day }) != today else { return }
    try await desk.work { _ in
      let (look, day) = (self.look, self.clock.today())
      guard look.day != day else { return }
      self.hold(try Standing(look.register, look.revision, under: self.law, on: day))
    }
  }

  /// Whether changes are recorded: not after a failure to write, until the next start.
  var isWriting: Bool { !hasFailed.withLock { $0 } }

  /// Notes that the store writes no more.
  func noteFailure() { hasFailed.withLock { $0 = true } }

  /// Does something that takes a while, beside those who are answered at once.
  func aside<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await readers.runIfActive { try body() }
  }

  /// Writes a body piece by piece, for somebody who may read it slowly.
  func sending(_ body: @escaping @Sendable () throws -> Void) async throws {
    try await senders.runIfActive { try body() }
  }

  /// The store as it is now, to be read only: whoever got here by a right to read cannot write through it.
  func reading() throws -> Store { try Store.reading(directory) }

  /// Ends writing and reading.
  public func close() async throws {
    try await desk.close()
    try await readers.shutdownGracefully()
    try await senders.shutdownGracefully()
  }
}
