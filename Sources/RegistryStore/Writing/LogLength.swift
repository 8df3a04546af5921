internal import GRDBSQLite
internal import Synchronization

/// How long the log ahead of the file is, in pages, as SQLite says after each commit.
///
/// The size of its file does not tell: once it was brought into the file it is written anew from its beginning, and stays as
/// long as it was.
final class LogLength: Sendable {
  private struct State {
    var pages = 0
    /// From how many pages on it is brought into the file.
    var due = LogLength.long
  }

  private let state = Mutex(State())
  /// As many pages as 8 MiB hold.
  private static let long = 2048

  /// Whether it is to be brought into the file.
  var isDue: Bool { state.withLock { $0.pages >= $0.due } }

  /// Follows the log of a connection that lives no longer than this.
  func follow(_ connection: OpaquePointer?) {
    sqlite3_wal_hook(
      connection,
      { context, _, _, pages in
        if let context { Unmanaged<LogLength>.fromOpaque(context).takeUnretainedValue().note(Int(pages)) }
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func note(_ pages: Int) {
    state.withLock { state in
      if pages < state.pages { state.due = Self.long }
      state.pages = pages
    }
  }

  /// Notes that it was brought into the file as far as those who read let it be. What they keep is tried again when as much
  /// has come to it.
  func wasBroughtIn() { state.withLock { $0.due = $0.pages + Self.long } }
}
