import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The notice of Opter` {
  static let today = Day(2026, 11, 22)
  let example: Example
  let report: Report
  let promises: [String: Verdict]

  init() throws {
    example = try Example("opter")
    report = try example.report(on: Self.today, all: true)
    promises = report.verdicts(.promiseIsKept)
  }

  /// What one promise comes to, with one passage of the register written otherwise.
  private func code(of promise: String, writing new: String, insteadOf old: String) throws -> Code? {
    let changed = try Example("opter", writing: new, insteadOf: old)
    return try changed.report(on: Self.today, all: true).verdicts(.promiseIsKept)["opter-nb/\(promise)"]?.code
  }

  @Test func `names an authority by a former name, and not the one in charge`() throws {
    let verdict = try #require(report.verdicts(.authorityIsRight)["opter-nb"])
    #expect(verdict.answer == .violates)
    #expect(verdict.severity == .warning)
    #expect(verdict.code == .wrongAuthority)
    #expect(verdict.cause == .notice("opter-nb"))
    #expect(
      verdict.details == [
        .authority("Datainspektionen", of: "SE", former: true), .missingAuthority("Datatilsynet", of: "NO"),
      ])
  }

  @Test(arguments: [("IMY", Code.wrongAuthority), ("Datatilsynet", .authorityNamed), ("Tilsynet", .wrongAuthority)])
  func `is judged by the name that it gives`(_ name: String, _ code: Code) throws {
    let changed = try Example("opter", writing: "name=\"\(name)\"", insteadOf: "name=\"Datainspektionen\"")
    #expect(try changed.report(on: Self.today, all: true).verdicts(.authorityIsRight)["opter-nb"]?.code == code)
  }

  @Test func `states no basis for any of eleven purposes`() {
    let verdicts = report.verdicts(.purposesHaveABasis).values
    #expect(verdicts.count == 8)
    #expect(verdicts.allSatisfy { $0.code == .basisUndeclared && $0.answer == .unknown })
    #expect(verdicts.flatMap(\.details).count == 11)
  }

  @Test func `lets cookies measure without consent on record`() throws {
    let verdict = try #require(report.verdicts(.equipmentIsUsedWithConsent)["web-analytics"])
    #expect(verdict.code == .equipmentConsentUndeclared)
    #expect(verdict.cause == .activity("web-analytics"))
    #expect(
      verdict.details == [
        .purpose("web-analytics", nil),
        .point("web-analytics", .cookie, "Informasjonskapsler for CRM-systemet og Google Analytics"),
      ])
    let consented = try Example(
      "opter",
      writing: """
        <purpose term="web-analytics" basis="A6-1-a">
          <consent given="I et banner" withdrawn="I det samme banneret" since="2025-01-01"/>
        </purpose>
        """, insteadOf: "<purpose term=\"web-analytics\"/>")
    let later = try consented.report(on: Self.today, all: true)
    #expect(later.verdicts(.equipmentIsUsedWithConsent)["web-analytics"]?.code == .consentRecorded)
    #expect(later.verdicts(.purposesHaveABasis)["web-analytics"]?.code == .basisDeclared)
  }

  @Test func `says that profiles rest on what people give, and visits feed them`() throws {
    let verdict = try #require(promises["opter-nb/profiles"])
    #expect(verdict.code == .promiseBroken)
    #expect(verdict.severity == .error)
    let terms = verdict.details.filter { if case .term = $0 { true } else { false } }
    #expect(terms == [.term(.categories, "pages-visited", .outside, under: .promise("opter-nb", "profiles"))])
    let given = try code(
      of: "profiles", writing: "since=\"2025-05-12\" categories=\"contact-person\"",
      insteadOf: "since=\"2025-05-12\" categories=\"pages-visited\"")
    #expect(given == .promiseNotTestable, "Of seven activities it is not recorded whether profiles are made.")
  }

  @Test func `keeps its word on identity numbers and means of payment, until a form asks for a card number`() throws {
    #expect(promises["opter-nb/never-identity-or-payment"]?.code == .promiseKept)
    let form =
      "categories=\"company-name contact-person email-address telephone-number\">\n        <title>Kontaktskjema"
    for (word, expected) in [("payment-card-number", Code.promiseBroken), ("purchase", .promiseKept)] {
      let changed = form.replacing("email-address", with: "email-address \(word)")
      #expect(try code(of: "never-identity-or-payment", writing: changed, insteadOf: form) == expected, "\(word)")
    }
  }

  @Test func `speaks of the site alone where it rules out means of payment`() throws {
    let fromTheSite =
      "since=\"2024-01-15\"\n        categories=\"company-name contact-person email-work telephone-number\"\n        subjects=\"customer-contact prospect-contact\""
    let fromUs =
      "categories=\"billing-address company-address company-name contact-person email-work telephone-number\""
    for (flow, word, expected) in [
      (fromTheSite, "payment-card-number", Code.promiseBroken), (fromTheSite, "purchase", .promiseKept),
      (fromUs, "payment-card-number", .promiseKept),
    ] {
      let changed = flow.replacing("email-work", with: "email-work \(word)")
      #expect(try code(of: "never-identity-or-payment", writing: changed, insteadOf: flow) == expected, "\(word)")
    }
  }

  @Test func `knows third parties among controllers only`() throws {
    #expect(promises["opter-nb/no-third-parties"]?.code == .promiseKept)
    let broken = try code(
      of: "no-third-parties",
      writing: "id=\"contact-to-crm\" activity=\"contact-form\" from=\"website\" to=\"crm\" role=\"controller\"",
      insteadOf: "id=\"contact-to-crm\" activity=\"contact-form\" from=\"website\" to=\"crm\" role=\"processor\"")
    #expect(broken == .promiseBroken)
  }

  @Test func `promises agreements with all, and four flows go to nobody knows whom`() throws {
    let verdict = try #require(promises["opter-nb/agreements-with-all"])
    #expect(verdict.code == .promiseNotTestable)
    #expect(
      verdict.details
        == ["contact-to-mas", "demo-to-mas", "newsletter-to-mas", "pdf-to-mas"].map { .silent(.flow(ID($0))) })
  }

  @Test func `lists purposes, and four are not among them`() throws {
    let verdict = try #require(promises["opter-nb/purposes"])
    #expect(verdict.code == .exhaustiveUndeclared)
    #expect(
      verdict.details.filter { if case .term = $0 { true } else { false } }
        == ["automated-marketing", "customer-care", "demo-booking", "newsletter"].map {
          .term(.purposes, $0, .outside, under: .promise("opter-nb", "purposes"))
        })
    #expect(verdict.details.contains(.found(.purposes, "demo-booking", in: "demo-booking")))
  }

  @Test func `leaves unsaid when the inactive are deleted, which consent there is, and since when it stands`() {
    #expect(promises["opter-nb/deletes-inactive"]?.code == .promiseNotTestable)
    #expect(promises["opter-nb/deletes-inactive"]?.details.count == 8)
    #expect(promises["opter-nb/deletes-on-request"]?.details == [.silent(.activity("web-analytics"))])
    #expect(promises["opter-nb/consent"]?.details.count == 8)
    #expect(promises["opter-nb/changes"]?.details == [.silent(.promise("opter-nb", "changes"))])
  }

  @Test func `would break its word on the inactive, if an activity kept data until another event alone`() throws {
    let rest = """
       on-request="yes">
              <criterion>Så lenge kundeforholdet varer</criterion>
            </retention>
            <profiling
      """
    let changed = try code(
      of: "deletes-inactive", writing: "event=\"contract-end\"" + rest, insteadOf: "event=\"inactive\"" + rest)
    #expect(changed == .promiseBroken)
  }
}
