internal import Glibc

/// A moment on two clocks: the calendar's, which may be set, and the machine's, which only goes forward.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, as the calendar's clock claims.
  public var seconds: Int64
  /// Seconds since the machine started, which nobody can set back.
  public var monotonic: Int64

  /// A moment by both clocks.
  public init(seconds: Int64, monotonic: Int64) {
    self.seconds = seconds
    self.monotonic = monotonic
  }

  /// The day in UTC, counted from 1970-01-01.
  var day: Int64 { seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400 }

  /// What both clocks say; for the edge of the program only.
  public static func now() -> Moment {
    Moment(seconds: read(CLOCK_REALTIME), monotonic: read(CLOCK_BOOTTIME))
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec)
  }
}

/// One run of the machine, from start to stop: for as long its monotonic clock can be compared with itself.
enum MachineRun {
  /// The system's name for this run. Where it has none, one that is never met again, so that nothing is compared.
  static func current(_ randomness: Randomness) -> String {
    let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return Base64.url.text(of: randomness.bytes(16)) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(file, &bytes, bytes.count)
    guard count >= 36 else { return Base64.url.text(of: randomness.bytes(16)) }
    return String(decoding: bytes[..<36], as: UTF8.self)
  }
}
