import Registry
import Vocabulary

/// R07, second half: a recipient that sets purposes of its own is a controller for them (GDPR 28(10)), and some flow to it
/// as a controller must carry them.
extension DayView {
  func ownPurposes(of flow: Declaration, details: Bool) -> Finding? {
    guard state(flow.row.ownPurposes, .purposes) == .some, let recipient = register.party(of: flow.row.to)
    else { return nil }
    let carrying = (flowsByEnds.toController[recipient.raw] ?? []).map { register.flows[Int($0)].purposes }
    let carried = carrying.filter { state($0, .purposes) == .some }.flatMap { terms($0, .purposes) }
    let alone = terms(flow.row.ownPurposes, .purposes).filter { own in
      !carried.contains { purposes.up[own, $0] }
    }
    guard !alone.isEmpty else { return nil }
    return Finding(
      .violates, .actsAsController, cause: .flow(flow.number),
      details: details ? alone.map { .ownPurpose(purposes.ids[$0]) } : [])
  }
}
