/// The statements of one connection, each prepared once for all revisions that are recorded through it.
final class Statements {
  private let connection: OpaquePointer
  private var prepared: [String: Statement] = [:]

  init(_ connection: OpaquePointer) { self.connection = connection }

  /// A statement that begins anew. Whoever asks for the same one gets the same: one user at a time.
  func callAsFunction(_ sql: String) throws(StoreFault) -> Statement {
    if let known = prepared[sql] { return known }
    let statement = try Statement(connection, sql)
    prepared[sql] = statement
    return statement
  }

  /// Ends what was not stepped to its end, so that nothing that was read keeps the log from being shortened.
  func reset() {
    for statement in prepared.values { statement.reset() }
  }
}
