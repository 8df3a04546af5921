/// What pages about one thing ask of a narrator.
extension Narrator {
  /// What a clause is about and where it is asked for.
  public func clause(_ id: String) -> String { lawRow(id) ?? id }

  /// A standard set of clauses by its row in the law's table.
  public func standardSet(_ id: String) -> String { (lawRow(id) ?? id).withCapital }
}
