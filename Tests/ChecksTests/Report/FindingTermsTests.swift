import Checks
import Registry
import Testing
import Vocabulary

/// One detail of every sort, and what an acceptance has to name for it.
private let named: [(Detail, [String])] = [
  (.term(.categories, "name", .outside, under: .agreement("dpa")), ["dpa", "name"]),
  (.term(.categories, "name", .excluded, under: .agreement("dpa")), ["dpa", "name/excluded"]),
  (.term(.access, "US", .outside, under: .flow("above")), ["above", "access/US"]),
  (.undeclared(.storage), ["storage"]),
  (.unstated(.access, under: .agreement("dpa")), ["access", "dpa"]),
  (.conflict(.purposes, "amendment"), ["amendment", "purposes"]),
  (.pair("we", "they"), ["they", "we"]),
  (.ended("dpa", Day(2026, 1, 31)), ["2026-01-31", "dpa"]),
  (.starts("dpa", Day(2027, 1, 31)), ["2027-01-31", "dpa"]),
  (.unsigned("they", "dpa"), ["dpa", "they"]),
  (.noHash("dpa"), ["dpa", "sha256"]),
  (.notBound("dpa"), ["dpa"]),
  (.clause("A28.3.h", "dpa", absent: false), ["A28.3.h", "dpa"]),
  (.clause("A28.3.h", "dpa", absent: true), ["A28.3.h/absent", "dpa"]),
  (.ownPurpose("advertising"), ["advertising"]),
  (.system("crm"), ["crm"]),
  (.party("they"), ["they"]),
  (.noAddress("they"), ["they/address"]),
  (.noContact("they"), ["they/contact"]),
  (.entry("third", "dpa"), ["dpa", "third"]),
  (.asOf(Day(2025, 1, 1)), ["2025-01-01"]),
  (.place(.storage, "IN"), ["storage/IN"]),
  (.placeElsewhere(.access, "IN"), ["access/IN"]),
  (.basis(place: "US", BasisTried(.decision("us-dpf"), .violates, .notListed)), ["US", "us-dpf"]),
  (
    .basis(place: "US", BasisTried(.standardClauses(set: "2021/914", "scc"), .unknown, .annexesUndeclared)),
    ["2021/914", "US", "scc"]
  ),
  (.basis(place: "US", BasisTried(.bindingCorporateRules("bcr"), .unknown, .rulesKindUndeclared)), ["US", "bcr"]),
  (
    .basis(place: "US", BasisTried(.other("A46-2-e", "code"), .unknown, .approvalUndeclared)),
    ["A46-2-e", "US", "code"]
  ),
  (.basis(place: "US", BasisTried(.sameCountry, .complies, .holds)), ["US"]),
  (.placeUncovered("IN"), ["IN"]),
  (.subProcessor("third", under: "dpa"), ["dpa", "third"]),
  (.usable("third", under: "dpa", Period(until: Day(2026, 1, 31))), ["2026-01-31", "dpa", "third"]),
  (.freeFrom("third", under: "dpa", Day(2026, 12, 1)), ["2026-12-01", "dpa", "third"]),
  (.objection("third", under: "dpa", Day(2026, 11, 1)), ["2026-11-01", "dpa", "third"]),
  (
    .notice("third", notified: Day(2026, 1, 1), from: Day(2026, 1, 9), agreed: CalendarDuration(days: 30)),
    ["2026-01-01", "2026-01-09", "P30D", "third"]
  ),
  (.measure("encryption", "dpa"), ["dpa", "encryption"]),
  (.breachHours("dpa", 72), ["PT72H", "dpa"]),
  (.breachHours("dpa", nil), ["dpa", "without-undue-delay"]),
  (.audit("dpa", .remote), ["dpa", "remote"]),
  (.lastDay("dpa", Day(2027, 1, 1)), ["2027-01-01", "dpa"]),
  (.lastDay("dpa", nil), ["dpa", "renews"]),
  (.hop("above"), ["above"]),
  (.breaks(.activity("sales")), ["sales"]),
  (.silent(.activity("sales")), ["sales/silent"]),
  (.breaks(.promise("notice", "p")), ["notice/p"]),
  (.recipient("third", "to-third"), ["third", "to-third"]),
  (.inquirer("third", "to-third", undeclared: false), ["third/inquirer", "to-third"]),
  (.retentionUnsaid("name"), ["name/kept"]),
  (
    .retention(
      CalendarDuration(months: 24), event: "last-contact", limit: CalendarDuration(months: 12), under: .agreement("dpa")
    ),
    ["P1Y", "P2Y", "dpa", "last-contact"]
  ),
  (.purpose("newsletter", "to-mail"), ["newsletter", "to-mail"]),
  (.actsForOrganisation("customer-contact"), ["customer-contact"]),
  (.marked("health-data", [.art9, .nationalID]), ["art9", "health-data", "national-id"]),
  (.authority("Data Protection Office", of: "SE", former: true), ["Data-Protection-Office", "SE"]),
  (.missingAuthority("Datatilsynet", of: "NO"), ["Datatilsynet", "NO"]),
  (.point("sales", .cookie, "Basket cookie"), ["cookie/Basket-cookie", "sales"]),
]

@Suite struct `What an acceptance has to name` {
  @Test func `is all that a finding lists`() {
    for (detail, terms) in named {
      #expect(Verdict(.placesAreCovered, .flow("f"), .violates, .notCovered, details: [detail]).terms == terms)
    }
  }

  @Test func `is different for every sort of detail, so that one cannot pass for another`() {
    #expect(Set(named.map(\.1)).count > named.count - 4)
  }

  @Test func `is what would decide the finding too, and never the subject itself`() {
    let pair = Verdict(.agreementExists, .flow("f"), .violates, .noAgreement, cause: .pair("we", "they"))
    #expect(pair.terms == ["they", "we"])
    let own = Verdict(.chainIsUnbroken, .flow("f"), .unknown, .chainUnclear, cause: .flow("f"))
    let both = Verdict(
      .chainIsKnown, .flow("f"), .unknown, .confirmationLapsed, details: [.asOf(Day(2025, 1, 1))], cause: .party("they")
    )
    #expect(both.terms == ["2025-01-01", "they"])
    #expect(own.terms.isEmpty)
  }

  @Test func `are words without blanks`() {
    for (detail, _) in named {
      for term in Verdict(.placesAreCovered, .flow("f"), .violates, .notCovered, details: [detail]).terms {
        #expect(!term.contains { $0.isWhitespace })
      }
    }
  }
}
