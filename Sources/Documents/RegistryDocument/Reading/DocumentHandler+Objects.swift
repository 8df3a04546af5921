internal import Registry
internal import Vocabulary

/// Finished objects on their way to the builder.
extension DocumentHandler {
  mutating func finishObject(_ done: OpenElement) throws {
    if done.name == .party, let code = Element(fragment, 0).textIfSaid(.organisation) {
      _ = known.organisations.number(naming: code)
    }
    if done.name == .notice {
      keepPromises(of: Element(fragment, 0))
      names.forget(.promise)
    }
    if done.name == .term { return try finishTerm() }
    // Once something is wrong there will be no register; what follows is only held against the grammar.
    guard faults.isEmpty else { return }
    if done.name == .agreement, let flaw = Element(fragment, 0).agreement.misplacedAmending {
      return try faults.add(.whole(flaw), at: done.position)
    }
    do {
      try add(done.name)
    } catch {
      // The ids were checked as they were read, so this is not expected; it is a fault all the same.
      try faults.add(.whole(.refused(element: done.name.rawValue, why: "\(error)")), at: done.position)
    }
  }

  private mutating func add(_ name: Word) throws(RegistryFault) {
    if name == .flow { return try addFlow() }
    let element = Element(fragment, 0)
    switch name {
    case .party: try builder.add(element.party)
    case .system: try builder.add(element.system)
    case .activity: try builder.add(element.activity)
    case .agreement: try builder.add(element.agreement)
    case .notice: try builder.add(element.notice)
    case .announcement: if let announcement = element.announcement { try builder.add(announcement) }
    case .acceptance: if let acceptance = element.acceptance { try builder.add(acceptance) }
    default: break
    }
  }
}

extension Agreement {
  /// What only an amendment may say, said by an agreement that amends nothing: it would change nothing, and look as if.
  fileprivate var misplacedAmending: WholeFlaw? {
    guard amends == nil else { return nil }
    let changes = Dimension.allCases.contains { !scope[$0].added.isEmpty || !scope[$0].removed.isEmpty }
    guard changes || extendsUntil != nil else { return nil }
    return .amendsNothing(id.key, isScope: changes)
  }
}
