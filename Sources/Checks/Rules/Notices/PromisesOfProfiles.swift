import Registry
import Vocabulary

/// What profiles are made from (`profiles-only-from`), and that filling in is voluntary (`voluntary`).
extension PromiseTest {
  mutating func profilesOnlyFrom() {
    var profiling: Set<Int> = []
    for number in activities {
      switch activity(number).profiling?.done {
      case nil: isSilent(holder(ofActivity: number))
      case true: profiling.insert(number)
      case false: break
      }
    }
    let elsewhere = points.filter { profiling.contains($0.activity) && $0.point.at != nil && !isAsked($0.point) }
    for place in elsewhere { isBroken([detail(place)]) }
    let asked = askedPoints { profiling.contains($0.activity) }
    if promise.categories.isEmpty || promise.through != nil {
      // Nothing says what such a profile is made from.
      for number in profiling.subtracting(asked.map(\.activity)).sorted() { isSilent(holder(ofActivity: number)) }
    }
    if promise.categories.isEmpty {
      ask(voluntary: asked)
      askSources(of: profiling.sorted())
    } else {
      let profiled = flows.filter { makesProfiles(row($0)) }
      let collected = collected(at: asked + elsewhere, by: profiled, pairedIn: profiling.sorted())
      put(collected, .categories, under: promise.categories)
    }
  }

  /// A profile holds what is analysed for it; a flow that does not say what is done may be for it.
  private func makesProfiles(_ row: FlowRow) -> Bool {
    guard activity(row.activity.index).profiling?.done == true else { return false }
    switch view.state(row.operations, .operations) {
    case .undeclared: return true
    case .none: return false
    case .some:
      let tree = view.operations
      return view.terms(row.operations, .operations).contains {
        tree.isAtOrBelow($0, "profiling") || tree.isAtOrBelow($0, "analyse")
      }
    }
  }

  private mutating func askSources(of profiling: [Int]) {
    for number in profiling {
      switch activity(number).source {
      case .subject: break
      case .elsewhere, .both: isBroken([.breaks(holder(ofActivity: number))])
      case nil: isSilent(holder(ofActivity: number))
      }
    }
  }

  mutating func isVoluntary() { ask(voluntary: askedPoints { $0.point.mayBeLeftEmpty }) }

  private mutating func ask(voluntary points: [PointOfActivity]) {
    for place in points {
      switch place.point.voluntary {
      case true: break
      case false: isBroken([detail(place)])
      case nil: isSilent(holder(ofActivity: place.activity))
      }
    }
  }

  private func detail(_ place: PointOfActivity) -> Detail {
    .point(activity(place.activity).id, place.point.kind, place.point.title)
  }
}

extension CollectionPoint {
  /// Whether leaving it empty is a question: of cookies and their like only where somebody answered it.
  var mayBeLeftEmpty: Bool { !kind.isTerminalEquipment || voluntary != nil }
}
