import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `Details in words` {
  private let english: Narrator
  private let bokmaal: Narrator

  init() throws {
    let (snapshot, law) = (try Story.snapshot(), try LawEdition.current())
    english = Narrator(.en, of: snapshot, under: law)
    bokmaal = Narrator(.nb, of: snapshot, under: law)
  }

  static let whys: [BasisTried.Why] = [
    .holds, .ended(Day(2026, 1, 1)), .notYet(Day(2027, 1, 1)), .otherCountry, .excludedPart, .partUndeclared,
    .outsideSector, .sectorUndeclared, .notListed, .listingStartUndeclared, .withoutHumanResources,
    .humanResourcesUnclear, .notChecked, .lapsed, .seatUndeclared, .noClauses, .notInForce, .startUndeclared,
    .notConcluded, .conclusionNotShown, .notATool, .setNotUsable, .conclusionDayUndeclared, .noModuleFits, .wrongModule,
    .moduleUndeclared, .annexMissing, .annexesUndeclared, .assessmentMissing, .outcomeUndeclared,
    .assessmentInsufficient, .measuresMissing, .notApproved, .approvalUndeclared, .rulesKindUndeclared,
    .wrongRulesKind, .notAMember, .protectionUndeclared, .frequencyUndeclared, .notOccasional, .publicPowers,
    .publicPowersUndeclared, .conditionMissing, .conditionUndeclared,
  ]

  static let kinds: [BasisTried.Kind] = [
    .decision("us-dpf"), .standardClauses(set: "2021/914", "cloudmere-scc"), .standardClauses(set: "", nil),
    .bindingCorporateRules("cloudmere-scc"), .other("A46-2-e", "cloudmere-scc"), .exporterListing("us-dpf"),
    .joined("cloudmere-scc"), .sameCountry, .derogation("A49-1-a"),
  ]

  static let details: [Detail] =
    Dimension.allCases.flatMap { dimension in
      Coverage.allCases.map { .term(dimension, "name", $0, under: .agreement("kundebok-dpa")) }
        + [
          .undeclared(dimension), .unstated(dimension, under: .flow("demo-to-crm")),
          .conflict(dimension, "kundebok-dpa-2"), .place(dimension, "US"), .placeElsewhere(dimension, "US"),
        ]
    }
    + [
      .pair("fjordpost", "kundebok"), .ended("kundebok-dpa", Day(2026, 1, 31)),
      .starts("kundebok-dpa", Day(2027, 1, 1)),
      .unsigned("kundebok", "kundebok-dpa"), .noHash("kundebok-dpa"), .notBound("kundebok-dpa-2"),
      .clause("A28.3.a", "kundebok-dpa", absent: true), .clause("A28.3.a", "kundebok-dpa", absent: false),
      .ownPurpose("direct-marketing"), .system("marketing"), .party("relay"), .noAddress("kundebok"),
      .noContact("kundebok"), .entry("cloudmere", "kundebok-dpa"), .asOf(Day(2025, 1, 1)), .placeUncovered("US"),
    ] + ofSubProcessors + ofSubjects + whys.map { .basis(place: "US", BasisTried(.decision("us-dpf"), .unknown, $0)) }
    + kinds.map { .basis(place: "US", BasisTried($0, .violates, .notATool)) }

  static let ofSubProcessors: [Detail] =
    [
      .subProcessor("cloudmere", under: "kundebok-dpa"),
      .usable("cloudmere", under: "kundebok-dpa", Period(from: Day(2026, 1, 1), until: Day(2026, 2, 1))),
      .usable("cloudmere", under: "kundebok-dpa", Period()),
      .freeFrom("cloudmere", under: "kundebok-dpa", Day(2026, 2, 1)),
      .objection("cloudmere", under: "kundebok-dpa", Day(2026, 2, 1)),
      .notice(
        "cloudmere", notified: Day(2026, 1, 1), from: Day(2026, 1, 15), agreed: CalendarDuration(months: 13, days: 1)),
      .notice("cloudmere", notified: Day(2026, 1, 1), from: nil, agreed: CalendarDuration()),
      .measure("encryption", "cloudmere-scc"), .breachHours("cloudmere-scc", 24), .breachHours("cloudmere-scc", nil),
      .lastDay("cloudmere-scc", Day(2026, 12, 31)), .lastDay("cloudmere-scc", nil), .hop("demo-to-crm"),
    ] + AuditRight.allCases.map { .audit("cloudmere-scc", $0) }

  static let holders: [Holder] = [
    .agreement("kundebok-dpa"), .flow("demo-to-crm"), .activity("demo"), .promise("notice", "promise"),
  ]

  static let ofSubjects: [Detail] =
    holders.flatMap { holder -> [Detail] in
      [
        .breaks(holder), .silent(holder),
        .retention(CalendarDuration(months: 24), event: "any", limit: CalendarDuration(months: 12), under: holder),
        .retention(CalendarDuration(days: 1), event: "", limit: nil, under: holder),
        .term(.categories, "name", .outside, under: holder),
      ]
    } + Story.promises.map { .silent(.promise("notice", $0.id)) }
    + [
      .recipient("cloudmere", "demo-to-crm"), .inquirer("cloudmere", "demo-to-crm", undeclared: true),
      .inquirer("cloudmere", "demo-to-crm", undeclared: false), .retentionUnsaid("email-address"),
      .purpose("direct-marketing", nil),
      .purpose("direct-marketing", "demo-to-crm"), .actsForOrganisation("customer-contact"),
      .marked("health", .art9), .marked("name", .art10), .marked("name", .nationalID),
      .authority("Datainspektionen", of: "SE", former: true), .authority("Tilsynet", of: nil, former: false),
      .authority("Datatilsynet", of: "NO", former: false), .missingAuthority("Datatilsynet", of: "NO"),
      .retention(
        CalendarDuration(days: 1), event: "any", limit: nil, under: .promise("notice", "promise"), of: .activity("demo")
      ),
      .measureMissing("encryption", "demo"), .announced("notice", from: Day(2026, 1, 1), told: Day(2026, 1, 5)),
      .found(.categories, "name", in: "demo"), .agreement("cloudmere-scc"), .hopPlace("demo-to-crm", "US"),
    ] + gaps + CollectionKind.allCases.flatMap { [.point("demo", $0, "_ga"), .point("demo", $0, nil)] }

  static let gaps: [Detail] = [
    .gap(.basisUndeclared, .purpose("direct-marketing", nil)), .gap(.conditionUndeclared, .marked("health", .art9)),
    .gap(.notApproved, .subProcessor("cloudmere", under: "kundebok-dpa")),
    .gap(.startUndeclared, .agreement("kundebok-dpa")),
  ]

  @Test(arguments: details) func `Every detail is said, and differently, in each`(detail: Detail) {
    let (en, nb) = (english.details([detail]), bokmaal.details([detail]))
    #expect(en.count == 1 && nb.count == 1 && en != nb)
    #expect(!(en.first ?? "").isEmpty && !(nb.first ?? "").contains("  "))
    for id in [
      "direct-marketing", "customer-contact", "notice”", "“promise", "“demo”", "email-address", "fjordpost",
      "cloudmere-scc", "us-dpf", "A28", "A49", "marketing”",
    ] {
      #expect(!(en.first ?? "").contains(id), "\(en) shows an id")
    }
  }

  @Test func `All the reasons why are here`() {
    let names = Set(Self.whys.map { english.sentences.why($0) })
    #expect(names.count == Self.whys.count)
  }

  @Test func `Terms of one case under one agreement are one list`() {
    let details: [Detail] = ["email-address", "shoe-size"].map {
      .term(.categories, $0, .outside, under: .agreement("cloudmere-scc"))
    }
    #expect(
      english.details(details)
        == ["categories of data not named in the agreement “Cloud terms”: e-mail address and shoe size"])
    #expect(
      bokmaal.details(details)
        == ["kategorier av personopplysninger som ikke er nevnt i avtalen «Cloud terms»: e-postadresse og skostørrelse"]
    )
  }

  @Test func `What is wrong with one of several things is said of just that`() {
    let details: [Detail] = [
      .gap(.basisUndeclared, .purpose("direct-marketing", nil)), .gap(.consentNotRecorded, .purpose("newsletter", nil)),
    ]
    #expect(
      english.details(details) == [
        "purposes: direct marketing – no legal basis recorded",
        "purposes: send newsletters – not all of the consent recorded",
      ])
    #expect(Set(bokmaal.details(details)).count == 2)
  }

  @Test func `A rule beside a promise is told with the activity whose rule it is`() {
    let rule = Detail.retention(
      CalendarDuration(months: 24), event: "any", limit: nil, under: .promise("notice", "promise"),
      of: .activity("demo"))
    #expect(
      english.details([rule]).first?.contains("from any event in the activity “Bestilling av demonstrasjon”; the limit")
        == true)
  }

  @Test func `What a basis lacks is told with the row of law that shows it`() {
    func said(_ kind: BasisTried.Kind, _ why: BasisTried.Why) -> String {
      english.details([.basis(place: "US", BasisTried(kind, .violates, why))]).joined()
    }
    let old = said(.standardClauses(set: "2010/87", "cloudmere-scc"), .setNotUsable)
    #expect(old.contains("until 26 September 2021 and relied on until 27 December 2022"))
    let annexes = said(.standardClauses(set: "2021/914", "cloudmere-scc"), .annexMissing)
    #expect(annexes.contains("I and II in module 1; I, II and III in modules 2 and 3; I.A and I.B in module 4"))
    #expect(said(.derogation("A49-1-b"), .conditionMissing).contains("those of GDPR 49(1)(b)"))
  }

  @Test func `Periods are said in years, months and days`() {
    let period = CalendarDuration(months: 30, days: 1)
    #expect(english.sentences.duration(period) == "2 years, 6 months and 1 day")
    #expect(bokmaal.sentences.duration(period) == "2 år, 6 måneder og 1 dag")
    #expect(english.sentences.duration(CalendarDuration()) == "0 days")
  }

  @Test func `A promise is named by what it promises and where it stands`() {
    let promise = Cause.promise("notice", "retention-at-most")
    #expect(english.phrase(promise) == "the promise that data are not kept longer than stated (“Personvern”, punkt 4)")
    #expect(
      bokmaal.phrase(promise) == "løftet om at opplysninger ikke oppbevares lenger enn oppgitt («Personvern», punkt 4)")
    #expect(english.phrase(.notice("notice")) == "the privacy notice “Personvern”")
  }

  @Test func `Flows, activities and collection points of one sort are one list`() {
    let flows = ["demo-to-crm", "offer-to-crm"].map { Detail.silent(.flow($0)) }
    #expect(english.details(flows) == ["not recorded for the flows “demo-to-crm” and “offer-to-crm”"])
    #expect(bokmaal.details(flows) == ["ikke registrert for dataflytene «demo-to-crm» og «offer-to-crm»"])
    let points: [Detail] = [.point("demo", .cookie, "_ga"), .point("demo", .pixel, nil)]
    #expect(
      english.details(points) == [
        "collection points of the activity “Bestilling av demonstrasjon”: “_ga” (cookie) and pixel"
      ])
    var short = english
    short.most = 1
    #expect(short.details(flows) == ["not recorded for the flows “demo-to-crm” + 1 more"])
  }

  @Test func `A row of law from memory is told in a note, not among what is missing`() {
    let row = Detail.law(LawReference(table: .adequacy, row: "us-dpf", confidence: .memory))
    #expect(english.details([row]) == [])
    #expect(english.notes([row, row]).first?.contains("United States: Data Privacy Framework") == true)
    #expect(english.notes([row]) != bokmaal.notes([row]))
    #expect(english.notes([Story.uncovered]) == [])
  }

  @Test func `Names stand where there are names, and ids only where there are none`() {
    #expect(english.name(Actor.system("crm")) == "Kundebok (Kundebok Ærlig AB)")
    #expect(english.name(Actor.system("marketing")) == "Utsending")
    #expect(english.name(ID<Party>("relay")) == "the unnamed party “relay”")
    #expect(
      english.phrase(ID<Agreement>("kundebok-dpa"))
        == "the agreement “kundebok-dpa” between Fjordpost AS and Kundebok Ærlig AB")
    #expect(bokmaal.place("US") == "USA" && bokmaal.place("EEA") == "EØS" && english.place("XX") == "XX")
    #expect(english.term("ip-address", .categories) == "IP address")
  }

  @Test func `A name can neither steer the terminal nor hide anything`() {
    #expect("Ond\u{1B}[31m\u{9B}1m\n AS\u{202E}".cleaned == "Ond‹U+001B›[31m‹U+009B›1m AS‹U+202E›")
    #expect("A\u{200B}\u{2066}B\u{7F}\u{85}C".cleaned == "A‹U+200B U+2066›B‹U+007F› C")
    #expect("Tag\u{E0041}\u{E0042}\u{E0043}\u{E0044}\u{E007F}".cleaned == "Tag‹U+E0041 U+E0042 U+E0043 +2›")
    #expect("Ærlig «AB» ❤\u{FE0F} Ελλάς".cleaned == "Ærlig «AB» ❤\u{FE0F} Ελλάς")
  }
}
