import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on onward transfers` {
  private let day = Day(2026, 3, 1)

  /// Google LLC passes data on to a party in India.
  private func onward(_ change: (inout Register) -> Void) -> Register {
    var register = Companies.google
    register.parties.append(Companies.known("desk", seat: "IN"))
    var third = Companies.flow("f3", from: "google-llc", to: "desk", .subProcessor, place: "IN")
    third.onwardOf = ["f2"]
    register.flows.append(third)
    change(&register)
    return register
  }

  /// What became of the bases that were tried for the flow to India.
  private func tried(_ register: Register, on day: Day? = nil) throws -> [BasisTried] {
    try both(register, on: day ?? self.day).verdict("R18 f3")?.details.compactMap { detail in
      if case .basis(_, let tried) = detail { tried } else { nil }
    } ?? []
  }

  private func attested(_ evidence: Evidence...) -> Register {
    onward { register in
      var agreement = Companies.agreement("a3", "google-llc", "desk", place: "IN")
      (agreement.evidence, agreement.protectsOnward) = (evidence, true)
      register.agreements.append(agreement)
    }
  }

  private func word(_ day: Day?) -> Evidence {
    .attested(by: "google-llc", who: .named("C. Person"), day: day, how: "letter")
  }

  @Test func `takes somebody's word for the protection from the day on which it was given`() throws {
    let held = BasisTried(.exporterListing("us-dpf"), .complies, .holds)
    let open = BasisTried(.exporterListing("us-dpf"), .unknown, .protectionUndeclared)
    #expect(try tried(attested(word(day))) == [held])
    #expect(try tried(attested(word(day)), on: Day(2026, 2, 28)) == [open])
    #expect(try tried(attested(word(nil))) == [open])
    #expect(try tried(attested(word(nil), word(day))) == [held])
  }

  /// The host hands the data to Google LLC on our behalf, under our clauses; the desk in India joined them.
  private func joined(_ joined: JoinedParty...) -> Register {
    onward { register in
      register.change("google-llc" as ID<Party>) { $0.listings = [] }
      register.change("f2" as ID<Flow>) { $0.worksFor = "us" }
      var ours = Companies.agreement("a0", "us", "google-llc", place: "US")
      ours.signatures = ours.parties.map { Signature(party: $0.party, day: Day(2022, 1, 1)) }
      ours.tools = [
        TransferTool(
          .standardClauses(set: "2021/914", module: 2, annexes: ["I", "II", "III"]),
          assessment: TransferAssessment(day: Day(2022, 1, 1), outcome: .sufficient))
      ]
      ours.joined = joined
      register.agreements.append(ours)
    }
  }

  @Test func `counts clauses that the next recipient joined, by that day`() throws {
    let (bound, first) = (BasisTried(.joined("a0"), .complies, .holds), Day(2022, 6, 1))
    #expect(try tried(joined(JoinedParty("desk", since: day))).contains(bound))
    #expect(try tried(joined(JoinedParty("desk", since: day)), on: Day(2026, 2, 28)) == [])
    #expect(try tried(joined(JoinedParty("google-ie", since: first))) == [])
    #expect(try tried(joined(JoinedParty("google-ie", since: first), JoinedParty("desk"))) == [])
  }
}
