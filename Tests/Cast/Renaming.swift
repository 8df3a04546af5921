public import Registry
public import Vocabulary

extension Register {
  /// The same register with other names for its flows and agreements.
  public func renamed(
    flows name: (ID<Flow>) -> String, agreements called: (ID<Agreement>) -> String
  ) -> Register {
    var copy = self
    for index in copy.flows.indices {
      copy.flows[index].id = ID(name(flows[index].id))
      copy.flows[index].onwardOf = flows[index].onwardOf.map { ID(name($0)) }
      if case .standardClauses(let id?) = flows[index].details.transfer?.basis {
        copy.flows[index].details.transfer?.basis = .standardClauses(ID(called(id)))
      }
    }
    for index in copy.agreements.indices {
      copy.agreements[index].id = ID(called(agreements[index].id))
      copy.agreements[index].amends = agreements[index].amends.map { ID(called($0)) }
    }
    for index in copy.announcements.indices {
      switch announcements[index].subject {
      case .added(let party, let under):
        copy.announcements[index].subject = .added(party, under: ID(called(under)))
      case .replaced(let old, let new, let under):
        copy.announcements[index].subject = .replaced(old, by: new, under: ID(called(under)))
      case .noticeChanged: break
      }
    }
    return copy
  }
}
