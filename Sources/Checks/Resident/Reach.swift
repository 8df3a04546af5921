import Registry
import Vocabulary

/// Whom a change reaches, sought in the register as it stood and as it stands: what leads to somebody may be in either.
///
/// INVARIANT (reach): beside what it declares itself, a flow's answers read
/// - the parties at its ends, whom it works for, its activity, and who is responsible for that: `turned`;
/// - the same of all flows that it passes on, directly or not: what passes a reached flow on is reached;
/// - the flows that pass it on at once: what a reached flow passes on is reached;
/// - what is said of the transfers of the flows on the way to it, for which the flows that pass those on are asked
///   (`transfersDiffer`);
/// - who hands data to whom, whatever the activity (`HandsOver`), and whose agreements these are (`flows(leaningOn:)`);
/// - the limits that notices of its controllers promise.
struct Reach {
  let old: Side
  let new: Side

  /// What one view shows of the change.
  struct Side {
    let view: DayView
    let touched: Touched
    let turned: Set<UInt32>

    init(_ view: DayView, _ names: [ObjectName]) {
      self.view = view
      touched = Touched(names, in: view)
      turned = view.turned(by: touched)
    }

    func name(_ flow: UInt32) -> ID<Flow> { view.register.id(of: Number(flow)) }

    /// What R20 says of the transfer by which a flow brings data to those that pass it on.
    fileprivate func saidOfTransfer(by flow: ID<Flow>) -> Verdict? {
      guard let number = view.register.number(of: flow) else { return nil }
      var said = view.transferAbove(number.raw)
      said.details = Detail.sorted(said.details)
      return view.verdict(.transfersAboveAreCovered, .flow(flow), said)
    }
  }

  /// The subjects that it reaches.
  func subjects() -> ReachedByName {
    let handed = HandsOver(old, new)
    var found = ReachedByName()
    for side in [old, new] {
      let flows = self.flows(on: side, handed)
      for flow in flows { found.flows.insert(side.name(flow)) }
      found.others.formUnion(others(on: side, flows))
    }
    return found
  }

  private func flows(on side: Side, _ handed: HandsOver) -> Set<UInt32> {
    let view = side.view
    var flows = view.downward(of: side.turned.union(transfersDiffer(on: side)).union(handed.principalsDiffer(on: side)))
    flows.formUnion(view.above(flows))
    if !side.touched.agreements.isEmpty {
      flows.formUnion(view.flows(leaningOn: side.touched.agreements))
    }
    flows.formUnion(handed.carriersDiffer(on: side))
    flows.formUnion(handed.entriesDiffer(on: side))
    flows.formUnion(flowsLimited(byNoticesOn: side))
    return flows
  }

  /// Of the flows that a turned one passes on, those of whose transfer something else is said now: that is what the flows
  /// below them ask about it.
  private func transfersDiffer(on side: Side) -> [UInt32] {
    side.view.above(side.turned).filter { flow in
      let id = side.name(flow)
      return old.saidOfTransfer(by: id) != new.saidOfTransfer(by: id)
    }
  }

  /// The flows for which a notice that changed promises how long their data are kept.
  private func flowsLimited(byNoticesOn side: Side) -> Set<UInt32> {
    let view = side.view
    let limiting = side.touched.notices.map { view.register.notices[$0] }
      .filter { $0.promises.contains { $0.kind == .retentionAtMost } }
    let controllers = Set(limiting.compactMap { view.register.number(of: $0.controller)?.raw })
    let activities = Set(controllers.flatMap { view.activities(of: $0) })
    return activities.reduce(into: []) { $0.formUnion(view.flowsByActivity[$1]) }
  }

  /// Activities and notices: those that changed themselves, those of flows that were turned or hang on such, and those of
  /// whoever is responsible for them. What promises data and keeping reads the controller's activities and flows; one kind
  /// of promise asks how these flows stand.
  private func others(on side: Side, _ flows: Set<UInt32>) -> Set<Subject> {
    let (view, touched) = (side.view, side.touched)
    let ofFlows = { (flows: Set<UInt32>) in Set(flows.map { view.register.flows[Int($0)].activity.index }) }
    let activities = touched.activities.union(ofFlows(view.downward(of: side.turned)))
    var found = Set(activities.map { Subject.activity(view.register.activities[$0].id) })
    let read = touched.activities.union(ofFlows(side.turned))
    let controllers = touched.parties.union(read.flatMap { view.activities[$0].controllers })
    let beside = Set(touched.notices.map { view.register.notices[$0].controller })
    for notice in view.register.notices {
      let isRead = view.register.number(of: notice.controller).map { controllers.contains($0.raw) } ?? true
      guard isRead || beside.contains(notice.controller) else { continue }
      found.insert(.notice(notice.id))
      found.formUnion(notice.promises.map { .promise(notice.id, $0.id) })
    }
    found.formUnion(view.promisesOfDisclosure(about: flows).map { $0.named(in: view.register) })
    return found
  }
}
