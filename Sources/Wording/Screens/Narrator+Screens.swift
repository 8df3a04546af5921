import Law

/// What pages about one thing ask of a narrator.
extension Narrator {
  /// What a clause is about, and where it is asked for.
  public func clause(_ id: String) -> (about: String, provision: String?) {
    guard let row = law.clause(id) else { return (id, nil) }
    return (row.label(language), sentences.provision(row.provision))
  }

  /// A standard set of clauses by its row in the law's table.
  public func standardSet(_ id: String) -> String { (lawRow(id) ?? id).withCapital }
}
