public import Vocabulary

/// A set of standard clauses: for transfers (Art. 46(2)), or for agreements with processors (Art. 28(7) and 28(8)).
public struct StandardSet: LawRow, ReadableRow {
  /// What a set is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A transfer tool.
    case transfer
    /// An agreement with a processor, and no transfer tool.
    case processing
  }

  /// The id that agreements name it by, as `2021/914`.
  public let id: String
  /// What it is for.
  public let kind: Kind
  /// Its name in English.
  public let nameEN: String
  /// Its name in bokmål.
  public let nameNB: String
  /// The decision or opinion it comes from.
  public let decision: String
  /// The decision's number in EUR-Lex; none for a set of an authority.
  public let celex: String?
  /// The day it was adopted.
  public let adopted: Day
  /// The days on which it could be concluded.
  public let concluded: Period
  /// The last day on which a contract concluded in time is a tool; none while it is one.
  public let validUntil: Day?
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The table of sets.
  public var table: LawTable { Self.kind }

  /// Whether a contract on this set, concluded on one day, is still good on another.
  public func isUsable(on day: Day, concludedOn signed: Day) -> Bool {
    concluded.contains(signed) && signed <= day && Period(until: validUntil).contains(day)
  }

  /// Its name in a language.
  public func name(_ language: Language) -> String {
    switch language {
    case .en: nameEN
    case .nb: nameNB
    }
  }

  static let kind = LawTable.standardSets
  static let columns = [
    "id", "kind", "name_en", "name_nb", "decision", "celex", "adopted", "concluded_from", "concluded_until",
    "valid_until", "source", "confidence", "note",
  ]

  init(_ row: RawRow) throws(LawFault) {
    id = try row.required("id")
    kind = try row.choice("kind")
    nameEN = try row.required("name_en")
    nameNB = try row.required("name_nb")
    decision = try row.required("decision")
    celex = row.optional("celex")
    adopted = try row.requiredDay("adopted")
    let first = try row.requiredDay("concluded_from")
    concluded = try row.period(from: "concluded_from", until: "concluded_until")
    validUntil = try row.day("valid_until")
    guard adopted <= first else {
      throw row.fault("adopted", "adopted after the first day of use", "a day no later than concluded_from")
    }
    if let validUntil {
      guard let last = concluded.until, last <= validUntil else {
        throw row.fault(
          "valid_until", "good for a shorter time than it could be concluded", "a day no earlier than concluded_until")
      }
    }
    source = try row.source()
    note = row.optional("note")
  }
}

/// What part a set plays for which exporter and importer, and what it needs.
public struct StandardModule: LawRow, ReadableRow {
  /// A role as the sets know it. Joint controllers count as controllers, sub-processors as processors.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Decides purposes and means.
    case controller
    /// Processes on behalf of a controller.
    case processor
  }

  /// The row's id, as `2021/914-2`.
  public let id: String
  /// The set.
  public let set: String
  /// The module's number; none for sets without modules.
  public let module: Int?
  /// The exporter's role.
  public let exporter: Role
  /// The importer's role.
  public let importer: Role
  /// The annexes that must be filled in.
  public let annexes: [String]
  /// Whether the transfer must be assessed beside it.
  public let needsAssessment: Bool
  /// Whether the importer must be the very controller that the exporter processes for.
  public let importerIsOwnController: Bool
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The table of modules.
  public var table: LawTable { Self.kind }

  static let kind = LawTable.standardModules
  static let columns = [
    "id", "set", "module", "exporter", "importer", "annexes", "needs_assessment", "importer_is_own_controller",
    "source", "confidence", "note",
  ]

  init(_ row: RawRow) throws(LawFault) {
    id = try row.required("id")
    set = try row.required("set")
    module = try row.number("module")
    exporter = try row.choice("exporter")
    importer = try row.choice("importer")
    annexes = row.words("annexes")
    needsAssessment = try row.flag("needs_assessment")
    importerIsOwnController = try row.flag("importer_is_own_controller")
    source = try row.source()
    note = row.optional("note")
  }
}
