internal import Vocabulary

extension RegistryBuilder {
  /// What a builder goes on from.
  struct Revising: Sendable {
    /// Where objects stood that are to be declared anew.
    var vacant: [ObjectName: Int] = [:]
    /// Flows, actors and activities below these numbers were declared before, but for those to be declared anew.
    let flows: Int
    let details: Int
    let placeUses: Int
    /// Flows that are to be declared anew, and what they were.
    var reopenedFlows: [(number: Int, was: FlowRow)] = []
    /// What objects that were declared since refer to.
    var references: [Reference] = []
    /// What sorts of objects were declared since.
    var declaredKinds: Set<ObjectKind> = []
    /// Whether a system is declared anew, which decides where its flows start.
    var movesFlows = false
    /// Whether the ids that stay taken are noted.
    var hasNotedTaken = false
  }

  /// A builder that goes on from a register: of all its objects only some, by their names, are to be declared anew. Others may
  /// be added. Numbers stay what they were, and nothing that stays is looked into again.
  ///
  /// The register must have the objects to be declared anew, and `finish` refuses where one of them was not.
  public init(revising register: RegistrySnapshot, replacing names: some Sequence<ObjectName>) {
    self.init(register.header)
    var revising = Revising(
      flows: register.flows.count, details: register.details.count, placeUses: register.names.placeUses.count)
    snapshot = register
    activities = OpenActivities(register.activities)
    for name in names {
      guard let place = register.place(of: name) else { continue }
      switch name.kind {
      case .registry: continue
      case .party: reopen(name.id)
      case .system: reopen(name.id)
      case .activity:
        activities.reopen(place)
        continue
      case .flow:
        revising.reopenedFlows.append((place, snapshot.flows[place]))
        snapshot.flows[place].isDeclared = false
        continue
      case .term, .agreement, .notice, .announcement, .acceptance: break
      }
      revising.vacant[name] = place
    }
    self.revising = revising
  }

  /// What the register is and whose.
  public var header: RegisterHeader {
    get { snapshot.header }
    set { snapshot.header = newValue }
  }

  private mutating func reopen(_ key: String) {
    guard let actor = snapshot.names.actors.number(of: key) else { return }
    snapshot.actors[Int(actor)].isDeclared = false
    // A system that is declared anew may have another operator, or none.
    if snapshot.actors[Int(actor)].system != ActorEntry.nobody { snapshot.actors[Int(actor)].party = ActorEntry.nobody }
  }

  /// Notes the ids that stay taken of what has no numbers, when first one of them is declared.
  mutating func noteTaken() {
    guard let revising, !revising.hasNotedTaken else { return }
    self.revising?.hasNotedTaken = true
    let isKept = { (name: ObjectName) in revising.vacant[name] == nil }
    for notice in snapshot.notices where isKept(ObjectName(.notice, notice.id.key)) {
      declared.insert(Reference(.notice, notice.id.key))
    }
    for announcement in snapshot.announcements where isKept(ObjectName(.announcement, announcement.id.key)) {
      declared.insert(Reference(.announcement, announcement.id.key))
    }
    for acceptance in snapshot.acceptances where isKept(ObjectName(.acceptance, acceptance.id.key)) {
      declared.insert(Reference(.acceptance, acceptance.id.key))
    }
    for term in snapshot.terms where isKept(.term(term.id, in: term.taxonomy)) {
      declared.insert(Reference(.term, term.taxonomy.rawValue + " " + term.id))
    }
  }

  /// Where an object stood that is declared anew; nil for one that is new.
  mutating func vacated(_ kind: ObjectKind, _ id: String) -> Int? {
    guard revising != nil else { return nil }
    revising?.declaredKinds.insert(kind)
    let place = revising?.vacant.removeValue(forKey: ObjectName(kind, id))
    if kind == .system, place != nil { revising?.movesFlows = true }
    return place
  }
}

extension Array {
  /// Puts a value in the place of another, or at the end.
  mutating func put(_ value: Element, at place: Int?) {
    if let place { self[place] = value } else { append(value) }
  }
}
