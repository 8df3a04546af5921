import Cast
import Checks
import Law
import Records
import Registry
import Testing
import Vocabulary

@Suite struct `The record of a party` {
  private let day = Day(2026, 2, 1)

  private func record(
    _ register: Register, of party: ID<Party> = "us", as role: RecordRole = .controller
  ) throws -> RecordOfProcessing {
    try RecordOfProcessing(of: party, as: role, in: try register.snapshot(), under: try .current(), on: day)
  }

  private func flows(_ record: RecordOfProcessing, in place: FlowPlace? = nil) -> [ID<Flow>] {
    record.entries.flatMap { entry in
      place.map { record.flows(of: entry).in($0) } ?? record.flows(of: entry)
    }.map(\.flow.id)
  }

  @Test func `shows recipients by hop, with the agreement of each`() throws {
    let record = try record(Companies.mailed)
    let shown = Array(record.flows(of: record.entries[0]))
    #expect(shown.map(\.flow.id) == ["f1", "f2"])
    #expect(shown.map(\.hop) == [1, 2])
    #expect(shown.map(\.standing.footings) == [[.agreement("a1")], [.agreement("a2")]])
    #expect(shown.map(\.standing.principals) == [["us"], ["host"]])
    #expect(shown.map(\.standing.verdict) == [.complies, .complies])
    #expect(record.parties == ["host", "mailer", "us"])
  }

  @Test func `holds whoever signed for somebody else, is listed or bound by a group's rules, and who represents them`()
    throws
  {
    var register = Companies.hosted
    var parent = Companies.known("parent", seat: "US")
    parent.representative = "agent"
    register.parties += [parent] + ["agent", "listed", "sister", "stranger"].map { Companies.known($0, seat: "NO") }
    register.change("a1" as ID<Agreement>) { agreement in
      agreement.signatures.append(Signature(party: "parent"))
      agreement.subProcessing = Companies.general(listing: "listed")
      agreement.tools = [TransferTool(.bindingCorporateRules(of: .processor, approved: nil, members: ["sister"]))]
    }
    #expect(try record(register).parties == ["agent", "host", "listed", "parent", "sister", "us"])
  }

  @Test func `puts a planned recipient beside the others, unjudged, and leaves out what ended`() throws {
    var register = Companies.mailed
    register.change("f1" as ID<Flow>) { $0.period.until = Day(2026, 1, 31) }
    register.change("f2" as ID<Flow>) { $0.period.from = Day(2026, 3, 1) }
    let record = try record(register)
    let shown = Array(record.flows(of: record.entries[0]))
    #expect(shown.map(\.flow.id) == ["f2"])
    #expect(shown[0].state == .planned(Day(2026, 3, 1)))
    #expect(shown[0].hop == nil && shown[0].standing.verdict == nil && shown[0].standing.footings.isEmpty)
    #expect(record.counts.flows.planned == [.recipient: 1] && record.counts.flows.live.isEmpty)
  }

  @Test func `keeps a particular inquiry apart: the authority is no recipient`() throws {
    var register = Companies.hosted
    var police = Companies.known("police", seat: "NO")
    police.kind = .publicAuthority
    register.parties.append(police)
    var inquiry = Companies.flow("f0", from: "us", to: "police", .controller)
    inquiry.details.inquiry = "case 14"
    register.flows.append(inquiry)
    let record = try record(register)
    #expect(flows(record, in: .inquiry) == ["f0"] && flows(record, in: .recipient) == ["f1"])
    #expect(flows(record) == ["f0", "f1"])
  }

  @Test(arguments: [PartyKind.private, .internationalOrganisation, nil])
  func `takes nobody else's inquiry for an authority's`(_ kind: PartyKind?) throws {
    var register = Companies.hosted
    var asker = Companies.known("asker", seat: "NO")
    asker.kind = kind
    register.parties.append(asker)
    var inquiry = Companies.flow("f0", from: "us", to: "asker", .controller)
    inquiry.details.inquiry = "case 14"
    register.flows.append(inquiry)
    #expect(flows(try record(register), in: .inquiry) == [])
  }

  @Test func `knows what goes back, what stays within, and what it gets itself`() throws {
    var register = Companies.mailed
    var back = Companies.flow("f3", from: "mailer", to: "us", .controller)
    back.onwardOf = ["f2"]
    register.flows += [back, Companies.flow("f4", from: "us", to: "us")]
    register.activities[0].role = .jointController
    register.activities[0].controllers.append(ControllerShare("host"))
    register.flows.append(Companies.flow("f5", from: "host", to: "us", .jointController))
    let record = try record(register)
    #expect(flows(record, in: .returned) == ["f3"])
    #expect(flows(record, in: .internal) == ["f4"])
    #expect(flows(record, in: .received) == ["f5"])
  }

  @Test func `names joint controllers and the arrangement between them, for each of them`() throws {
    var register = Companies.hosted
    register.parties.append(Companies.known("partner", seat: "SE", own: true))
    register.activities[0].role = .jointController
    register.activities[0].controllers.append(ControllerShare("partner"))
    var arrangement = Agreement(id: "j1")
    arrangement.kind = .jointArrangement
    arrangement.parties = [AgreementParty("us", .party), AgreementParty("partner", .party)]
    register.agreements.append(arrangement)
    for party in ["us", "partner"] as [ID<Party>] {
      let record = try record(register, of: party)
      let named = record.arrangements(of: record.entries[0]).map { record.register.agreements[$0.index].id }
      #expect(named == ["j1"])
      #expect(record.parties == ["host", "partner", "us"])
    }
  }

  @Test func `is kept in the role of a processor by the letters of Art. 30(2)`() throws {
    var register = Companies.mailed
    register.change("host" as ID<Party>) { $0.own = true }
    register.activities[0].role = .processor
    register.activities[0].processor = "host"
    register.activities[0].measuresDescription = nil
    register.activities[0].controllers = [ControllerShare("us", processing: "sending letters")]
    let record = try record(register, of: "host", as: .processor)
    #expect(flows(record, in: .received) == ["f1"] && flows(record, in: .recipient) == ["f2"])
    let letters = record.letters(of: record.entries[0])
    #expect(letters.map(\.letter) == [.processorAndControllers, .processing, .processorTransfers, .processorMeasures])
    #expect(letters[1].standing == .stated)
    #expect(letters[3].standing == .notStated([.measures]))
    #expect(throws: RecordFault.nothing("us", .processor)) { try self.record(register, as: .processor) }
  }

  @Test func `lists as unplaced what does not say whose it is`() throws {
    var register = Companies.hosted
    var nobodys = Activity(id: "stray")
    register.activities.append(nobodys)
    nobodys = Activity(id: "astray")
    (nobodys.role, nobodys.controllers) = (.processor, [ControllerShare("us")])
    register.activities.append(nobodys)
    let record = try record(register)
    #expect(record.unplaced.map { record.register.activities[$0.index].id } == ["astray", "stray"])
    #expect(record.entries.map(\.activity.id) == ["newsletter"])
  }

  @Test func `is refused where there is none to keep`() {
    #expect(throws: RecordFault.unknownParty("nobody")) { try self.record(Companies.hosted, of: "nobody") }
    #expect(throws: RecordFault.notOwn("host")) { try self.record(Companies.hosted, of: "host") }
    #expect(throws: RecordFault.nothing("us", .processor)) { try self.record(Companies.hosted, as: .processor) }
  }

  @Test func `names the US recipient below the EU one, and what its transfer rests on`() throws {
    let record = try record(Companies.google)
    let transfers = Array(record.transfers(of: record.entries[0]))
    #expect(transfers.map(\.flow.id) == ["f2"])
    #expect(transfers[0].seat == "US" && transfers[0].presence == .outside && transfers[0].hop == 2)
    #expect(transfers[0].standing.transfer == .adequate)
    #expect(transfers[0].standing.places.map(\.place) == ["US"])
  }
}
