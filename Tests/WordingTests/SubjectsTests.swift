import Checks
import Foundation
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `Activities, promises and notices in a report` {
  private let promise = Subject.promise("notice", "retention-at-most")

  private func broken(_ ids: ID<Promise>...) -> [Verdict] {
    ids.map {
      Verdict(
        .promiseIsKept, .promise("notice", $0), .violates, .promiseBroken, details: [.breaks(.activity("demo"))],
        cause: .promise("notice", $0))
    }
  }

  @Test func `a finding about a thing itself does not name it twice`() throws {
    let verdict = Verdict(.purposesHaveABasis, .activity("demo"), .unknown, .basisUndeclared, cause: .activity("demo"))
    let page = try Page([verdict])
    #expect(
      page.words.contains(
        "The activity “Bestilling av demonstrasjon” has purposes for which no legal basis is recorded."))
    #expect(!page.words.contains("Affects"))
  }

  private func lacking(_ gaps: [Detail], _ code: Code, _ check: CheckName = .purposesHaveABasis) -> Verdict {
    Verdict(check, .activity("demo"), .unknown, code, details: gaps, cause: .activity("demo"))
  }

  @Test func `what is wrong with one purpose is not said of another`() throws {
    let (one, other) = (Detail.purpose("newsletter", nil), Detail.purpose("direct-marketing", nil))
    let same = try Page([
      lacking([.gap(.basisUndeclared, one), .gap(.basisUndeclared, other)], .basisUndeclared)
    ])
    #expect(same.words.contains("purposes: direct marketing and send newsletters To do"))
    let mixed = try Page([
      lacking([.gap(.basisUndeclared, one), .gap(.consentNotRecorded, other)], .basisUndeclared)
    ])
    #expect(mixed.words.contains("purposes: send newsletters – no legal basis recorded"))
    #expect(mixed.words.contains("purposes: direct marketing – not all of the consent recorded"))
  }

  @Test func `what allows identity numbers is the national law, and no letter of Article 9`() throws {
    let number = Detail.gap(.conditionUndeclared, .marked("name", .nationalID))
    let page = try Page([lacking([number], .conditionUndeclared, .specialCategoriesHaveACondition)])
    #expect(page.words.contains("(Article 87)") && !page.words.contains("9(2) and record"))
    let health = Detail.gap(.conditionUndeclared, .marked("health", .art9))
    let both = try Page([lacking([number, health], .conditionUndeclared, .specialCategoriesHaveACondition)])
    #expect(both.words.contains("(Article 87)") && both.words.contains("the condition in Article 9(2)"))
  }

  @Test func `an attested agreement that ended is said to have ended`() throws {
    let pair = Cause.pair("kundebok", "cloudmere")
    let verdict = Verdict(
      .chainIsUnbroken, .flow("demo-to-crm"), .unknown, .noAgreementSeen,
      details: [.pair("kundebok", "cloudmere"), .ended("cloudmere-scc", Day(2026, 1, 31))], cause: pair)
    let page = try Page([verdict])
    #expect(page.words.contains("is on file, and one that was confirmed ended on 31 January 2026."))
    #expect(page.words.contains("the agreement “Cloud terms” ended on 31 January 2026"))
  }

  @Test func `a finding about things of several sorts counts each sort`() throws {
    let subjects: [Subject] = [.notice("notice"), promise, .activity("demo"), .flow("demo-to-crm")]
    let verdicts = subjects.map { subject in
      let check = CheckName.allCases.first { $0.subject == subject.kind } ?? .agreementExists
      return Verdict(check, subject, .unknown, .territoryUndeclared, cause: .party("fjordpost"))
    }
    #expect(
      try Page(verdicts).words.contains("Affects 1 flow, 1 activity, 1 promise and 1 privacy notice. - demo-to-crm:"))
    #expect(
      try Page(verdicts, in: .nb).words.contains(
        "Gjelder 1 dataflyt, 1 behandlingsaktivitet, 1 løfte og 1 personvernerklæring."))
  }

  @Test func `what holds of several causes is said once, with a line for each`() throws {
    let page = try Page(broken("voluntary", "deletes-on-request", "rights-served"))
    #expect(page.words.contains("1–3. For each of these 3 promises: The promise is not kept. Law"))
    #expect(page.words.components(separatedBy: "Change what is done").count == 2)
    let line =
      "- The promise that it is voluntary to give data (“Personvern”, punkt 4)"
    #expect(page.words.contains(line) && page.words.contains("VIOLATIONS (3)"))
    #expect(page.words.contains("Details not so in the activity “Bestilling av demonstrasjon” To do"))
    #expect(try Page(broken("voluntary"), in: .nb).words.contains("«Personvern», punkt 4) holdes ikke."))
  }

  @Test func `parties of which the same is said are called by their sort`() throws {
    let verdicts = (["kundebok", "cloudmere", "fjordpost"] as [ID<Party>]).map {
      Verdict(
        .chainIsKnown, .flow("demo-to-crm"), .unknown, .furtherProcessorsUndeclared, details: [.noContact($0)],
        cause: .party($0))
    }
    let words = try Page(verdicts).words
    #expect(
      words.contains("For each of these 3 parties: It is not recorded whether the party uses further processors."))
    #expect(words.contains("- Kundebok Ærlig AB; also not recorded: contact person at Kundebok Ærlig AB (the flow"))
    #expect(try Page(Array(verdicts.prefix(1))).words.contains("Ask Cloudmere") == false)
  }

  @Test func `pairs without an agreement are told together, joint controllers by name`() throws {
    func words(_ check: CheckName, _ code: Code) throws -> String {
      try Page(
        (["kundebok", "cloudmere", "fjordpost"] as [ID<Party>]).map {
          Verdict(check, .flow("demo-to-crm"), .violates, code, cause: .pair("fjordpost", $0))
        }
      ).words
    }
    #expect(try words(.agreementExists, .noAgreement).contains("agreement between the principal and the processor."))
    #expect(
      try words(.controllersAreArranged, .noArrangement).contains("Fjordpost AS and Cloudmere Inc., who are joint"))
  }

  @Test func `sub-processors under one agreement are told together, those under another apart`() throws {
    let under: [(ID<Party>, ID<Agreement>)] = [
      ("cloudmere", "kundebok-dpa"), ("kundebok", "kundebok-dpa"), ("relay", "kundebok-dpa"),
      ("relay", "cloudmere-scc"),
    ]
    let verdicts = under.map { party, agreement in
      Verdict(
        .subProcessorIsAuthorised, .flow("crm-to-cloud"), .violates, .notOnTheList,
        details: [.subProcessor(party, under: agreement)], cause: .subProcessor(party, under: agreement))
    }
    let page = try Page(verdicts)
    #expect(
      page.words.contains("For each of these 3 sub-processors: The sub-processor is used, but is not on the list"))
    #expect(page.words.contains("- Cloudmere Inc. (the flow “crm-to-cloud”)"))
    #expect(
      page.words.contains("the unnamed party “relay” is used, but is not on the list of sub-processors under the"))
  }

  @Test func `a weaker rule that says the same again makes no second entry`() throws {
    func unstated(_ check: CheckName, _ severity: Severity) -> Verdict {
      Verdict(
        check, .flow("crm-to-cloud"), .unknown, .scopeUnstated, severity: severity,
        details: [.unstated(.categories, under: .agreement("cloudmere-scc"))], cause: .agreement("cloudmere-scc"))
    }
    let both = try Page([unstated(.categoriesAreCovered, .error), unstated(.scopeIsNotWidened, .warning)])
    #expect(both.entries.map(\.section) == [.toBeClarified] && both.entries[0].items[0].checks.count == 2)
    #expect(both.words.contains("Law GDPR 5(1)(c), 28(3), 28(4)"))
    let one = try Page([unstated(.scopeIsNotWidened, .warning)])
    #expect(one.entries.map(\.section) == [.warnings])
    #expect(one.words.contains("so it cannot be compared with the next one in the chain."))
  }

  @Test func `the head and the closing lines count them apart from flows`() throws {
    var others = AnswerCounts()
    (others.violates, others.unknown, others.complies) = (1, 2, 3)
    let page = try Page([], others: others)
    #expect(
      page.words.contains(
        "Of 6 activities, promises and privacy notices, 1 violates, 2 are to be clarified and 3 comply."))
    #expect(page.words.hasSuffix("Activities, promises and privacy notices: 1 of 6 violates, 2 to be clarified."))
    #expect(try !Page([]).words.contains("privacy notices, "))
    let bokmaal = try Page([], others: others, in: .nb).words
    #expect(bokmaal.contains("Av 6 behandlingsaktiviteter, løfter og personvernerklæringer er 1 ikke i samsvar, 2"))
  }

  @Test func `every answer of them is shown when all are`() throws {
    let verdict = Verdict(.promiseIsKept, promise, .complies, .promiseKept)
    var report = Story.report()
    for place in report.checks.indices { report.checks[place].verdicts = [] }
    report.checks[CheckName.promiseIsKept.position].verdicts = [verdict]
    let text = TextReport(report, of: try Story.snapshot(), under: try .current(), in: .en, all: true).lines.text
    #expect(text.contains("EVERY ANSWER, ONE BY ONE (1)"))
    #expect(text.contains("What the privacy notice promises is so: complies."))
  }
}

@Suite struct `Who is asked to change an agreement` {
  @Test func `is its principal, wherever the flow stands in the chain`() throws {
    func words(_ agreement: ID<Agreement>) throws -> String {
      try Page([
        Verdict(
          .obligationsArePassedOn, .flow("crm-to-cloud"), .violates, .clauseDropped, cause: .agreement(agreement))
      ]).words
    }
    #expect(
      try words("cloudmere-scc").contains("Ask Kundebok Ærlig AB, which sends the data, to agree on an amendment"))
    #expect(try words("kundebok-dpa").contains("To do Agree on an amendment"))
  }
}
