internal import GRDB

/// An account, as those who may see it see it.
public struct Account: Hashable, Sendable {
  /// Its lasting id, such as `u1`, which is never given to another.
  public let id: String
  /// The name to sign in with; capitals do not tell two apart.
  public let name: String
  /// The name that others see.
  public let shownName: String
  /// What it is there for.
  public let role: Role
  /// Whether it is shut out.
  public let isDisabled: Bool
  /// When it was made, in seconds since 1970.
  public let created: Int64
  /// When its password was set last; `nil` for a program's, which has none.
  public let passwordChanged: Int64?
}

extension Account {
  static let columns = """
    account.number AS account_number, account.name, shown_name, account.role, disabled, account.created AS account_created,
    password_changed
    """

  init(_ row: Row) throws {
    let role: String = row["role"]
    guard let role = Role(rawValue: role) else { throw AccountsFault.noSuchAccount(role) }
    self.init(
      id: Self.id(row["account_number"]), name: row["name"], shownName: row["shown_name"], role: role,
      isDisabled: row["disabled"], created: row["account_created"], passwordChanged: row["password_changed"])
  }

  static func id(_ number: Int64) -> String { "u\(number)" }

  /// The number in an id; `nil` for any other spelling.
  static func number(_ id: String) -> Int64? { numbered("u", id) }

  static func find(_ id: String, _ db: Database) throws -> Account {
    guard let number = number(id),
      let row = try Row.fetchOne(db, sql: "SELECT \(columns) FROM account WHERE number = ?", arguments: [number])
    else { throw AccountsFault.noSuchAccount(id) }
    return try Account(row)
  }
}

/// The number behind a letter; `nil` where the id is not spelt as it is handed out.
func numbered(_ letter: String, _ id: String) -> Int64? {
  guard id.utf8.count <= 20, let number = Int64(id.dropFirst()), "\(letter)\(number)" == id else { return nil }
  return number
}

extension String {
  /// What two names that differ in capitals only have in common; names to sign in with are ASCII.
  var nameKey: String { lowercased() }
}
