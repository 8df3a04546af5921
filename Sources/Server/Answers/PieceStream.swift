import Glibc
import HummingbirdCore
import NIOCore
import NIOPosix
import Synchronization

/// A body that is written by a thread and sent by another: the writer waits while enough is on its way, so that memory
/// does not grow with the document, and ends when nobody reads any more.
final class PieceStream: Sendable {
  /// Pieces that may be on their way, of some 64 KiB each.
  private static let most = 8

  private struct Gone: Error {}
  private struct State {
    var onTheWay = 0
    var isGone = false
  }

  private let stream: AsyncThrowingStream<ByteBuffer, any Error>
  private let continuation: AsyncThrowingStream<ByteBuffer, any Error>.Continuation
  private let state = Mutex(State())
  private let room = Room()

  init() { (stream, continuation) = AsyncThrowingStream.makeStream() }

  /// What the writing thread hands over.
  func put(_ piece: [UInt8]) throws {
    room.wait {
      state.withLock { $0.onTheWay < Self.most || $0.isGone }
    }
    let isGone = state.withLock { state in
      state.onTheWay += 1
      return state.isGone
    }
    if isGone { throw Gone() }
    continuation.yield(ByteBuffer(bytes: piece))
  }

  func finish(_ error: (any Error)?) { continuation.finish(throwing: error) }

  /// Sends everything to whoever reads.
  func send(to writer: inout any ResponseBodyWriter) async throws {
    defer {
      state.withLock { $0.isGone = true }
      room.signal()
    }
    for try await piece in stream {
      try await writer.write(piece)
      state.withLock { $0.onTheWay -= 1 }
      room.signal()
    }
    try await writer.finish(nil)
  }
}

/// Where a thread waits for something to become true.
private final class Room: @unchecked Sendable {
  // The system's own kinds of lock may not move, so they have a place of their own.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func wait(until isSo: () -> Bool) {
    pthread_mutex_lock(mutex)
    while !isSo() { pthread_cond_wait(condition, mutex) }
    pthread_mutex_unlock(mutex)
  }

  func signal() {
    pthread_mutex_lock(mutex)
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(mutex)
  }
}
