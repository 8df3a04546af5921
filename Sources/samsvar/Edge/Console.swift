import Foundation
import Wording

/// The terminal: the only place that knows of colours and streams.
enum Console {
  /// Says something on the standard error stream, where it does not mix with results. What it quotes cannot steer the
  /// terminal.
  static func complain(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
    FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Whether results may be coloured: only on a terminal, and never where NO_COLOR is set.
  static var mayColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Lines as one text, with the colours of a terminal where it may have them.
  static func text(_ lines: [TextLine], coloured: Bool) -> String {
    guard coloured else { return lines.text }
    return lines.map { line in
      guard let code = line.style.colour, !line.text.isEmpty else { return line.text + "\n" }
      return "\u{1B}[\(code)m\(line.text)\u{1B}[0m\n"
    }.joined()
  }

  /// Says what is being done, on a terminal and where it takes long; the line goes away again.
  static func during<Result>(_ what: String, isLong: Bool, _ body: () throws -> Result) rethrows -> Result {
    guard isLong, isatty(STDERR_FILENO) == 1 else { return try body() }
    FileHandle.standardError.write(Data("\(what) …".utf8))
    defer { FileHandle.standardError.write(Data("\r\u{1B}[2K".utf8)) }
    return try body()
  }
}

extension TextLine.Style {
  /// The terminal's code for this sort of line.
  fileprivate var colour: String? {
    switch self {
    case .title, .heading: "1"
    case .violation: "31"
    case .unknown: "33"
    case .warning: "36"
    case .good: "32"
    case .plain: nil
    }
  }
}
