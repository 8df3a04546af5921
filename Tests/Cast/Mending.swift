internal import Registry
internal import Vocabulary

extension Maker {
  /// Takes out what would keep the register from being one: references to what is gone.
  mutating func mend() {
    let agreements = Set(register.agreements.filter { $0.amends == nil }.map(\.id))
    register.agreements.removeAll { $0.amends.map { !agreements.contains($0) } ?? false }
    register.announcements.removeAll { $0.subject.agreement.map { !agreements.contains($0) } ?? false }
    for index in register.flows.indices {
      if case .standardClauses(let id?) = register.flows[index].details.transfer?.basis, !agreements.contains(id) {
        register.flows[index].details.transfer?.basis = .standardClauses(nil)
      }
    }
  }
}
