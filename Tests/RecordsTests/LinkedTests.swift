import Cast
import Checks
import Foundation
import Law
import NaiveEvaluator
import Records
import Registry
import Testing
import Vocabulary

@Suite struct `What is linked to a record` {
  /// By `SAMSVAR_SEEDS`, else 400.
  private static let seeds = ProcessInfo.processInfo.environment["SAMSVAR_SEEDS"].flatMap { Int($0) } ?? 400

  @Test func `is what a count by the text of the decision finds, over random registers`() throws {
    let law = try LawEdition.current()
    var reached: Set<String> = []
    var (records, hops) = (0, 0)
    for seed in 0..<UInt64(Self.seeds) {
      let random = RandomRegister(seed: seed)
      let snapshot = try random.snapshot()
      let judge = Judge(of: snapshot, under: law, on: random.day)
      for (party, role) in RecordOfProcessing.available(in: snapshot) {
        let record = try RecordOfProcessing(of: party, as: role, in: snapshot, under: law, on: random.day)
        let naive = judge.record(of: party, asController: role == .controller, in: snapshot)
        let linked = NaiveRecord(record)
        #expect(linked == naive, "seed \(seed), \(party) as \(role.rawValue): \(difference(linked, naive))")
        #expect(record.counts.agrees(with: naive), "seed \(seed)")
        reached.formUnion(naive.flows.keys)
        (records, hops) = (records + 1, max(hops, naive.hops.values.max() ?? 0))
      }
    }
    #expect(records > Self.seeds / 2 && hops > 2, "\(records) records, \(hops) hops")
    #expect(reached.isSuperset(of: ["internal", "returned", "inquiry", "recipient"]), "\(reached)")
  }

  @Test func `holds every agreement that a footing or a basis names`() throws {
    let law = try LawEdition.current()
    var named = 0
    for seed in 0..<UInt64(Self.seeds / 2) {
      let random = RandomRegister(seed: seed)
      let snapshot = try random.snapshot()
      for (party, role) in RecordOfProcessing.available(in: snapshot) {
        let record = try RecordOfProcessing(of: party, as: role, in: snapshot, under: law, on: random.day)
        let linked = Set(record.agreements.map { snapshot.agreements[$0.index].id })
        let parties = Set(record.parties)
        for flow in record.entries.flatMap({ Array(record.flows(of: $0)) }) {
          #expect(flow.standing.agreements.isSubset(of: linked), "seed \(seed), \(flow.flow.id)")
          #expect(parties.isSuperset(of: flow.standing.principals))
          named += flow.standing.agreements.count
        }
      }
    }
    #expect(named > 300)
  }

  private func difference(_ a: NaiveRecord, _ b: NaiveRecord) -> String {
    var lines: [String] = []
    for (one, other) in zip(Mirror(reflecting: a).children, Mirror(reflecting: b).children)
    where "\(one.value)" != "\(other.value)" {
      lines.append("\(one.label ?? ""): \(one.value) is not \(other.value)")
    }
    return lines.joined(separator: "\n")
  }
}

extension NaiveRecord {
  /// What a record of the engine's says it holds.
  fileprivate init(_ record: RecordOfProcessing) {
    self.init()
    let register = record.register
    activities = Set(record.entries.map(\.activity.id))
    unplaced = Set(record.unplaced.map { register.activities[$0.index].id })
    for entry in record.entries {
      for flow in record.flows(of: entry) {
        flows[flow.place.rawValue, default: []].insert(flow.flow.id)
        if flow.place == .recipient, let hop = flow.hop { hops[flow.flow.id] = hop }
      }
    }
    parties = Set(record.parties)
    systems = Set(record.systems.map { register.systems[$0].id })
    agreements = Set(record.agreements.map { register.agreements[$0.index].id })
    notices = Set(record.notices.map { register.notices[$0].id })
    terms = Set(record.terms.map { register.terms[$0].taxonomy.rawValue + " " + register.terms[$0].id })
  }
}

extension RecordCounts {
  fileprivate func agrees(with naive: NaiveRecord) -> Bool {
    activities == naive.activities.count && unplaced == naive.unplaced.count && parties == naive.parties.count
      && systems == naive.systems.count && agreements == naive.agreements.count && notices == naive.notices.count
      && terms == naive.terms.count
      && FlowPlace.allCases.allSatisfy { flows.all(in: $0) == naive.flows[$0.rawValue]?.count ?? 0 }
  }
}

extension FlowStanding {
  /// Every agreement that it names.
  fileprivate var agreements: Set<ID<Agreement>> {
    var found: Set<ID<Agreement>> = []
    for footing in footings {
      switch footing {
      case .agreement(let id), .attested(let id): found.insert(id)
      case .waits, .notJudged: break
      }
    }
    for basis in places.flatMap(\.bases) {
      switch basis.tried.kind {
      case .standardClauses(_, let id?), .bindingCorporateRules(let id), .other(_, let id), .joined(let id):
        found.insert(id)
      default: break
      }
    }
    return found
  }
}
