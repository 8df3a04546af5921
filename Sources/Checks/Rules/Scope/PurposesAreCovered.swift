import Registry
import Vocabulary

/// R07: the purposes are within the agreement's scope (GDPR 28(3), 5(1)(b)); and a recipient that sets purposes of its
/// own is a controller for them (28(10)), so that some flow to it as a controller must carry them.
extension DayView {
  func purposesAreCovered(_ flow: Declaration, under agreement: Int, details: Bool) -> Finding {
    coverage(of: flow, .purposes, under: agreement, details: details)
  }

  func ownPurposes(of flow: Declaration, details: Bool) -> Finding? {
    guard state(flow.row.ownPurposes, .purposes) == .some, let recipient = register.party(of: flow.row.to)
    else { return nil }
    let carrying = flowsByEnds.flows(toController: recipient.raw)
    let carried = carrying.flatMap { terms(register.flows[Int($0)].purposes, .purposes) }
    let alone = terms(flow.row.ownPurposes, .purposes).filter { own in
      !carried.contains { purposes.up[own, $0] }
    }
    guard !alone.isEmpty else { return nil }
    return Finding(
      .violates, .actsAsController, cause: .flow(flow.number),
      details: details ? alone.map { .ownPurpose(purposes.ids[$0]) } : [])
  }
}
