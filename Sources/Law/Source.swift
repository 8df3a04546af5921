import Vocabulary

/// How sure a row of law is. Shown wherever a row that is not `seen` decides a verdict.
public enum Confidence: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Read in a publication that the row names.
  case seen
  /// Our own words or our own arrangement, as labels and trees of terms: nothing to look up.
  case own
  /// From general knowledge; not looked up.
  case memory
  /// Doubtful: look it up before relying on it.
  case unsure

  /// From the surest to the least sure.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Where a row of law comes from, and how sure it is.
public struct Source: Hashable, Sendable {
  /// The publication, as a person would cite it.
  public let text: String
  /// How sure the row is.
  public let confidence: Confidence

  /// A source by its citation.
  public init(text: String, confidence: Confidence) {
    self.text = text
    self.confidence = confidence
  }
}

/// The row of law that decided something, so that a reader can look it up.
public struct LawReference: Hashable, Sendable, Comparable {
  /// The table that the row stands in.
  public let table: LawTable
  /// The row's id or code within the table.
  public let row: String
  /// How sure the row is.
  public let confidence: Confidence

  /// A reference by table and row.
  public init(table: LawTable, row: String, confidence: Confidence) {
    self.table = table
    self.row = row
    self.confidence = confidence
  }

  /// Order by table, then by the bytes of the row's id.
  public static func < (a: Self, b: Self) -> Bool {
    if a.table != b.table { return a.table < b.table }
    if a.row != b.row { return a.row.precedesByBytes(b.row) }
    return a.confidence < b.confidence
  }
}
