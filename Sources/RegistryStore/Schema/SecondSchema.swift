/// What the second version adds: the answers that were given to requests, so that whoever asks again hears the same.
enum SecondSchema {
  static let name = "2026-11-24 answers"

  static let statements = [
    """
    CREATE TABLE answered (
      account TEXT NOT NULL, key TEXT NOT NULL,
      request TEXT NOT NULL CHECK (length(request) = 64),
      revision INTEGER NOT NULL REFERENCES revision,
      answered TEXT NOT NULL,
      status INTEGER NOT NULL, location TEXT, etag TEXT, type TEXT NOT NULL, body BLOB NOT NULL,
      PRIMARY KEY (account, key)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX answered_when ON answered (answered)",
  ]
}
