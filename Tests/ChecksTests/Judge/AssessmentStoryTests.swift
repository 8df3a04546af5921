import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on transfers above, assessments and derogations` {
  /// The host sits in the United States and is on no list.
  private static var abroad: Register {
    var register = Companies.mailed
    register.change("host" as ID<Party>) { $0.seat = "US" }
    return register
  }

  private func clauses(_ assessment: TransferAssessment?) -> Register {
    var register = Self.abroad
    register.change("a1" as ID<Agreement>) {
      $0.signatures = $0.parties.map { Signature(party: $0.party, day: Day(2022, 1, 1)) }
      $0.tools = [
        TransferTool(
          .standardClauses(set: "2021/914", module: 2, annexes: ["I", "II", "III"]), assessment: assessment)
      ]
    }
    return register
  }

  // R20

  @Test func `finds a transfer above without a basis, and names the flow that made it`() throws {
    let said = try Said(Self.abroad)
    #expect(said["R18 f1"] == "violates no-transfer-basis")
    #expect(said["R20 f2"] == "violates transfer-above-uncovered")
    #expect(said.verdict("R20 f2")?.details == [.hopPlace("f1", "US")])
    #expect(said.verdict("R20 f2")?.cause == said.verdict("R18 f1")?.cause)
    #expect(try Said(Companies.mailed)["R20 f2"] == "complies transfers-above-covered")
  }

  @Test func `is as unsure as the transfer above, and no longer than that`() throws {
    let register = clauses(TransferAssessment(day: Day(2026, 2, 1), outcome: .sufficient))
    #expect(try Said(register, on: Day(2026, 1, 31))["R20 f2"] == "unknown transfer-above-unclear")
    #expect(try Said(register, on: Day(2026, 2, 1))["R20 f2"] == "complies transfers-above-covered")
  }

  @Test func `takes a hop above for what it is to its own principals`() throws {
    // The cloud is our processor, and has the host's copy: we are the exporter.
    var register = clauses(TransferAssessment(day: Day(2026, 2, 1), outcome: .sufficient))
    register.parties.append(Companies.known("archive", seat: "NO"))
    register.agreements.append(Companies.agreement("a3", "us", "archive"))
    register.change("f1" as ID<Flow>) { ($0.from, $0.onwardOf) = (.party("archive"), ["f0"]) }
    register.flows.append(Companies.flow("f0", from: "us", to: "archive"))
    let said = try Said(register)
    #expect(said["R18 f1"] == "complies safeguard")
    #expect(said["R20 f2"] == "complies transfers-above-covered")
  }

  // R23

  @Test func `asks for an assessment on or before the day, and for a new one at every review`() throws {
    let register = clauses(TransferAssessment(day: Day(2026, 2, 1), outcome: .sufficient))
    let before = try Said(register, on: Day(2026, 1, 31))
    #expect(before["R23 f1"] == "unknown assessment-missing")
    #expect(before.verdict("R23 f1")?.cause == .agreement("a1"))
    #expect(before.verdict("R23 f1")?.severity == .error)
    #expect(try Said(register, on: Day(2026, 2, 1))["R23 f1"] == "complies assessed")
    #expect(try Said(register, on: Day(2027, 2, 1))["R23 f1"] == "complies assessed")
    let lapsed = try Said(register, on: Day(2027, 2, 2))
    #expect(lapsed["R23 f1"] == "unknown assessment-lapsed")
    #expect(lapsed.verdict("R23 f1")?.severity == .warning)
  }

  @Test func `weighs what an assessment came to`() throws {
    let day = Day(2026, 2, 1)
    #expect(try Said(clauses(TransferAssessment(day: day)))["R23 f1"] == "unknown assessment-outcome-undeclared")
    let measures = TransferAssessment(day: day, outcome: .sufficientWithMeasures)
    #expect(try Said(clauses(measures))["R23 f1"] == "unknown assessment-measures-missing")
    let bad = clauses(TransferAssessment(day: day, outcome: .insufficient))
    #expect(try Said(bad)["R23 f1"] == "violates assessment-insufficient")
    #expect(try Said(Companies.mailed)["R23 f1"] == "not-applicable no-transfer")
    #expect(try Said(Self.abroad)["R23 f1"] == "not-applicable no-tool-tried")
  }

  @Test func `makes it a warning where the transfer has another basis`() throws {
    var register = clauses(nil)
    register.change("host" as ID<Party>) {
      $0.listings = [
        Listing(
          decision: "us-dpf", period: Period(from: Day(2023, 8, 1)), checked: Day(2026, 1, 15), humanResources: true)
      ]
    }
    #expect(try Said(register)["R23 f1"] == "unknown assessment-missing")
    #expect(try Said(register).verdict("R23 f1")?.severity == .warning)
  }

  @Test func `weighs an assessment in full where nobody knows the seat`() throws {
    var register = clauses(nil)
    register.change("host" as ID<Party>) { $0.seat = nil }
    #expect(try Said(register)["R23 f1"] == "unknown assessment-missing")
    #expect(try Said(register).verdict("R23 f1")?.severity == .error)
  }

  @Test func `names the day of the first of two assessments that both lapsed`() throws {
    var register = clauses(TransferAssessment(day: Day(2022, 2, 1), outcome: .sufficient))
    register.change("a1" as ID<Agreement>) {
      $0.tools.append($0.tools[0])
      $0.tools[1].assessment?.day = Day(2023, 2, 1)
    }
    let lapsed = try Said(register).verdict("R23 f1")
    #expect(lapsed?.code == .assessmentLapsed)
    #expect(lapsed?.details.contains(.asOf(Day(2022, 2, 1))) == true)
    #expect(lapsed?.details.contains(.asOf(Day(2023, 2, 1))) == false)
  }

  // R21

  @Test func `takes the best of the standard clauses where the flow names no agreement`() throws {
    var register = clauses(nil)
    var better = Companies.agreement("a9", "us", "host")
    register.change("a1" as ID<Agreement>) { (better.signatures, better.tools) = ($0.signatures, $0.tools) }
    better.tools[0].assessment = TransferAssessment(day: Day(2026, 2, 1), outcome: .sufficient)
    register.agreements.append(better)
    register.change("f1" as ID<Flow>) { $0.details.transfer = TransferClaim(.standardClauses(nil)) }
    #expect(try Said(register)["R21 f1"] == "complies clauses-fit")
  }

  // R24

  private func derogating(_ basis: String, _ frequency: Frequency?, _ facts: DerogationFacts? = nil) -> Register {
    var register = Self.abroad
    register.change("f1" as ID<Flow>) {
      $0.details.transfer = TransferClaim(.other(basis), derogation: facts)
      $0.details.frequency = frequency
    }
    return register
  }

  @Test func `lets a derogation carry what is occasional`() throws {
    #expect(try Said(Companies.mailed)["R24 f1"] == "not-applicable no-derogation-claimed")
    #expect(try Said(derogating("A49-1-b", .occasional))["R24 f1"] == "complies derogation-occasional")
    #expect(try Said(derogating("A49-1-b", .oneOff))["R24 f1"] == "complies derogation-occasional")
    let regular = try Said(derogating("A49-1-b", .regular)).verdict("R24 f1")
    #expect(regular?.code == .derogationRegular)
    #expect(regular?.severity == .error)
    #expect(regular?.cause == .flow("f1"))
    #expect(try Said(derogating("A49-1-a", .continuous)).verdict("R24 f1")?.severity == .warning)
    #expect(try Said(derogating("A49-1-b", nil))["R24 f1"] == "unknown derogation-frequency-undeclared")
  }

  @Test(arguments: ["A49-1-a", "A49-1-b", "A49-1-c", "A49-2"])
  func `closes a derogation to a public authority in its public powers`(basis: String) throws {
    var facts = Self.compelling
    func said(_ kind: PartyKind?, _ powers: Bool?) throws -> Verdict? {
      facts.inPublicPowers = powers
      var register = derogating(basis, .oneOff, facts)
      register.change("us" as ID<Party>) { $0.kind = kind }
      return try Said(register).verdict("R24 f1")
    }
    let barred = try said(.publicAuthority, true)
    #expect(barred?.code == .derogationInPublicPowers && barred?.answer == .violates)
    #expect(barred?.severity == .error && barred?.cause == .flow("f1"))
    #expect(barred?.details == [.basis(place: "US", BasisTried(.derogation(basis), .violates, .publicPowers))])
    for (kind, powers) in [(PartyKind?.none, true), (nil, nil), (.publicAuthority, nil)] as [(PartyKind?, Bool?)] {
      let open = try said(kind, powers)
      #expect(open?.code == .derogationPowersUndeclared && open?.answer == .unknown && open?.severity == .error)
    }
    for (kind, powers) in [(.private, true), (nil, false), (.publicAuthority, false)] as [(PartyKind?, Bool?)] {
      #expect(try said(kind, powers)?.code == .derogationOccasional)
    }
  }

  @Test func `leaves the other derogations open to public authorities`() throws {
    var facts = DerogationFacts()
    facts.inPublicPowers = true
    var register = derogating("A49-1-d", .oneOff, facts)
    register.change("us" as ID<Party>) { $0.kind = .publicAuthority }
    #expect(try Said(register)["R24 f1"] == "complies derogation-occasional")
  }

  @Test func `weighs public powers above a consent that is used often`() throws {
    var facts = DerogationFacts()
    facts.inPublicPowers = nil
    var register = derogating("A49-1-a", .regular, facts)
    register.change("us" as ID<Party>) { $0.kind = .publicAuthority }
    #expect(try Said(register)["R24 f1"] == "unknown derogation-powers-undeclared")
    register.change("host" as ID<Party>) { $0.listings = Companies.googleLLC.listings }
    let other = try Said(register).verdict("R24 f1")
    #expect(other?.code == .derogationRegular && other?.severity == .warning)
    #expect(try Said(register)["R18 f1"] == "complies adequate")
  }

  private static var compelling: DerogationFacts {
    var facts = DerogationFacts()
    (facts.repetitive, facts.fewPersons, facts.safeguards) = (false, true, true)
    (facts.authorityTold, facts.subjectsTold, facts.recorded) = (true, true, true)
    return facts
  }

  @Test func `asks for every condition of the second subparagraph`() throws {
    var facts = Self.compelling
    #expect(try Said(derogating("A49-2", .oneOff, facts))["R24 f1"] == "complies derogation-occasional")
    facts.recorded = nil
    #expect(try Said(derogating("A49-2", .oneOff, facts))["R24 f1"] == "unknown derogation-condition-undeclared")
    facts.recorded = false
    #expect(try Said(derogating("A49-2", .oneOff, facts))["R24 f1"] == "violates derogation-condition-missing")
  }
}
