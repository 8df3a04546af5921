internal import Glibc
internal import Synchronization

/// Waits for a lock until its turn comes, or for so long.
///
/// The system gives a lock to those who wait for it in the order in which they came; whoever asks again and again instead
/// may be overtaken by all others for ever. That wait has no end of its own, so it is done by a thread of its own.
final class Turn: Sendable {
  /// Of the same opening of the file, so that the lock is of both; closed when the wait is over.
  private let descriptor: Int32
  private let outcome = Mutex<Int32>(EINTR)
  /// Its one end is closed when the wait is over.
  private let over: (seen: Int32, said: Int32)

  private init(_ descriptor: Int32) throws(SystemRefusal) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemRefusal(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    over = (ends[0], ends[1])
    self.descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
  }

  /// Whether the lock was had. If not, whoever opened the file closes it: then a lock that comes after all ends at once.
  static func take(_ descriptor: Int32, patience: Duration) throws(SystemRefusal) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: patience)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw SystemRefusal(code: errno) }
      switch try Turn(descriptor).outcome(until: end, clock) {
      case 0: return true
      case nil: return false
      case EINTR: continue
      case let code?: throw SystemRefusal(code: code)
      }
    }
    return true
  }

  /// What the system said in the end; `nil` where it said nothing in time.
  private func outcome(until end: ContinuousClock.Instant, _ clock: ContinuousClock) throws(SystemRefusal) -> Int32? {
    defer { close(over.seen) }
    try start()
    while true {
      let left = (end - clock.now).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard left.seconds >= 0, left.attoseconds >= 0 else { return nil }
      var hangup = pollfd(fd: over.seen, events: Int16(POLLIN), revents: 0)
      if poll(&hangup, 1, Int32(clamping: milliseconds + 1)) > 0 { return outcome.withLock { $0 } }
    }
  }

  private func start() throws(SystemRefusal) {
    let itself = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { turn in
        guard let turn else { return nil }
        Unmanaged<Turn>.fromOpaque(turn).takeRetainedValue().wait()
        return nil
      }, itself.toOpaque())
    guard code == 0 else {
      itself.release()
      close(descriptor)
      close(over.said)
      throw SystemRefusal(code: code)
    }
    pthread_detach(thread)
  }

  private func wait() {
    let code = flock(descriptor, LOCK_EX) == 0 ? 0 : errno
    outcome.withLock { $0 = code }
    close(descriptor)
    close(over.said)
  }
}

/// The system's word for why not.
struct SystemRefusal: Error {
  let code: Int32

  var text: String { String(cString: strerror(code)) }
}
