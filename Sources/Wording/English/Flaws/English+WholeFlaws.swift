import Registry

extension English {
  func told(_ flaw: WholeFlaw) -> ToldFlaw {
    switch flaw {
    case .onwardRing(let ids):
      ToldFlaw(
        ids.count == 1
          ? "the flow `\(ids[0])` passes itself on" : "the flows \(ids.quoted("and")) pass each other on in a ring",
        help: "remove one `onward-of`, so that the chain has a beginning")
    case .amendsAmendment(let id):
      ToldFlaw("the agreement `\(id)` amends another amendment", help: "name the agreement that both of them amend")
    case .termRing(let ids):
      ToldFlaw(
        ids.count == 1 ? "`\(ids[0])` is below itself" : "\(ids.quoted("and")) stand below each other",
        help: "give one of them a parent that is not below it")
    case .declaredTwice(let kind, let id):
      ToldFlaw("the \(kind.rawValue) `\(id)` is declared twice", help: "give one of the two another id")
    case .undeclared(let kind, let id):
      ToldFlaw("no \(kind.rawValue) is called `\(id)`", help: "declare it, or correct the id")
    case .amendsNothing(let id, let isScope):
      ToldFlaw(
        (isScope ? "`added` and `removed` belong" : "`extends-until` belongs")
          + " to an amendment, and `\(id)` amends nothing",
        help: "say which agreement it amends, or state `named`, `excluded` and `until`")
    case .refused(let element, let why):
      ToldFlaw("this `\(element)` cannot be added: \(why)", help: "see that its id is its own")
    }
  }

  func told(_ flaw: EditFlaw) -> ToldFlaw {
    switch flaw {
    case .head: ToldFlaw("the head of a register cannot be removed", help: "put another in its place")
    case .absent(let name): ToldFlaw("there is no \(name)", help: "correct the id")
    case .putTwice(let name): ToldFlaw("the \(name) is put twice", help: "decide for one of the two")
    case .putAndRemoved(let name): ToldFlaw("the \(name) is put and removed", help: "decide for one of the two")
    case .idTaken(let other):
      ToldFlaw("the id `\(other.id)` is taken by a \(other.kind.rawValue)", help: "choose another id")
    case .breaks(let name, let flaw):
      ToldFlaw(
        "the \(name) would no longer hold: \(told(flaw).message)", help: "change that first, or in the same edit")
    }
  }
}
