internal import Glibc
internal import Synchronization

/// Lets few passwords be hashed at once, each by a thread of its own, and few wait: each takes 128 MiB and half a second.
///
/// Whoever comes when the queue is full is told to come again. The tasks of the program wait without holding a thread.
final class PasswordGate: Sendable {
  typealias Work = @Sendable () -> Void

  private struct State {
    var running = 0
    var waiting: [Work] = []
  }

  private let state = Mutex(State())
  private let atOnce: Int
  private let queue: Int

  init(atOnce: Int = 2, queue: Int = 16) {
    self.atOnce = atOnce
    self.queue = queue
  }

  /// Does work when its turn comes. Throws `AccountsFault.busy` where too many wait.
  func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
      let isTaken = enter { continuation.resume(with: Result { try work() }) }
      // Half a second each, and the queue is a handful of seconds long.
      if !isTaken { continuation.resume(throwing: AccountsFault.busy(retryAfter: 5)) }
    }
  }

  /// How many wait for their turn.
  var waiting: Int { state.withLock { $0.waiting.count } }

  private enum Place { case thread, queue, none }

  private func enter(_ work: @escaping Work) -> Bool {
    let place = state.withLock { state -> Place in
      if state.running < atOnce {
        state.running += 1
        return .thread
      }
      guard state.waiting.count < queue else { return .none }
      state.waiting.append(work)
      return .queue
    }
    switch place {
    case .queue: return true
    case .none: return false
    case .thread:
      let isStarted = Worker.start { self.work(first: work) }
      // Without a thread nobody would take up who waits meanwhile, so those are done here, one after another.
      if !isStarted { self.work(first: work) }
      return true
    }
  }

  /// Works until nobody waits.
  private func work(first: @escaping Work) {
    var next: Work? = first
    while let work = next {
      work()
      next = state.withLock { state in
        if state.waiting.isEmpty {
          state.running -= 1
          return nil
        }
        return state.waiting.removeFirst()
      }
    }
  }
}

/// A thread that does one thing and ends.
private final class Worker: Sendable {
  private let body: @Sendable () -> Void

  private init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Whether the system gave a thread.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    let itself = Unmanaged.passRetained(Worker(body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { worker in
        guard let worker else { return nil }
        Unmanaged<Worker>.fromOpaque(worker).takeRetainedValue().body()
        return nil
      }, itself.toOpaque())
    guard code == 0 else {
      itself.release()
      return false
    }
    pthread_detach(thread)
    return true
  }
}
