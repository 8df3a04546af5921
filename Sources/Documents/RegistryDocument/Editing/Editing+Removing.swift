internal import Law
internal import Registry

/// An edit that only takes away.
extension Editing {
  /// The register without what was removed, where nothing that stays names it; only what does is read, to say so in the words
  /// in which a reading of the whole does. Nil where only that can tell: where something was put too, and where a word or a
  /// place is gone, which may be named anywhere.
  func reduced() throws -> RegistrySnapshot? {
    guard put.isEmpty, !removed.contains(where: { isWord($0) }) else { return nil }
    let referrers = register.referrers(to: removed)
    if referrers.isEmpty { return try? register.removing(removed) }
    var document = EditedDocument(
      RegistryReader(revising: register, replacing: removed.union(referrers), law: law))
    do {
      try layOut(to: &document, only: referrers) { _, _ in }
      _ = try document.finish()
    } catch let faults as DocumentFaults {
      throw try told(faults, of: document, only: referrers)
    }
    return nil
  }

  /// Whether an object is a word of the organisation's own, or makes a place of an organisation.
  private func isWord(_ name: ObjectName) -> Bool {
    switch name.kind {
    case .term: true
    case .party: register.place(of: name).map { register.parties[$0].organisation != nil } ?? false
    default: false
    }
  }
}
