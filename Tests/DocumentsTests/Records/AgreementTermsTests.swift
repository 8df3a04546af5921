import Cast
import Checks
import Foundation
import Law
import Records
import Registry
import Testing
import Vocabulary

@testable import Documents

@Suite struct `An agreement in the records document` {
  private func text(_ register: Register) throws -> String {
    try SoundRecords.text(of: register.snapshot(), "us", .controller, on: Day(2026, 2, 1))
  }

  /// The lines of one agreement, without what they are indented by.
  private func lines(_ register: Register, of id: String = "a1") throws -> [String] {
    let lines = try text(register).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let start = try #require(lines.firstIndex { $0.hasPrefix("<agreement id=\"\(id)\"") })
    return Array(lines[start...].prefix { $0 != "</agreement>" })
  }

  @Test func `shows each dimension of its scope, named, excluded, nothing or not stated`() throws {
    var register = Companies.hosted
    register.change("a1" as ID<Agreement>) { agreement in
      agreement.scope[.categories].excluded = ["health"]
      agreement.scope[.purposes].named = []
      agreement.scope[.operations].named = nil
      agreement.scope[.access] = Scope.Limit(excluded: ["US"])
    }
    let lines = try lines(register)
    let start = try #require(lines.firstIndex(of: "<scope>"))
    let end = try #require(lines.firstIndex(of: "</scope>"))
    #expect(
      Array(lines[start...end]) == [
        "<scope>", "<categories>", "<category term=\"contact\"/>", "<category term=\"email-address\"/>", "<excluded>",
        "<category term=\"health\"/>", "</excluded>", "</categories>", "<subjects>", "<subject term=\"customer\"/>",
        "</subjects>", "<purposes>", "<nothing/>", "</purposes>", "<operations>", "<not-stated what=\"operations\"/>",
        "</operations>", "<storage>", "<place code=\"EEA\"/>", "</storage>", "<access>",
        "<not-stated what=\"access\"/>",
        "<excluded>", "<place code=\"US\"/>", "</excluded>", "</access>", "</scope>",
      ])
  }

  @Test func `shows of an amendment what it states itself, and no gap where it changes nothing`() throws {
    var register = Companies.mailed
    var amendment = Agreement(id: "a1-2")
    amendment.amends = "a1"
    amendment.scope[.categories].added = ["address"]
    amendment.scope[.subjects].removed = ["customer"]
    register.agreements.append(amendment)
    let lines = try lines(register, of: "a1-2")
    #expect(
      lines.drop { $0 != "<scope>" } == [
        "<scope>", "<categories>", "<added>", "<category term=\"address\"/>", "</added>", "</categories>", "<subjects>",
        "<removed>", "<subject term=\"customer\"/>", "</removed>", "</subjects>", "</scope>",
      ])
    #expect(try self.lines(register).contains("<category term=\"contact\"/>"))
    #expect(try !self.lines(register).contains("<category term=\"address\"/>"))
  }

  @Test func `shows how others are engaged, and every listed one with its dates`() throws {
    var register = Companies.mailed
    register.change("a1" as ID<Agreement>) { agreement in
      agreement.subProcessing?.coversAllLevels = false
      agreement.subProcessing?.entries[0].notified = Day(2025, 3, 1)
      agreement.subProcessing?.entries[0].period.until = Day(2027, 3, 1)
      agreement.subProcessing?.entries[0].objections = [
        Objection(day: Day(2025, 3, 4), outcome: .settled, decided: Day(2025, 3, 8))
      ]
    }
    let lines = try lines(register)
    #expect(
      lines.drop { !$0.hasPrefix("<sub-processing") } == [
        "<sub-processing authorisation=\"general\" notice=\"P30D\" covers-all-levels=\"no\">",
        "<sub-processor party=\"mailer\" until=\"2027-03-01\" listed=\"yes\" notified=\"2025-03-01\">",
        "<objection day=\"2025-03-04\" outcome=\"settled\" decided=\"2025-03-08\"/>", "</sub-processor>",
        "<not-stated what=\"objection\"/>", "</sub-processing>",
      ])
  }

  @Test(
    arguments: [
      (nil, ["authorisation"]), (SubProcessing(), ["authorisation"]),
      (SubProcessing(authorisation: Authorisation.none), []),
      (SubProcessing(authorisation: .specific), ["sub-processors"]),
      (SubProcessing(authorisation: .general), ["notice", "objection", "sub-processors"]),
    ] as [(SubProcessing?, [String])])
  func `shows what it leaves out of sub-processing`(_ agreed: SubProcessing?, _ gaps: [String]) throws {
    var register = Companies.hosted
    register.change("a1" as ID<Agreement>) { $0.subProcessing = agreed }
    let lines = try lines(register).drop { !$0.hasPrefix("<sub-processing") }
    let shown = lines.filter { $0.hasPrefix("<not-stated") }
    #expect(shown == gaps.map { "<not-stated what=\"\($0)\"/>" } && !lines.isEmpty)
  }

  @Test func `between controllers need say nothing of scope and sub-processing`() throws {
    var register = Companies.hosted
    register.flows[0].role = .controller
    register.change("a1" as ID<Agreement>) { agreement in
      agreement.kind = .controllerToController
      agreement.scope = Scope()
    }
    #expect(try lines(register).allSatisfy { !$0.contains("scope") && !$0.contains("sub-processing") })
  }

  @Test func `names its standard sets and safeguards with their modules, and the back-matter tells of each`() throws {
    var register = Companies.hosted
    register.parties.append(Companies.known("sister", seat: "US"))
    register.change("a1" as ID<Agreement>) { agreement in
      agreement.clauseSets = ["2021/915", "2021/914-3"]
      let measured = TransferAssessment(
        day: Day(2025, 1, 2), outcome: .sufficientWithMeasures, measures: ["encryption"], reference: "tia.pdf")
      agreement.tools = [
        TransferTool(.standardClauses(set: "2021/914", module: 2, annexes: ["I.A", "II"]), assessment: measured),
        TransferTool(.standardClauses(set: "2021/914", module: nil, annexes: nil)),
        TransferTool(.standardClauses(set: "2010/87", module: nil, annexes: [])),
        TransferTool(.bindingCorporateRules(of: .processor, approved: Day(2020, 1, 1), members: ["sister"])),
      ]
    }
    let lines = try lines(register)
    #expect(
      lines.filter { $0.hasPrefix("<clause-set") } == [
        "<clause-set set=\"2021/915\"/>", "<clause-set set=\"2021/914\" module=\"3\"/>",
      ])
    #expect(
      lines.drop { !$0.hasPrefix("<tool") } == [
        "<tool kind=\"standard-clauses\" set=\"2021/914\" module=\"2\" annexes=\"I.A II\">",
        "<assessment day=\"2025-01-02\" outcome=\"sufficient-with-measures\" resource=\"a1.assessment.1\">",
        "<measure term=\"encryption\"/>", "</assessment>", "</tool>",
        "<tool kind=\"standard-clauses\" set=\"2021/914\">",
        "<not-stated what=\"module\"/>", "<not-stated what=\"annexes\"/>", "<not-stated what=\"assessment\"/>",
        "</tool>",
        "<tool kind=\"standard-clauses\" set=\"2010/87\" annexes=\"\">", "<not-stated what=\"assessment\"/>", "</tool>",
        "<tool kind=\"binding-corporate-rules\" of=\"processor\" approved=\"2020-01-01\">",
        "<member party=\"sister\"/>", "<not-stated what=\"assessment\"/>", "</tool>",
      ])
    let text = try text(register)
    for set in ["2021/914", "2021/915", "2010/87"] { #expect(text.contains("<standard-set id=\"\(set)\"")) }
    #expect(try Validator.complaints(about: text, by: Validator.records) == [])
  }

  @Test func `shows who signed for a party that is on no side`() throws {
    var register = Companies.hosted
    register.parties.append(Companies.known("parent", seat: "US"))
    register.change("a1" as ID<Agreement>) { $0.signatures.append(Signature(party: "parent", day: Day(2018, 1, 3))) }
    #expect(try lines(register).contains("<signature party=\"parent\" day=\"2018-01-03\"/>"))
    #expect(try text(register).contains("<party id=\"parent\""))
  }
}

@Suite struct `The metadata of the records document` {
  private func text(_ register: Register, from source: RegisterSource = RegisterSource()) throws -> String {
    let record = try RecordOfProcessing(
      of: "us", as: .controller, in: register.snapshot(), under: .current(), on: Day(2026, 2, 1))
    var bytes: [UInt8] = []
    try RecordsDocument(record, from: source, in: .en, by: "0.1.0").write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `says that the register keeps no revisions, and makes none up`() throws {
    let text = try text(Companies.hosted)
    #expect(text.contains("<register id=\"cast\" language=\"en\" additional=\"true\"/>"))
    let flat = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined()
    #expect(flat.contains("<revisions additional=\"true\"><not-stated what=\"revisions\"/></revisions>"))
    #expect(try Validator.complaints(about: text, by: Validator.records) == [])
  }

  @Test func `lists the revisions that there are, the last one as that of the record`() throws {
    let revisions = [
      RegisterRevision("6", on: Day(2026, 1, 1)),
      RegisterRevision("7", on: Day(2026, 1, 2), by: .erased(Day(2026, 1, 9)), reason: "a new supplier"),
    ]
    let text = try text(Companies.hosted, from: RegisterSource(revisions: revisions))
    #expect(text.contains(" revision=\"7\" additional=\"true\""))
    #expect(text.contains("<revision id=\"6\" day=\"2026-01-01\"/>"))
    #expect(
      text.contains("<revision id=\"7\" day=\"2026-01-02\" by-erased=\"2026-01-09\" reason=\"a new supplier\"/>"))
    #expect(!text.contains("what=\"revisions\""))
    #expect(try Validator.complaints(about: text, by: Validator.records) == [])
  }

  @Test func `names who answers for the record`() throws {
    var register = Companies.hosted
    register.parties.append(Companies.known("agent", seat: "NO"))
    #expect(try text(register).components(separatedBy: "<responsible ").count == 2)
    register.change("us" as ID<Party>) { $0.representative = "agent" }
    let text = try text(register)
    #expect(text.contains("<responsible party=\"us\" as=\"controller\"/>"))
    #expect(text.contains("<responsible party=\"agent\" as=\"representative\"/>"))
  }
}
