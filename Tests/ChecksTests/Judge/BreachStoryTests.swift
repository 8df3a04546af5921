import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `Word of a breach` {
  /// R31 of the last flow of a chain, with the agreements' words on breaches from the top.
  private func told(_ upper: BreachNotice?, _ lower: BreachNotice? = .hours(24)) throws -> (
    said: Said, register: Register
  ) {
    var register = Companies.mailed
    register.change("a1" as ID<Agreement>) { $0.breachNotice = upper }
    register.change("a2" as ID<Agreement>) { $0.breachNotice = lower }
    return (try Said(register), register)
  }

  @Test func `reaches the controller in time where the hours of the chain are 48 at most`() throws {
    #expect(try told(.hours(24)).said["R31 f2"] == "complies breach-told-in-time")
    let (late, _) = try told(.hours(25))
    #expect(late["R31 f2"] == "violates breach-told-late")
    let verdict = late.verdict("R31 f2")
    #expect(verdict?.severity == .advice && verdict?.cause == .agreement("a1"))
    #expect(verdict?.details == [.breachHours("a1", 25), .breachHours("a2", 24)])
    #expect(late["R31 f1"] == "complies breach-told-in-time", "one hop of 25 hours")
    #expect(try told(.hours(12), .hours(37)).said.verdict("R31 f2")?.cause == .agreement("a2"))
    #expect(
      try told(.hours(30), .hours(30)).said.verdict("R31 f2")?.cause == .agreement("a1"), "the first from the top")
  }

  @Test func `is counted in one hop too`() throws {
    #expect(try told(.hours(48)).said["R31 f1"] == "complies breach-told-in-time")
    #expect(try told(.hours(49)).said["R31 f1"] == "violates breach-told-late")
  }

  @Test func `must be agreed on somehow`() throws {
    let (silent, _) = try told(nil)
    #expect(silent["R31 f1"] == "unknown breach-untold")
    #expect(silent.verdict("R31 f1")?.severity == .error)
    #expect(silent.verdict("R31 f1")?.details == [.gap(.breachUntold, .agreement("a1"))])
    #expect(silent.verdict("R31 f2")?.cause == .agreement("a1"))
    let (undue, _) = try told(.withoutUndueDelay, .withoutUndueDelay)
    #expect(undue["R31 f2"] == "unknown breach-hours-unstated")
    #expect(undue.verdict("R31 f2")?.severity == .advice)
    #expect(
      undue.verdict("R31 f2")?.details == [
        .gap(.breachHoursUnstated, .agreement("a1")), .gap(.breachHoursUnstated, .agreement("a2")),
      ])
    #expect(try told(.withoutUndueDelay, .hours(49)).said["R31 f2"] == "violates breach-told-late")
  }

  @Test func `is marked where only a row of law from memory says how soon it goes`() throws {
    var tables = LawEdition.embeddedBytes()
    let seen = String(decoding: try #require(tables["clause-sets"]), as: UTF8.self)
    let remembered = seen.replacing("Art. 1,seen,", with: "Art. 1,memory,")
    #expect(remembered != seen)
    tables["clause-sets"] = Array(remembered.utf8)
    let law = try LawEdition(tables: tables)
    let row = Detail.law(LawReference(table: .clauseSets, row: "2021/915", confidence: .memory))
    var (_, register) = try told(nil)
    register.change("a1" as ID<Agreement>) { $0.clauseSets = ["2021/915"] }
    let marked = try Said(register, under: law)
    let unstated = Detail.gap(.breachHoursUnstated, .agreement("a1"))
    #expect(Set(marked.verdict("R31 f1")?.details ?? []) == [unstated, row])
    #expect(try Said(register).verdict("R31 f1")?.details == [unstated])
    // Where the agreement says so itself, no row decides.
    register.change("a1" as ID<Agreement>) { $0.breachNotice = .withoutUndueDelay }
    #expect(try Said(register, under: law).verdict("R31 f1")?.details == [unstated])
  }

  @Test func `goes without undue delay where a standard set deals with breaches`() throws {
    var (_, register) = try told(nil)
    register.change("a1" as ID<Agreement>) { ($0.clauses, $0.clauseSets) = ([], ["2021/915"]) }
    #expect(try Said(register)["R31 f1"] == "unknown breach-hours-unstated")
    // Before its first day the set is none.
    register.change("a1" as ID<Agreement>) { $0.clauses = Companies.agreement("a1", "us", "host").clauses }
    #expect(try Said(register, on: Day(2021, 6, 26))["R31 f1"] == "unknown breach-untold")
    #expect(try Said(register, on: Day(2021, 6, 27))["R31 f1"] == "unknown breach-hours-unstated")
  }

  @Test func `waits for the agreement, and is not asked of a controller`() throws {
    var register = Companies.mailed
    register.agreements.removeAll { $0.id == "a2" }
    #expect(try Said(register)["R31 f2"] == "waits for R10")
    register.change("f2" as ID<Flow>) { $0.role = .controller }
    #expect(try Said(register)["R31 f2"] == "not-applicable recipient-is-controller")
  }

  @Test func `is amended from its day`() throws {
    var (_, register) = try told(nil)
    var amendment = Companies.agreement("a1-1", "us", "host")
    (amendment.amends, amendment.breachNotice) = ("a1", .hours(24))
    (amendment.scope, amendment.clauses, amendment.period.from) = (Scope(), [], Day(2026, 3, 1))
    register.agreements.append(amendment)
    #expect(try Said(register, on: Day(2026, 2, 28))["R31 f1"] == "unknown breach-untold")
    #expect(try Said(register, on: Day(2026, 3, 1))["R31 f1"] == "complies breach-told-in-time")
  }

  @Test func `decides which of two agreements is nearer only where nothing else does`() throws {
    var register = Companies.hosted
    var slow = Companies.agreement("a0", "us", "host")
    slow.breachNotice = .hours(72)
    register.agreements.append(slow)
    #expect(try Said(register)["R31 f1"] == "complies breach-told-in-time")
    register.change("a1" as ID<Agreement>) { $0.scope[.categories].named = ["telephone-number"] }
    #expect(try Said(register)["R31 f1"] == "violates breach-told-late", "the other covers the data")
  }
}
