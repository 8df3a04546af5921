import Registry
import Vocabulary

extension DayView {
  /// So many flows and groups may stand beside what was made at once, before it is made at once again.
  private static let mostMoved = 4096

  /// The view of a register in which, since this one's, only flows were put, or what is not compiled: the same as one made
  /// from nothing. None where something else may be another: then it must be made from nothing.
  ///
  /// - Parameter names: all that was put or taken away.
  func goingOn(to next: RegistrySnapshot, _ names: [ObjectName]) -> DayView? {
    moved(to: next, names).map { DayView(goingOnFrom: self, to: next, $0) }
  }

  /// The flows that were put since this view's register; none where what is compiled cannot go on.
  func moved(to next: RegistrySnapshot, _ names: [ObjectName]) -> [MovedFlow]? {
    let kinds: Set<ObjectKind> = [.flow, .registry, .announcement, .acceptance]
    guard next.goesOn(from: register), names.allSatisfy({ kinds.contains($0.kind) }), usesTheSameWords(next) else {
      return nil
    }
    let flows = names.filter { $0.kind == .flow }.compactMap { next.number(of: ID<Flow>($0.id))?.raw }
    let moved = Set(flows).sorted().map { number in
      let was = Int(number) < register.flows.count ? register.flows[Int(number)] : nil
      return MovedFlow(number: number, was: was, now: next.flows[Int(number)])
    }
    let beside = flowsByEnds.moved + flowsByRecipient.moved + flowsOfRecord.moved + moved.count
    return beside > Self.mostMoved ? nil : moved
  }

  /// Whether whatever flows of the next register name has a number here.
  private func usesTheSameWords(_ next: RegistrySnapshot) -> Bool {
    let (old, new) = (register.names, next.names)
    guard old.categories.count == new.categories.count, old.subjects.count == new.subjects.count,
      old.purposes.count == new.purposes.count, old.operations.count == new.operations.count,
      old.placeUses.count == new.placeUses.count
    else { return false }
    return next.details[register.details.count...].allSatisfy { details in
      details.establishment.map { places.number(of: $0) != nil } ?? true
        && details.retention.flatMap(\.categories).allSatisfy { categories.index[$0] != nil }
    }
  }
}
