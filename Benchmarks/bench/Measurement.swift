import Glibc

/// What one measurement came to.
struct Measurement {
  let cpu: Double
  let count: Int
  /// The most memory that the process has had, in bytes.
  let peak: Int

  /// What it held after reading, in bytes; none where that was not asked.
  let before: Int?

  /// Taken now.
  init(cpu: Double, count: Int, before: Int? = nil) {
    self.cpu = cpu
    self.count = count
    self.before = before
    peak = Memory.most
  }

  func print() {
    let before = before.map { ", \"before\": \($0)" } ?? ""
    Swift.print("{\"cpu\": \(cpu), \"count\": \(count), \"peak\": \(peak)\(before)}")
  }
}

/// The CPU time of this process.
enum CPU {
  static var usage: rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }

  /// Finer than `seconds`, for spans that are taken again and again.
  static var clock: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  /// User and system together.
  static var seconds: Double {
    let usage = usage
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
  }
}

extension CPU {
  /// Seconds on the clock that only goes forward.
  static var wall: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}

/// The memory of this process.
enum Memory {
  /// The most that it has had since it began, or since the peak was forgotten, in bytes.
  static var most: Int { figure("VmHWM:") }

  /// What it holds now, in bytes; from here on a new peak counts.
  static func forgetPeak() -> Int {
    let descriptor = open("/proc/self/clear_refs", O_WRONLY)
    if descriptor >= 0 {
      write(descriptor, "5", 1)
      close(descriptor)
    }
    return figure("VmRSS:")
  }

  private static func figure(_ name: String) -> Int {
    guard let text = try? Pieces("/proc/self/status").all() else { return 0 }
    let line = String(decoding: text, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name) }
    return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }
}
