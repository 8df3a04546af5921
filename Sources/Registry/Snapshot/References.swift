import Vocabulary

/// One thing that an object refers to by id.
public struct Reference: Hashable, Sendable {
  /// What sort of thing must be declared.
  public let kind: NamedKind
  /// Under which id.
  public let id: String

  /// A reference.
  public init(_ kind: NamedKind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

extension Declared<PlaceUse> {
  var references: [Reference] {
    elements.compactMap { if case .party(let party) = $0.by { Reference(.party, party.key) } else { nil } }
  }
}

extension Party {
  /// What it refers to.
  public var references: [Reference] { representative.map { [Reference(.party, $0.key)] } ?? [] }
}

extension System {
  /// What it refers to.
  public var references: [Reference] {
    [self.operator, host].compactMap { $0 }.map { Reference(.party, $0.key) }
      + storage.references + access.references
  }
}

extension Activity {
  /// What it refers to.
  public var references: [Reference] {
    controllers.map { Reference(.party, $0.party.key) }
      + (processor.map { [Reference(.party, $0.key)] } ?? [])
      + (systems + collectionPoints.compactMap(\.at)).map { Reference(.system, $0.key) }
  }
}

extension Agreement {
  /// What it refers to.
  public var references: [Reference] {
    var parties = parties.map(\.party) + signatures.map(\.party) + joined.map(\.party)
    parties += subProcessing?.entries.map(\.party) ?? []
    for tool in tools {
      if case .bindingCorporateRules(_, _, let members) = tool.kind { parties += members }
    }
    for case .attested(let by, _, _, _) in evidence { parties.append(by) }
    return parties.map { Reference(.party, $0.key) } + (amends.map { [Reference(.agreement, $0.key)] } ?? [])
  }
}

extension Notice {
  /// What it refers to.
  public var references: [Reference] {
    [Reference(.party, controller.key)]
      + promises.flatMap(\.recipients).map { Reference(.party, $0.key) }
      + promises.compactMap(\.through).map { Reference(.system, $0.key) }
  }
}

extension Announcement {
  /// What it refers to.
  public var references: [Reference] {
    let sender = by.map { [Reference(.party, $0.key)] } ?? []
    return switch subject {
    case .added(let party, let agreement):
      sender + [Reference(.party, party.key), Reference(.agreement, agreement.key)]
    case .replaced(let old, let new, let agreement):
      sender + [
        Reference(.party, old.key), Reference(.party, new.key), Reference(.agreement, agreement.key),
      ]
    case .noticeChanged(let notice): sender + [Reference(.notice, notice.key)]
    }
  }
}

extension FlowDetails {
  /// What they refer to.
  public var references: [Reference] {
    if case .standardClauses(let agreement?) = transfer?.basis { [Reference(.agreement, agreement.key)] } else { [] }
  }
}
