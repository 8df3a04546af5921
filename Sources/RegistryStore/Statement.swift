internal import GRDBSQLite

/// One statement of SQL, stepped through row by row. For what is done a million times, where GRDB's rows cost too much.
final class Statement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  /// Prepares a statement, whose text is put together from this module's own words only.
  init(_ connection: OpaquePointer, _ sql: String) throws(StoreFault) {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(connection, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else {
      throw Self.fault(connection)
    }
    (handle, self.connection) = (prepared, connection)
  }

  deinit { sqlite3_finalize(handle) }

  // MARK: Values in

  func bind(_ place: Int32, _ number: Int64) { sqlite3_bind_int64(handle, place, number) }
  func bind(_ place: Int32, _ number: UInt32) { bind(place, Int64(number)) }
  func bind(_ place: Int32, _ number: Int) { bind(place, Int64(number)) }

  func bindNull(_ place: Int32) { sqlite3_bind_null(handle, place) }

  func bind(_ place: Int32, optional number: UInt32?) {
    if let number { bind(place, number) } else { sqlite3_bind_null(handle, place) }
  }

  func bind(_ place: Int32, _ text: String?) {
    guard var text else { return _ = sqlite3_bind_null(handle, place) }
    text.withUTF8 { bind(place, text: $0) }
  }

  func bind(_ place: Int32, text: UnsafeBufferPointer<UInt8>) {
    text.withMemoryRebound(to: CChar.self) {
      // An empty buffer may have no address, and no address would bind NULL.
      let start = $0.baseAddress ?? UnsafePointer(bitPattern: 1)
      _ = sqlite3_bind_text(handle, place, start, Int32($0.count), Self.transient)
    }
  }

  func bind(_ place: Int32, blob: [UInt8]) {
    // An empty array has no address, and no address would bind NULL.
    if blob.isEmpty { return _ = sqlite3_bind_zeroblob(handle, place, 0) }
    _ = blob.withUnsafeBytes { sqlite3_bind_blob(handle, place, $0.baseAddress, Int32($0.count), Self.transient) }
  }

  /// SQLite makes a copy of its own.
  private static var transient: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  // MARK: Stepping

  /// Goes to the next row; false at the end.
  func step() throws(StoreFault) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw Self.fault(connection)
    }
  }

  /// Does what it says, and is ready to be done again.
  func run() throws(StoreFault) {
    while try step() {}
    reset()
  }

  /// Begins anew, with the values that it has.
  func reset() { sqlite3_reset(handle) }

  // MARK: Values out

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// A number that this module gave, from 1 on; zero where there is none.
  func reference(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func text(_ column: Int32) -> String { withText(column) { String(decoding: $0, as: UTF8.self) } }
  func textIfSaid(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// Hands out the bytes of a text, which are good until the next step.
  @inline(__always)
  func withText<Result>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    let start = sqlite3_column_text(handle, column)
    return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// The bytes of a blob, which are good until the next step.
  @inline(__always)
  func blob(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// What the connection says went wrong last.
  private static func fault(_ connection: OpaquePointer) -> StoreFault {
    let file = sqlite3_db_filename(connection, "main").map { String(cString: $0) } ?? ""
    return .sqlite(
      sqlite3_extended_errcode(connection), file: file, message: String(cString: sqlite3_errmsg(connection)))
  }
}

extension StoreFault {
  /// What an error of SQLite means for whoever uses the store.
  static func sqlite(_ code: Int32, file: String, message: String) -> StoreFault {
    switch code & 0xFF {
    case SQLITE_CORRUPT: .damaged(file: file, what: message)
    case SQLITE_NOTADB: .foreign(file: file)
    case SQLITE_CONSTRAINT: .unfitting(what: message)
    case SQLITE_FULL: .full(file: file)
    case SQLITE_IOERR, SQLITE_READONLY, SQLITE_PERM:
      .refused(file: file, what: "cannot be written", why: message)
    default: .refused(file: file, what: "cannot be used", why: message)
    }
  }
}
