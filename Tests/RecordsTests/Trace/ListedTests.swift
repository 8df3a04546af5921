import Cast
import Law
import Records
import Registry
import Testing
import Vocabulary

@Suite struct `A sub-processor that is listed and gets nothing` {
  private let day = Day(2026, 2, 1)

  /// Whom the host's agreement lists while no flow tells what they get.
  private func listed(_ register: Register) throws -> [ID<Party>] {
    let trace = try Trace(TraceQuestion(), in: try register.snapshot(), under: try .current(), on: day)
    return trace.found(.recipient, .live).first { $0.who == .party("host") }?.listed ?? []
  }

  /// The host's agreement lists the mailer, and others; the mailer has its flow.
  private func mailed(listing others: ID<Party>...) -> Register {
    var register = Companies.mailed
    for other in others {
      register.parties.append(Companies.known(other, seat: "NO"))
      register.change("a1" as ID<Agreement>) { $0.subProcessing?.entries.append(SubProcessorEntry(party: other)) }
    }
    return register
  }

  @Test func `stands with the one whose agreement lists it`() throws {
    #expect(try listed(mailed()) == [])
    #expect(try listed(mailed(listing: "vault", "spare")) == ["spare", "vault"])
  }

  @Test func `is listed no more once it ended or was withdrawn`() throws {
    var register = mailed(listing: "vault")
    register.change("a1" as ID<Agreement>) { $0.subProcessing?.entries[1].period.until = Day(2026, 2, 1) }
    #expect(try listed(register) == ["vault"])
    register.change("a1" as ID<Agreement>) { $0.subProcessing?.entries[1].period.until = Day(2026, 1, 31) }
    #expect(try listed(register) == [])
    register = mailed(listing: "vault")
    register.change("a1" as ID<Agreement>) { $0.subProcessing?.entries[1].withdrawn = Day(2026, 2, 1) }
    #expect(try listed(register) == [])
  }

  @Test func `is none to whom data go some levels below`() throws {
    var register = mailed(listing: "vault")
    var below = Companies.flow("f3", from: "mailer", to: "vault", .subProcessor)
    below.onwardOf = ["f2"]
    register.flows.append(below)
    #expect(try listed(register) == [])
    register.change("f3" as ID<Flow>) { $0.period.until = Day(2026, 1, 31) }
    #expect(try listed(register) == ["vault"])
  }

  @Test func `may be listed by an amendment`() throws {
    var register = mailed()
    register.parties.append(Companies.known("vault", seat: "NO"))
    var amendment = Agreement(id: "a1-more")
    amendment.amends = "a1"
    amendment.subProcessing = Companies.general(listing: "vault")
    register.agreements.append(amendment)
    #expect(try listed(register) == ["vault"])
  }
}
