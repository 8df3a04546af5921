import Checks
import Documents
import Law
import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages

/// Where what is found is mended.
struct MendingTests {
  let story: Story
  let report: Report

  init() throws {
    story = try Story("opter")
    report = try Checks.report(of: story.register, under: story.law, on: Story.day)
  }

  @Test(arguments: [
    (ObjectKind.agreement, MendField.ofAgreements), (.flow, MendField.ofFlows), (.party, MendField.ofParties),
    (.activity, MendField.ofActivities),
  ])
  func `names only fields that the forms have`(kind: ObjectKind, fields: [Code: String]) {
    let names = Set(ObjectShape.fields(of: kind, under: story.law).map(\.name))
    #expect(Set(fields.values).subtracting(names) == [])
  }

  @Test func `opens at a field that the form has, whatever is found in the examples`() throws {
    for name in try Story.names {
      let story = try Story(name)
      let report = try Checks.report(of: story.register, under: story.law, on: Story.day)
      for entry in TextReport(report, of: story.register, under: story.law, in: .en).told {
        for finding in entry.findings {
          let form = Mending(finding, of: entry.cause, in: story.register).form.text
          #expect(form.contains("at=") || form.hasPrefix("/new/") || !form.hasSuffix("/edit"), "\(finding.code)")
          #expect(hasField(form), "\(name): \(finding.code) leads to \(form)")
        }
      }
    }
  }

  @Test
  func `leads from what an agreement does not cover to its scope, and to an amendment that names what is missing`()
    throws
  {
    let mending = try mending(.notCovered, of: "upsales-dpa")
    #expect(mending.form.text == "/agreements/upsales-dpa/edit?at=scope.categories")
    let amendment = try #require(mending.amendment?.text)
    #expect(
      amendment.hasPrefix(
        "/new/agreements?amends=upsales-dpa&kind=processing&principal=opter-norge&processor=upsales"
          + "&scope.categories.added="))
    for case .term(.categories, let word, _, _) in mending.found.details {
      #expect(amendment.matches(of: try Regex("scope.categories.added=\(word)(&|$)")).count == 1)
    }
  }

  @Test func `offers an amendment for what one can say, and of no draft and no amendment`() throws {
    let found = try mending(.notCovered, of: "upsales-dpa")
    #expect(mending(found.cause, .conclusionNotShown, []).amendment == nil)
    #expect(mending(.flow(ID("any")), .notCovered, found.found.details).amendment == nil)
  }

  @Test func `leads to the amendment that is not shown to be concluded`() {
    let details: [Detail] = [.unsigned(ID("upsales"), ID("tillegg"))]
    let mending = mending(.agreement(ID("upsales-dpa")), .amendmentNotShown, details)
    #expect(mending.form.text == "/agreements/tillegg/edit?at=evidence")
  }

  @Test func `leads from a promise that cannot be tested to what is silent, and else to the promise`() throws {
    let notice = try #require(story.register.notices.first)
    let place = try #require(notice.promises.firstIndex { $0.kind == .retentionAtMost || $0.kind == .deletesInactive })
    let cause = Cause.promise(notice.id, notice.promises[place].id)
    let silent = mending(cause, .promiseNotTestable, [.silent(.activity(ID("newsletter")))])
    #expect(silent.form.text == "/activities/newsletter/edit?at=retention")
    let broken = mending(cause, .promiseBroken, [])
    #expect(broken.form.text == "/notices/\(notice.id.key)/edit?at=promise.\(place)")
  }

  @Test func `leads from a transfer without a second basis to the agreement that binds the recipient, or to a new one`()
    throws
  {
    let register = story.register
    var bound = 0
    for number in 0..<register.flows.count {
      let row = register.flows[number]
      let ends = [row.from, row.to].compactMap { register.party(of: $0) }.map { register.parties[$0.index].id }
      let agreement = register.agreements.first {
        ends.count == 2 && $0.amends == nil && $0.parties(on: .principal) == [ends[0]]
          && $0.parties(on: .processor) == [ends[1]]
      }
      guard let agreement else { continue }
      let flow = Subject.flow(register.id(of: Number(UInt32(number))))
      #expect(
        mending(.party(ends[1]), .restsOnListAlone, [], [flow]).form.text
          == "/agreements/\(agreement.id.key)/edit?at=transferTool")
      #expect(
        mending(.party(ID("nobody")), .restsOnListAlone, [], [flow]).form.text
          == "/new/agreements?kind=transfer-clauses&principal=\(ends[0].key)&processor=nobody&at=transferTool")
      bound += 1
    }
    #expect(bound > 0)
  }

  @Test func `leads from a listing that was looked at long ago to the listing, and from a list of others to the flow`()
  {
    #expect(mending(.party(ID("google-llc")), .listingLapsed, []).form.text == "/parties/google-llc/edit?at=listing")
    #expect(
      mending(.party(ID("google-llc")), .confirmationLapsed, [], [.flow(ID("f"))]).form.text
        == "/flows/f/edit?at=furtherProcessors")
  }

  @Test func `leads to the flow that does not say how long data are kept, and to the promise that names an authority`()
    throws
  {
    #expect(
      mending(.activity(ID("newsletter")), .retentionUndeclared, [], [.flow(ID("f"))]).form.text
        == "/flows/f/edit?at=retention")
    let notice = try #require(story.register.notices.first)
    let place = try #require(notice.promises.firstIndex { $0.kind == .authorityIs })
    #expect(place > 0)
    #expect(
      mending(.notice(notice.id), .wrongAuthority, []).form.text == "/notices/\(notice.id.key)/edit?at=promise.\(place)"
    )
  }

  @Test func `begins the agreement of the kind that is missing`() {
    let pair = Cause.pair(ID("a"), ID("b"))
    #expect(
      mending(pair, .noAgreement, []).form.text == "/new/agreements?kind=processing&principal=a&processor=b")
    #expect(mending(pair, .noArrangement, []).form.text == "/new/agreements?kind=joint-arrangement&party=a&party=b")
  }

  @Test func `leads to the sub-processor in question, and where it is not listed, behind the last`() throws {
    let agreement = try #require(story.register.agreements.first { !($0.subProcessing?.entries ?? []).isEmpty })
    let entry = try #require(agreement.subProcessing?.entries.first)
    let form = "/agreements/\(agreement.id.key)/edit?at=subProcessing.subProcessor."
    #expect(mending(.subProcessor(entry.party, under: agreement.id), .notNotified, []).form.text == form + "0")
    let count = agreement.subProcessing?.entries.count ?? 0
    #expect(mending(.subProcessor(ID("new"), under: agreement.id), .notOnTheList, []).form.text == form + "\(count)")
  }

  // MARK: Means

  private func mending(_ cause: Cause, _ code: Code, _ details: [Detail], _ subjects: [Subject] = []) -> Mending {
    Mending(
      cause: cause, found: .init(code: code, check: nil, details: details, subjects: subjects), register: story.register
    )
  }

  /// What is found of an agreement.
  private func mending(_ code: Code, of agreement: String) throws -> Mending {
    let entries = TextReport(report, of: story.register, under: story.law, in: .en).told
    let entry = try #require(
      entries.first { $0.cause == .agreement(ID(agreement)) && $0.findings.contains { $0.code == code } })
    return Mending(try #require(entry.findings.first { $0.code == code }), of: entry.cause, in: story.register)
  }

  /// Whether an address of a form asks for a field that the form has, or for none.
  private func hasField(_ address: String) -> Bool {
    let parts = address.split(separator: "?", maxSplits: 1)
    let asked = parts.dropFirst().flatMap { $0.split(separator: "&") }
    guard let place = asked.first(where: { $0.hasPrefix("at=") })?.dropFirst(3),
      let kind = ObjectKind.allCases.first(where: { parts[0].split(separator: "/").contains(Substring($0.segment)) })
    else { return true }
    var shape = ObjectShape.fields(of: kind, under: story.law)
    for step in place.split(separator: ".") where Int(step) == nil {
      guard let field = shape.first(where: { $0.name == step }) else { return false }
      shape = field.fields
    }
    return true
  }
}
