public import ArgumentParser
import Foundation
import Registry
public import Vocabulary

/// What a command takes from where it runs, read once and only where nothing was asked for.
enum Surroundings {
  /// Today, by the clock and the time zone of this machine.
  static var today: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? Day(number: 0)
  }

  /// How many seconds the time zone of this machine is ahead of UTC at a moment.
  static func offset(at moment: Timestamp) -> Int {
    var seconds = time_t(moment.milliseconds / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Int(parts.tm_gmtoff)
  }

  /// The moment on this machine's clock.
  static var now: Timestamp {
    Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }

  /// Seconds on the clock of this machine that only goes forward.
  static var seconds: Double { ProcessInfo.processInfo.systemUptime }

  /// The name of whoever runs the command, as the system knows them.
  static var user: String {
    let entry = getpwuid(geteuid())
    let full = entry.map { String(cString: $0.pointee.pw_gecos) }?.split(separator: ",").first.map { String($0) }
    return full ?? entry.map { String(cString: $0.pointee.pw_name) } ?? "user \(geteuid())"
  }

  /// Norwegian where the locale is, else English.
  static var language: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let code = locale.prefix { $0.isLetter }.lowercased()
    return ["nb", "no", "nn"].contains(code) ? .nb : .en
  }
}

extension Language: ExpressibleByArgument {}

extension Day {
  /// A day of the calendar as the command line writes it.
  static func argument(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("“\(text)” is not a day of the calendar. Write a day as 2026-11-22.")
    }
    return day
  }
}
