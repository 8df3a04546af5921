import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on who else processes` {
  /// The host's list names the mailer and the mailer's own printer.
  private static var printed: Register {
    Companies.printed.changed {
      $0.change("a1" as ID<Agreement>) { $0.subProcessing = Companies.general(listing: "mailer", "printer") }
    }
  }

  @Test func `finds what each one on the list gets, on whatever level`() throws {
    #expect(try Said(Self.printed)["R15 f1"] == "complies chain-known")
  }

  @Test func `does not believe that there is nobody where somebody gets data`() throws {
    var register = Companies.mailed
    let nobody = FurtherProcessors.none(Confirmation(day: Day(2026, 1, 15)))
    register.change("f1" as ID<Flow>) { $0.details.furtherProcessors = nobody }
    let said = try Said(register)
    #expect(said["R15 f1"] == "unknown further-processors-contradicted")
    #expect(said.verdict("R15 f1")?.details == [.recipient("mailer", "f2")])
    #expect(said.verdict("R15 f1")?.cause == .party("host"))
    register.change("f2" as ID<Flow>) { $0.period.until = Day(2026, 2, 28) }
    #expect(try Said(register)["R15 f1"] == "unknown entry-without-flow")
    register.change("f2" as ID<Flow>) { $0.period.until = nil }
    register.change("f2" as ID<Flow>) { $0.role = .controller }
    #expect(try Said(register)["R15 f1"] == "complies chain-known")
  }

  @Test func `counts among them those alone to whom the processor itself passes the data on`() throws {
    var register = Companies.mailed
    let nobody = FurtherProcessors.none(Confirmation(day: Day(2026, 1, 15)))
    for flow in ["f1", "f2"] as [ID<Flow>] { register.change(flow) { $0.details.furtherProcessors = nobody } }
    #expect(try Said(register)["R15 f1"] == "unknown further-processors-contradicted")
    register.change("f2" as ID<Flow>) { $0.worksFor = "host" }
    #expect(try Said(register)["R15 f1"] == "unknown further-processors-contradicted")
    register.change("f2" as ID<Flow>) { $0.worksFor = "us" }
    #expect(try Said(register)["R15 f1"] == "complies chain-known")
    register.change("f2" as ID<Flow>) { ($0.worksFor, $0.from) = (nil, .party("us")) }
    register.change("a1" as ID<Agreement>) { $0.subProcessing = nil }
    #expect(try Said(register)["R15 f1"] == "complies chain-known")
  }

  @Test func `asks what those get to whom no flow leads from the recipient or from below it`() throws {
    var register = Self.printed
    register.change("f2" as ID<Flow>) { $0.role = .controller }
    let said = try Said(register)
    #expect(said["R15 f1"] == "unknown entry-without-flow")
    #expect(said.verdict("R15 f1")?.details == [.entry("printer", "a1")])
    register = Self.printed
    register.change("f3" as ID<Flow>) { $0.period = Period(until: Day(2026, 2, 28)) }
    #expect(try Said(register)["R15 f1"] == "unknown entry-without-flow")
  }

  @Test func `looks at the source's agreement where the recipient is said to work for itself`() throws {
    var register = Companies.printed
    register.change("f2" as ID<Flow>) { $0.worksFor = "mailer" }
    register.change("a2" as ID<Agreement>) { $0.subProcessing = Companies.general(listing: "printer") }
    register.change("f3" as ID<Flow>) { $0.period = Period(until: Day(2026, 2, 28)) }
    #expect(try both(register)["R15 f2"] == "unknown entry-without-flow")
  }
}
