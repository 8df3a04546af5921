import Registry
import Vocabulary

extension DayView {
  /// How a flow that is in use stands, by the rules themselves.
  func standing(of number: UInt32, _ row: FlowRow, by judgment: inout Judgment) -> FlowStanding {
    var standing = FlowStanding(course(of: row))
    judgment.reset()
    judge(number, row, into: &judgment, details: false)
    standing.verdict = judgment.standing
    standing.hop = hop(of: number, row)
    standing.transfer = judgment.worst(CheckName.transferHasABasis.position)?.code
    guard let source = register.party(of: row.from) else {
      if row.engages { standing.footings = [.waits(.chainIsKnown)] }
      return standing
    }
    if row.engages, standing.course != .back, standing.course != .withinOneParty {
      standing.principals = principals(of: row, source: source.raw).map { register.parties[Int($0)].id }
    }
    let flow = Declaration(number, row, in: self)
    switch standing.course {
    case .toProcessor: standing.footings = footings(of: row, judgment)
    case .endsUnknown where row.engages: standing.footings = [.waits(.chainIsKnown)]
    default: break
    }
    standing.places = places(of: flow, source, standing.course)
    return standing
  }

  /// What the flow's own hop stands on, each once, in the order of its chains.
  private func footings(of row: FlowRow, _ judgment: Judgment) -> [ExplainedHop.Footing] {
    let none = ExplainedHop.Footing.waits(row.role == .processor ? .agreementExists : .chainIsUnbroken)
    var found: [ExplainedHop.Footing] = []
    for last in judgment.footings ?? [] {
      let footing = last.map { self.footing($0) } ?? none
      if !found.contains(footing) { found.append(footing) }
    }
    return found
  }

  private func places(
    of flow: Declaration, _ source: Number<Party>, _ course: Explanation.Course
  ) -> [ExplainedPlace] {
    guard course.isAsked, let recipient = register.party(of: flow.row.to) else { return [] }
    let abroad = placesToCover(transfer(flow, source, recipient, returns: course == .back))
    return abroad?.covered.map { explain($0) } ?? []
  }

  /// How many hops a flow is from the controller, the least over its chains.
  func hop(of number: UInt32, _ row: FlowRow) -> Int? {
    guard let source = register.party(of: row.from), !isInternal(row) else { return nil }
    if let recipient = register.party(of: row.to), isReturn(row, source, recipient) { return nil }
    if row.engages { return leastHops(number, row) }
    if activities[row.activity.index].controllers.contains(source.raw) { return 1 }
    return hopOfDisclosure(row)
  }

  private func leastHops(_ number: UInt32, _ row: FlowRow) -> Int? {
    chains(to: number, row).compactMap { $0.broken == nil ? $0.hops.count : nil }.min()
  }

  /// One more than what a processor or another recipient passes on.
  private func hopOfDisclosure(_ row: FlowRow) -> Int? {
    var least: Int?
    var seen: Set<UInt32> = []
    var level = [row]
    var further = 1
    while !level.isEmpty {
      var next: [FlowRow] = []
      for below in level {
        for number in upstream(of: below) where seen.insert(number).inserted {
          let above = register.flows[Int(number)]
          guard isValid(above, below: below) else { continue }
          let starts = register.party(of: above.from).map {
            activities[above.activity.index].controllers.contains($0.raw)
          }
          if above.engages, let hops = leastHops(number, above) {
            least = min(least ?? .max, hops + further)
          } else if !above.engages, starts == true {
            least = min(least ?? .max, 1 + further)
          } else if !above.engages {
            next.append(above)
          }
        }
      }
      (level, further) = (next, further + 1)
    }
    return least
  }

  /// The hops of a flow whose only chain is known to be whole.
  func hopsOfOnlyChain(_ row: FlowRow) -> Int {
    var (hops, upper) = (1, row)
    while upper.role == .subProcessor, let above = upper.upstream.single {
      upper = register.flows[above.index]
      hops += 1
    }
    return hops
  }
}

extension FlowRow {
  /// Whether the recipient processes on behalf of another.
  var engages: Bool { role == .processor || role == .subProcessor }
}
