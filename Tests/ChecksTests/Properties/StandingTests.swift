import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `The standing of a flow` {
  @Test func `is what its explanation says, whichever way it was found`() throws {
    let law = try LawEdition.current()
    var (quick, verdicts, places) = (0, Set<Answer?>(), 0)
    for seed in UInt64(0)..<200 {
      let random = RandomRegister(seed: seed)
      let snapshot = try random.snapshot()
      let standings = try FlowStandings(of: snapshot, under: law, on: random.day)
      let pass = QuickPass(standings.view)
      for number in (0..<snapshot.flows.count).map({ Number<Flow>(UInt32($0)) }) {
        let standing = standings.standing(of: number)
        let id = snapshot.id(of: number)
        let explained = standings.view.explanation(of: number.raw)
        #expect(standing.course == explained.course)
        #expect(standing.verdict == explained.standing, "seed \(seed), \(id)")
        #expect(standing.places == explained.transfer?.places ?? [], "seed \(seed), \(id)")
        if explained.course == .toProcessor {
          #expect(standing.footings == explained.footings, "seed \(seed), \(id)")
          #expect(standing.principals == explained.chains.first?.hops.last?.principals)
        }
        let asked = explained.verdicts.first { $0.check == .transferHasABasis }
        #expect(standing.transfer == asked?.code)
        if pass.answer(for: snapshot.flows[number.index]) != nil, standing.verdict != nil { quick += 1 }
        verdicts.insert(standing.verdict)
        places += standing.places.count
      }
    }
    #expect(quick > 20 && verdicts.count == 5 && places > 100, "\(quick) \(verdicts) \(places)")
  }
}

extension Explanation {
  /// The worst answer of error severity, none where nothing is judged.
  fileprivate var standing: Answer? {
    if verdicts.isEmpty { return nil }
    let counting = verdicts.filter { $0.answer == .complies || $0.severity == .error }.map(\.answer)
    return counting.max() ?? .notApplicable
  }

  /// What the flow's own hop stands on, over its chains.
  fileprivate var footings: [ExplainedHop.Footing] {
    let isFirst = verdicts.contains { $0.check == .chainIsUnbroken && $0.code == .singleHop }
    var all: [ExplainedHop.Footing] = []
    for chain in chains {
      let own = chain.broken == nil ? chain.hops.last?.footing : .waits(isFirst ? .agreementExists : .chainIsUnbroken)
      if let own, !all.contains(own) { all.append(own) }
    }
    return all
  }
}
