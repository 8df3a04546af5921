internal import Registry

/// The tables of the first version. Never edited: what comes later is another migration.
///
/// Small kinds keep each object as its element of the register document, whose form is published and never edited either;
/// references stand beside it with foreign keys. What an object was before stands in the table of the same name with
/// `_past`, with the revision that ended it. Numbers are given once and never to anything else.
enum FirstSchema {
  static let name = "2026-11-23 registry"

  private static let kinds = ["term", "actor", "activity", "agreement", "notice", "announcement", "acceptance"]

  static let statements: [String] =
    [
      """
      CREATE TABLE revision (
        number INTEGER PRIMARY KEY CHECK (number > 0),
        recorded TEXT NOT NULL,
        day INTEGER NOT NULL,
        clock_went_back INTEGER NOT NULL CHECK (clock_went_back IN (0, 1)),
        who TEXT NOT NULL,
        why TEXT NOT NULL,
        based_on INTEGER REFERENCES revision CHECK (based_on < number)
      ) STRICT
      """,
      """
      CREATE TABLE header (
        number INTEGER PRIMARY KEY CHECK (number = 1),
        since INTEGER NOT NULL REFERENCES revision,
        id TEXT NOT NULL, language TEXT NOT NULL, title TEXT
      ) STRICT
      """,
      """
      CREATE TABLE header_past (
        since INTEGER PRIMARY KEY REFERENCES revision,
        until INTEGER NOT NULL REFERENCES revision CHECK (until > since),
        id TEXT NOT NULL, language TEXT NOT NULL, title TEXT
      ) STRICT
      """,
    ] + kinds.flatMap { [current($0), past($0), pastByID($0)] } + [
      "CREATE TABLE word (number INTEGER PRIMARY KEY, pool INTEGER NOT NULL, word TEXT NOT NULL, UNIQUE (pool, word)) STRICT",
      "CREATE TABLE declared_set (number INTEGER PRIMARY KEY CHECK (number > 0), packed BLOB NOT NULL UNIQUE) STRICT",
      "CREATE TABLE details (number INTEGER PRIMARY KEY CHECK (number > 0), packed BLOB NOT NULL UNIQUE) STRICT",
      """
      CREATE TABLE flow (
        number INTEGER PRIMARY KEY CHECK (number > 0),
        since INTEGER NOT NULL REFERENCES revision,
        id TEXT NOT NULL UNIQUE,
        source INTEGER NOT NULL REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
        recipient INTEGER NOT NULL REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
        activity INTEGER NOT NULL REFERENCES activity DEFERRABLE INITIALLY DEFERRED,
        works_for INTEGER REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
        onward_of INTEGER REFERENCES flow DEFERRABLE INITIALLY DEFERRED,
        packed BLOB NOT NULL, title TEXT
      ) STRICT
      """,
      """
      CREATE TABLE flow_past (
        number INTEGER NOT NULL,
        since INTEGER NOT NULL REFERENCES revision,
        until INTEGER NOT NULL REFERENCES revision CHECK (until > since),
        id TEXT NOT NULL,
        source INTEGER NOT NULL, recipient INTEGER NOT NULL, activity INTEGER NOT NULL,
        works_for INTEGER, onward_of INTEGER,
        packed BLOB NOT NULL, title TEXT,
        PRIMARY KEY (number, since)
      ) STRICT, WITHOUT ROWID
      """,
      pastByID("flow"),
      """
      CREATE TABLE reference (
        kind TEXT NOT NULL, number INTEGER NOT NULL,
        actor INTEGER REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
        agreement INTEGER REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
        notice INTEGER REFERENCES notice DEFERRABLE INITIALLY DEFERRED,
        flow INTEGER REFERENCES flow DEFERRABLE INITIALLY DEFERRED,
        CHECK ((actor IS NOT NULL) + (agreement IS NOT NULL) + (notice IS NOT NULL) + (flow IS NOT NULL) = 1)
      ) STRICT
      """,
      "CREATE INDEX reference_from ON reference (kind, number)",
      // To remove a flow, whoever passes it on is looked for.
      "CREATE INDEX reference_to_flow ON reference (flow) WHERE flow IS NOT NULL",
      "CREATE INDEX flow_onward_of ON flow (onward_of) WHERE onward_of IS NOT NULL",
      """
      CREATE TABLE attachment (
        sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
        bytes INTEGER NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
        since INTEGER NOT NULL REFERENCES revision
      ) STRICT
      """,
    ]

  private static func current(_ kind: String) -> String {
    """
    CREATE TABLE \(kind) (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      since INTEGER NOT NULL REFERENCES revision,
      id TEXT NOT NULL UNIQUE, element TEXT NOT NULL, content TEXT NOT NULL
    ) STRICT
    """
  }

  private static func past(_ kind: String) -> String {
    """
    CREATE TABLE \(kind)_past (
      number INTEGER NOT NULL,
      since INTEGER NOT NULL REFERENCES revision,
      until INTEGER NOT NULL REFERENCES revision CHECK (until > since),
      id TEXT NOT NULL, element TEXT NOT NULL, content TEXT NOT NULL,
      PRIMARY KEY (number, since)
    ) STRICT, WITHOUT ROWID
    """
  }

  /// A thing that was removed and comes back gets the number that it had.
  private static func pastByID(_ kind: String) -> String { "CREATE INDEX \(kind)_past_by_id ON \(kind)_past (id)" }
}

extension ObjectKind {
  /// The table that keeps objects of this kind. Parties and systems share one space of ids, and one table of numbers.
  var table: String {
    switch self {
    case .party, .system: "actor"
    case .registry: "header"
    default: rawValue
    }
  }
}
