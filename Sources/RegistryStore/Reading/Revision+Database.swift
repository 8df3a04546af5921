internal import GRDB
internal import Registry
internal import Vocabulary

/// Revisions as the store keeps them.
extension Revision {
  private static let columns = "number, recorded, day, clock_went_back, who, why, based_on"

  init(row: Row) throws {
    guard let recorded = Timestamp(row[1] as String), let day = Int32(exactly: row[2] as Int64) else {
      throw PackedReader.Damage()
    }
    self.init(
      number: row[0], recorded: recorded, day: Day(number: day), clockWentBack: row[3], by: row[4], why: row[5],
      basedOn: row[6])
  }

  /// The whole history, the first revision first.
  static func all(_ db: Database) throws -> [Revision] {
    try Row.fetchAll(db, sql: "SELECT \(columns) FROM revision ORDER BY number").map { try Revision(row: $0) }
  }

  /// The newest revision.
  static func head(_ db: Database) throws -> Revision? {
    let newest = try db.cachedStatement(sql: "SELECT \(columns) FROM revision ORDER BY number DESC LIMIT 1")
    return try Row.fetchOne(newest).map { try Revision(row: $0) }
  }

  /// A revision by its number.
  static func numbered(_ number: Int, _ db: Database) throws -> Revision? {
    try Row.fetchOne(db, sql: "SELECT \(columns) FROM revision WHERE number = ?", arguments: [number])
      .map { try Revision(row: $0) }
  }

  /// The revision that a time asks for: by its number, or the last that was known at the end of a day.
  static func find(_ asOf: AsOf?, _ db: Database) throws -> Revision {
    guard let head = try head(db) else { throw StoreFault.noSuchRevision(.empty) }
    switch asOf {
    case nil: return head
    case .revision(let number):
      guard let revision = try numbered(number, db) else {
        throw StoreFault.noSuchRevision(.revision(number, head: head.number))
      }
      return revision
    case .day(let day):
      // Days never go back along the history, so the last revision of a day has the highest number.
      let row = try Row.fetchOne(
        db, sql: "SELECT \(columns) FROM revision WHERE day <= ? ORDER BY number DESC LIMIT 1",
        arguments: [day.number])
      if let row { return try Revision(row: row) }
      let first = try Row.fetchOne(db, sql: "SELECT \(columns) FROM revision ORDER BY number LIMIT 1")
      throw StoreFault.noSuchRevision(
        .day(day.description, first: try first.map { try Revision(row: $0).day.description } ?? ""))
    }
  }
}
