import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `A finding stands by its own weight, with its own flows` {
  private let toCRM: [ID<Flow>] = ["demo-to-crm", "download-to-crm", "letter-to-crm", "offer-to-crm", "order-to-crm"]

  private func found(
    _ check: CheckName, _ flows: some Sequence<ID<Flow>>, _ answer: Answer, _ code: Code, _ severity: Severity = .error,
    _ cause: Cause = .party("kundebok")
  ) -> [Verdict] {
    flows.map { Verdict(check, $0, answer, code, severity: severity, cause: cause) }
  }

  @Test func `findings of one cause and one part each name their flows`() throws {
    let page = try Page(
      found(.chainIsKnown, ["demo-to-crm"], .unknown, .furtherProcessorsUndeclared)
        + found(.transferHasABasis, toCRM.dropFirst(), .unknown, .seatUndeclared))
    #expect(page.entries.map(\.items.count) == [2])
    #expect(page.words.contains("Kundebok Ærlig AB: 2 findings"))
    #expect(page.words.contains("Affects 1 flow. - demo-to-crm:"))
    #expect(page.words.contains("Affects 4 flows. - download-to-crm:"))
  }

  @Test func `the same flows are not listed twice`() throws {
    let verdicts =
      found(.chainIsKnown, toCRM.prefix(2), .unknown, .furtherProcessorsUndeclared)
      + found(.transferHasABasis, toCRM.prefix(2), .unknown, .seatUndeclared)
    #expect(try Page(verdicts).words.contains("Affects the same 2 flows."))
    #expect(try Page(verdicts, in: .nb).words.contains("Gjelder de samme 2 dataflytene."))
  }

  @Test func `a cause is split by weight, and the closing line counts what stands under each heading`() throws {
    let page = try Page(
      found(.chainIsKnown, ["demo-to-crm"], .unknown, .furtherProcessorsUndeclared)
        + found(.chainIsKnown, toCRM.dropFirst(), .unknown, .particularsMissing, .warning)
        + found(.decisionCoversTransfer, toCRM, .violates, .decisionDoesNotCover, .warning)
        + found(.clausesFitTransfer, toCRM, .unknown, .clausesUnclear, .warning)
        + found(.transferHasAFallback, toCRM, .violates, .restsOnListAlone, .advice))
    #expect(page.entries.map(\.section) == [.toBeClarified, .notRecorded, .warnings, .advice])
    for heading in ["TO BE CLARIFIED (1)", "NOT RECORDED (1)", "WARNINGS (1)", "ADVICE (1)"] {
      #expect(page.words.contains(heading))
    }
    let closing = "Findings by cause: 0 violations, 1 to be clarified, 1 not recorded, 1 warning, 1 advice."
    #expect(page.words.contains(closing))
    #expect(page.words.contains("fit. (to be clarified)"))
  }

  @Test func `inside a part errors come first, then the most flows, then the id`() throws {
    let page = try Page(
      found(.chainIsKnown, ["demo-to-crm"], .unknown, .confirmationLapsed, .error, .party("kundebok"))
        + found(.transferHasABasis, toCRM, .unknown, .listingLapsed, .warning, .party("cloudmere"))
        + found(.transferHasABasis, ["order-to-crm"], .unknown, .listingLapsed, .error, .party("fjordpost")))
    #expect(page.entries.map(\.cause) == [.party("fjordpost"), .party("kundebok"), .party("cloudmere")])
  }

  @Test func `what waits is told for each flow where it is the same for all`() throws {
    let operators = found(.chainIsKnown, toCRM.prefix(2), .unknown, .operatorUnknown, .error, .system("marketing"))
    func waits(_ check: CheckName, _ flow: ID<Flow>) -> Verdict {
      Verdict(check, flow, .notApplicable, .waits, cause: .system("marketing"), waitsFor: .chainIsKnown)
    }
    let one = operators + [waits(.agreementExists, toCRM[0])]
    let both = one + [waits(.agreementExists, toCRM[1])]
    #expect(try Page(both).words.contains("2 flows; 1 check on each of these 2 flows waits for this."))
    #expect(try Page(both, in: .nb).words.contains("1 kontroll av hver av disse 2 dataflytene venter på dette."))
    #expect(try Page(one).words.contains("2 flows; 1 further answer waits for this to be settled."))
  }
}

@Suite struct `A remedy asks the one who can act` {
  private func words(_ code: Code, _ check: CheckName, _ flow: ID<Flow>, _ cause: Cause, _ language: Language) throws
    -> String
  {
    let tried = Detail.basis(place: "US", BasisTried(.decision("us-dpf"), .complies, .holds))
    let verdict = Verdict(check, flow, .violates, code, severity: .advice, details: [tried], cause: cause)
    return try Page([verdict], in: language).words
  }

  @Test func `for a second basis, the party that sends the data on`() throws {
    let english = try words(.restsOnListAlone, .transferHasAFallback, "crm-to-cloud", .party("cloudmere"), .en)
    #expect(
      english.contains("Ask Kundebok Ærlig AB, which sends the data, to conclude standard contractual clauses with"))
    let bokmaal = try words(.restsOnListAlone, .transferHasAFallback, "crm-to-cloud", .party("cloudmere"), .nb)
    #expect(bokmaal.contains("Be Kundebok Ærlig AB, som sender opplysningene, om å inngå standard"))
    #expect(bokmaal.contains("slik at overføringen ikke må stanses den dagen beslutningen faller"))
  }

  @Test func `and us where we send them ourselves`() throws {
    let words = try words(.restsOnListAlone, .transferHasAFallback, "demo-to-crm", .party("kundebok"), .en)
    #expect(words.contains("To do Conclude standard contractual clauses with Kundebok Ærlig AB"))
  }

  @Test func `for an agreement that is not on file, the one who attests it`() throws {
    let verdicts = [CheckName.categoriesAreCovered, .purposesAreCovered].map {
      Verdict(
        $0, "crm-to-cloud", .unknown, .scopeUnstated,
        details: [.unstated($0 == .purposesAreCovered ? .purposes : .categories, under: .agreement("relay-terms"))],
        cause: .agreement("relay-terms"))
    }
    let english = try Page(verdicts).words
    #expect(english.contains("It is not recorded what the agreement “Relay terms” covers."))
    #expect(english.contains("Details categories of data and purposes in the agreement"))
    #expect(english.contains("Ask Kundebok Ærlig AB for a copy") && !english.contains("Read the agreement"))
    #expect(try Page(verdicts, in: .nb).words.contains("Be Kundebok Ærlig AB om en kopi"))
  }
}

@Suite struct `A transfer is told with its country and its decision` {
  private func words(_ code: Code, _ tried: BasisTried, _ language: Language) throws -> String {
    let answer: Answer = .violates
    let verdict = Verdict(
      code == .restsOnListAlone ? .transferHasAFallback : .transferHasABasis, "demo-to-crm", answer, code,
      details: [.basis(place: "US", tried)], cause: .party("cloudmere"))
    return try Page([verdict], in: language).words
  }

  @Test func `that ended, when and why`() throws {
    let shield = BasisTried(.decision("us-privacy-shield"), .violates, .ended(Day(2020, 7, 15)))
    let english = try words(.noTransferBasis, shield, .en)
    #expect(english.contains("transferred to Cloudmere Inc. in the United States without a valid basis."))
    #expect(english.contains("Implementing Decision (EU) 2016/1250: not valid, it ended on 15 July 2020"))
    #expect(english.contains("(declared invalid in Case C-311/18 Schrems II of 16 July 2020)"))
    let bokmaal = try words(.noTransferBasis, shield, .nb)
    #expect(
      bokmaal.contains("gjennomføringsbeslutning (EU) 2016/1250: ikke gyldig, den gjaldt til og med 15. juli 2020"))
    #expect(bokmaal.contains("(kjent ugyldig ved dom i sak C-311/18 Schrems II av 16. juli 2020)"))
  }

  @Test func `that it rests on alone, and the one before it`() throws {
    let holds = BasisTried(.decision("us-dpf"), .complies, .holds)
    let english = try words(.restsOnListAlone, holds, .en)
    #expect(english.contains("being on a list, that of Implementing Decision (EU) 2023/1795."))
    #expect(english.contains("the list before it, “United States: Privacy Shield”"))
    let bokmaal = try words(.restsOnListAlone, holds, .nb)
    #expect(
      bokmaal.contains("bygger bare på at mottakeren står på en liste etter gjennomføringsbeslutning (EU) 2023/1795."))
  }

  @Test func `every reason in the table has Norwegian words`() throws {
    for reason in try LawEdition.current().adequacy.compactMap(\.endReason) {
      #expect(Bokmaal().ending(reason) != reason)
    }
  }
}

@Suite struct `A row of law from memory` {
  private func page(_ language: Language) throws -> String {
    let row = Detail.law(LawReference(table: .eea, row: "NO", confidence: .memory))
    let verdict = Verdict(
      .chainIsKnown, "demo-to-crm", .unknown, .furtherProcessorsUndeclared, details: [row], cause: .party("kundebok"))
    return try Page([verdict], in: language).words
  }

  @Test func `is named at the end, with what it says, where a finding rests on it`() throws {
    #expect(
      try page(.en).contains(
        "Finding 1 rests on a row of law written from memory: membership of the EEA and the EU: Norway (in the EEA: from"
      ))
    #expect(try page(.nb).contains("Funn 1 bygger på en rad i lovtabellene som er skrevet etter hukommelsen"))
  }

  @Test func `is not spoken of where none does`() throws {
    let verdict = Verdict(
      .chainIsKnown, "demo-to-crm", .unknown, .furtherProcessorsUndeclared, cause: .party("kundebok"))
    #expect(try !Page([verdict]).words.contains("memory"))
  }
}

@Suite struct `A flow in at most two lines` {
  @Test(arguments: Language.allCases) func `of any width`(language: Language) throws {
    let (snapshot, law) = (try Story.snapshot(), try LawEdition.current())
    let narrator = Narrator(language, of: snapshot, under: law)
    for width in 24...80 {
      let lines = narrator.shortLines("demo-to-crm", width: width)
      #expect(lines.count <= 2 && lines.allSatisfy { $0.count <= width })
    }
    let full = narrator.line("demo-to-crm")
    #expect(full.contains("Nettsted (Fjordpost AS) → Kundebok (Kundebok Ærlig AB); ") && !full.contains(" + "))
    #expect(narrator.shortLines("demo-to-crm", width: 72).joined().contains(" + "))
  }
}

@Suite struct `A day in words` {
  @Test func `is written as each language writes it`() {
    #expect(English().date(Day(2026, 11, 22)) == "22 November 2026")
    #expect(Bokmaal().date(Day(2026, 11, 22)) == "22. november 2026")
    #expect(
      Bokmaal().withDatesInWords("fra 2026-01-02, til (2026-03-04).") == "fra 2. januar 2026, til (4. mars 2026).")
    #expect(English().withDatesInWords("replaced by 2021/1772") == "replaced by 2021/1772")
  }
}
