/// Ways back for those who forgot a password. Never edited: what comes later is another migration.
///
/// What is used is removed, so all that stands here is still good, or has expired.
enum PasswordLinkSchema {
  static let name = "2026-11-23 password links"

  static let statements = [
    """
    CREATE TABLE password_link (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 43),
      account INTEGER NOT NULL UNIQUE REFERENCES account,
      made_by INTEGER REFERENCES account,
      created INTEGER NOT NULL,
      expires INTEGER NOT NULL CHECK (expires > created)
    ) STRICT
    """
  ]
}
