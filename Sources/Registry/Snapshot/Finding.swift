import Vocabulary

extension RegistrySnapshot {
  /// Where an object stands among those of its kind, by number or in the order declared; `nil` where it is not declared.
  public func place(of name: ObjectName) -> Int? {
    switch name.kind {
    case .registry: name == .header ? 0 : nil
    case .term: terms.firstIndex { ObjectName.term($0.id, in: $0.taxonomy) == name }
    case .party: number(of: ID<Party>(name.id))?.index
    case .system: placeOfSystem(name.id)
    case .activity: names.activities.number(of: name.id).map { Int($0) }
    case .agreement: number(of: ID<Agreement>(name.id))?.index
    case .flow: names.flows.number(of: name.id).map { Int($0) }
    case .notice: notices.firstIndex { $0.id.key == name.id }
    case .announcement: announcements.firstIndex { $0.id.key == name.id }
    case .acceptance: acceptances.firstIndex { $0.id.key == name.id }
    }
  }

  private func placeOfSystem(_ id: String) -> Int? {
    guard let actor = names.actors.number(of: id), actors[Int(actor)].system != ActorEntry.nobody else { return nil }
    return Int(actors[Int(actor)].system)
  }
}
