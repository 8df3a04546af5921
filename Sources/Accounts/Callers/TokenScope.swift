/// What a token is good for, at most: never more than its account may.
public enum TokenScope: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Reading the register and its reports.
  case read
  /// Taking records and whole documents out.
  case export
  /// Changing the register, and reading it.
  case write

  private var place: Int {
    switch self {
    case .read: 0
    case .export: 1
    case .write: 2
    }
  }

  /// Order from the least to the most.
  public static func < (a: Self, b: Self) -> Bool { a.place < b.place }
}

extension Set<TokenScope> {
  /// As they stand in the file: words with a blank between.
  var text: String { sorted().map(\.rawValue).joined(separator: " ") }

  /// Reads what stands in the file; a word that is none gives nothing.
  init(text: String) { self = Set(text.split(separator: " ").compactMap { TokenScope(rawValue: String($0)) }) }
}
