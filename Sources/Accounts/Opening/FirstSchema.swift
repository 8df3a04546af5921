/// The tables of the first version. Never edited: what comes later is another migration.
///
/// Of a password stands here what scrypt made of it, and of every other secret its SHA-256. Moments are seconds since 1970.
/// Numbers are given once and never to anything else, since the register's history names accounts and tokens.
enum FirstSchema {
  static let name = "2026-11-23 accounts"

  static let statements = [
    """
    CREATE TABLE account (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL UNIQUE,
      shown_name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('owner', 'editor', 'auditor', 'machine')),
      password TEXT,
      disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
      created INTEGER NOT NULL,
      password_changed INTEGER,
      CHECK ((role = 'machine') = (password IS NULL)),
      CHECK ((password IS NULL) = (password_changed IS NULL))
    ) STRICT
    """,
    """
    CREATE TABLE session (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 43),
      account INTEGER NOT NULL REFERENCES account,
      machine_run TEXT NOT NULL,
      started INTEGER NOT NULL,
      started_monotonic INTEGER NOT NULL,
      seen INTEGER NOT NULL,
      seen_monotonic INTEGER NOT NULL,
      agent TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX session_of_account ON session (account)",
    """
    CREATE TABLE token (
      id TEXT PRIMARY KEY CHECK (length(id) = 8),
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 43),
      account INTEGER NOT NULL REFERENCES account,
      made_by INTEGER NOT NULL REFERENCES account,
      name TEXT NOT NULL,
      scopes TEXT NOT NULL,
      created INTEGER NOT NULL,
      expires INTEGER NOT NULL CHECK (expires > created),
      used_day INTEGER
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX token_of_account ON token (account)",
    """
    CREATE TABLE invitation (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 43),
      role TEXT NOT NULL CHECK (role IN ('owner', 'editor', 'auditor')),
      hint TEXT NOT NULL,
      made_by INTEGER REFERENCES account,
      created INTEGER NOT NULL,
      expires INTEGER NOT NULL CHECK (expires > created),
      used INTEGER,
      account INTEGER REFERENCES account,
      CHECK ((used IS NULL) = (account IS NULL))
    ) STRICT
    """,
  ]
}
