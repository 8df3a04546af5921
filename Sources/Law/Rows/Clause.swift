public import Vocabulary

/// Something that an agreement with a processor must say, Art. 28(3).
public struct Clause: LawRow, ReadableRow {
  /// The id that agreements name it by, as `A28.3.a`.
  public let id: String
  /// What it is about, in English.
  public let labelEN: String
  /// What it is about, in bokmål.
  public let labelNB: String
  /// The provision that asks for it.
  public let provision: String
  /// Whether it must be pointed out in the document; the others are shown by the agreement's own fields.
  public let mustBeLocated: Bool
  /// The days on which it is asked for.
  public let period: Period
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The table of clauses.
  public var table: LawTable { Self.kind }

  /// What it is about, in a language.
  public func label(_ language: Language) -> String {
    switch language {
    case .en: labelEN
    case .nb: labelNB
    }
  }

  static let kind = LawTable.clauses
  static let columns = [
    "id", "label_en", "label_nb", "provision", "located", "valid_from", "valid_until", "source", "confidence", "note",
  ]

  init(_ row: RawRow) throws(LawFault) {
    id = try row.required("id")
    labelEN = try row.required("label_en")
    labelNB = try row.required("label_nb")
    provision = try row.required("provision")
    mustBeLocated = try row.flag("located")
    period = try row.requiredPeriod()
    source = try row.source()
    note = row.optional("note")
  }
}

/// Which clauses of Art. 28(3) an unmodified standard set contains.
public struct ClauseSet: LawRow, ReadableRow {
  /// The row's id, as `2021/914-2`.
  public let id: String
  /// The standard set.
  public let set: String
  /// The module; none for sets without modules.
  public let module: Int?
  /// The ids of the clauses.
  public let clauses: [String]
  /// The days on which the set answers for them.
  public let period: Period
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The table of what sets contain.
  public var table: LawTable { Self.kind }

  static let kind = LawTable.clauseSets
  static let columns = [
    "id", "set", "module", "clauses", "valid_from", "valid_until", "source", "confidence", "note",
  ]

  init(_ row: RawRow) throws(LawFault) {
    id = try row.required("id")
    set = try row.required("set")
    module = try row.number("module")
    _ = try row.required("clauses")
    clauses = row.words("clauses")
    period = try row.requiredPeriod()
    source = try row.source()
    note = row.optional("note")
  }
}
