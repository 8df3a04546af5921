import Glibc

/// What one measurement came to.
struct Measurement {
  let cpu: Double
  let count: Int
  /// The most memory that the process has had, in bytes.
  let peak: Int

  /// Taken now.
  init(cpu: Double, count: Int) {
    self.cpu = cpu
    self.count = count
    peak = CPU.usage.ru_maxrss * 1024
  }

  func print() { Swift.print("{\"cpu\": \(cpu), \"count\": \(count), \"peak\": \(peak)}") }
}

/// The CPU time of this process.
enum CPU {
  static var usage: rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }

  /// User and system together.
  static var seconds: Double {
    let usage = usage
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
  }
}
