import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `An explanation of a flow` {
  /// Every flow of many registers made up from seeds, with what the report says of it.
  private static let explained: [(explanation: Explanation, verdicts: [Verdict])] = {
    guard let law = try? LawEdition.current() else { return [] }
    return (UInt64(0)..<100).flatMap { seed -> [(Explanation, [Verdict])] in
      let random = RandomRegister(seed: seed)
      guard let snapshot = try? random.snapshot(),
        let report = try? report(of: snapshot, under: law, on: random.day, all: true)
      else { return [] }
      let verdicts = Dictionary(grouping: report.checks.flatMap(\.verdicts), by: \.subject)
      return (0..<snapshot.flows.count).compactMap { number in
        let id = snapshot.id(of: Number(UInt32(number)))
        let found = try? explanation(of: id, in: snapshot, under: law, on: random.day)
        return found.map { ($0, verdicts[.flow(id)] ?? []) }
      }
    }
  }()

  @Test func `gives the answers of the report, and no others`() {
    #expect(Self.explained.count > 400)
    for (explanation, verdicts) in Self.explained {
      #expect(explanation.verdicts.sorted { $0.check < $1.check } == verdicts.sorted { $0.check < $1.check })
    }
  }

  @Test func `says of a flow that is not in use why it has no answers`() {
    for (explanation, _) in Self.explained {
      switch explanation.course {
      case .planned, .ended: #expect(explanation.verdicts.isEmpty && explanation.chains.isEmpty)
      default: #expect(!explanation.verdicts.isEmpty)
      }
    }
  }

  @Test func `shows which agreement each link stands on, among those that were tried`() {
    var chosen = 0
    for hop in Self.explained.flatMap(\.explanation.chains).flatMap(\.hops) {
      guard case .agreement(let id) = hop.footing else { continue }
      chosen += 1
      #expect(hop.candidates.first?.agreement == id && hop.candidates.first?.lostBy == nil)
      #expect(hop.candidates.first?.isCandidate == true)
      for other in hop.candidates.dropFirst() {
        #expect((other.lostBy != nil) == other.isCandidate)
        #expect(other.agreement != id)
      }
    }
    #expect(chosen > 300)
  }

  @Test func `puts every term to the chosen agreement as the checks do`() {
    let checks: [Dimension: CheckName] = [
      .categories: .categoriesAreCovered, .subjects: .subjectsAreCovered, .purposes: .purposesAreCovered,
      .operations: .operationsAreCovered, .storage: .placesAreCovered, .access: .placesAreCovered,
    ]
    var compared = 0
    for (explanation, verdicts) in Self.explained {
      for hop in explanation.chains.flatMap(\.hops) {
        guard case .agreement(let id) = hop.footing else { continue }
        for dimension in hop.scope where dimension.isStated {
          let verdict = verdicts.first { $0.check == checks[dimension.dimension] }
          guard verdict?.isFinding == true else { continue }
          let listed = verdict?.details.compactMap { detail -> String? in
            guard case .term(dimension.dimension, let term, let coverage, under: .agreement(id)) = detail else {
              return nil
            }
            return "\(term) \(coverage)"
          }
          let shown = dimension.terms.compactMap { term in term.coverage.map { "\(term.term) \($0)" } }
          #expect(Set(listed ?? []) == Set(shown))
          compared += 1
        }
      }
    }
    #expect(compared > 100)
  }

  @Test func `names the words of the scope that decide`() {
    var (covered, excluded) = (0, 0)
    for term in Self.explained.flatMap(\.explanation.chains).flatMap(\.hops).flatMap(\.scope).flatMap(\.terms) {
      switch term.coverage {
      case nil:
        #expect(!term.by.isEmpty, "\(term.term)")
        covered += 1
      case .excluded:
        #expect(!term.by.isEmpty)
        excluded += 1
      case .outside: #expect(term.by.isEmpty)
      case .notNamed, .notSpecific, .unclear: break
      }
    }
    #expect(covered > 500 && excluded > 5)
  }

  @Test func `tries the bases that the report lists, with a row of law for each decision`() {
    var bases = 0
    for (explanation, verdicts) in Self.explained {
      guard let transfer = explanation.transfer else { continue }
      let listed = verdicts.first { $0.check == .transferHasABasis && $0.isFinding }?.details ?? []
      let shown = transfer.places.flatMap { place in
        place.bases.map { Detail.basis(place: place.place, $0.tried) }
      }
      for case .basis(let place, let tried) in listed { #expect(shown.contains(.basis(place: place, tried))) }
      for basis in transfer.places.flatMap(\.bases) {
        bases += 1
        if case .decision(let id) = basis.tried.kind { #expect(basis.rows.contains { $0.row == id }) }
      }
    }
    #expect(bases > 50)
  }

  @Test func `is none where the register has no such flow`() throws {
    let law = try LawEdition.current()
    let snapshot = try RandomRegister(seed: 1).snapshot()
    #expect(try explanation(of: "nobody-declared-this", in: snapshot, under: law, on: Day(2026, 1, 1)) == nil)
  }
}
