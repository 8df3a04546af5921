import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `The quick pass, of one flow` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  private func answer(_ flow: ID<Flow>, of register: Register, on day: Day = Day(2026, 3, 1)) throws -> QuickAnswer? {
    let snapshot = try register.snapshot()
    let pass = QuickPass(try DayView(snapshot, law, day))
    let number = try #require((0..<snapshot.flows.count).first { snapshot.id(of: Number<Flow>(UInt32($0))) == flow })
    return pass.answer(for: snapshot.flows[number])
  }

  /// The printer's chain, allowed by everyone above it.
  private var printed: Register {
    Companies.printed.changed {
      $0.change("a1" as ID<Agreement>) { $0.subProcessing = Companies.general(listing: "mailer", "printer") }
    }
  }

  @Test func `is silent where one of several rules for keeping is beyond a limit`() throws {
    func kept(_ months: Int...) throws -> QuickAnswer? {
      let register = Companies.hosted.changed {
        $0.change("a1" as ID<Agreement>) {
          $0.retention = [RetentionLimit(event: "any", atMost: CalendarDuration(months: 12))]
        }
        $0.change("f1" as ID<Flow>) { flow in
          flow.details.retention = zip(["last-contact", "contract-end"], months).map { event, months in
            Recorded.rule(event, CalendarDuration(months: months))
          }
        }
      }
      return try answer("f1", of: register)
    }
    #expect(try kept(6, 12)?.hadLimit == true)
    #expect(try kept(6, 24) == nil && kept(24, 6) == nil)
  }

  @Test func `leaves limits about some data to the rules`() throws {
    let register = Companies.hosted.changed {
      var limit = Recorded.rule("last-contact", CalendarDuration(months: 12))
      limit.categories = ["telephone-number"]
      $0.activities[0].retention = [limit]
      $0.change("f1" as ID<Flow>) {
        $0.details.retention = [Recorded.rule("last-contact", CalendarDuration(months: 6))]
      }
    }
    #expect(try answer("f1", of: register) == nil)
    #expect(try Answers(register)["R27 f1"] == "not-applicable no-retention-limit")
  }

  @Test func `is silent where the hours of a chain for telling of a breach are too many, or not stated`() throws {
    for (upper, lower) in [(24, 24), (24, 25), (49, 1)] {
      let register = Companies.mailed.changed {
        $0.change("a1" as ID<Agreement>) { $0.breachNotice = .hours(upper) }
        $0.change("a2" as ID<Agreement>) { $0.breachNotice = .hours(lower) }
      }
      #expect(try (answer("f2", of: register) != nil) == (upper + lower <= 48))
      #expect(try (answer("f1", of: register) != nil) == (upper <= 48))
    }
    let unstated = Companies.hosted.changed {
      $0.change("a1" as ID<Agreement>) { $0.breachNotice = .withoutUndueDelay }
    }
    #expect(try answer("f1", of: unstated) == nil)
  }

  @Test func `says yes where everything is in order, at every depth`() throws {
    #expect(try answer("f1", of: Companies.hosted)?.isChained == false)
    for flow in ["f1", "f2", "f3"] as [ID<Flow>] {
      let yes = try #require(try answer(flow, of: printed))
      #expect(yes.isChained == (flow != "f1") && !yes.hadNotice && !yes.hadWindow && !yes.hadLimit)
    }
  }

  @Test func `says whether there was a limit, a notice and a window`() throws {
    let limited = Companies.mailed.changed {
      $0.change("f2" as ID<Flow>) {
        $0.details.retention = [Recorded.rule("last-contact", CalendarDuration(months: 12))]
      }
      $0.change("a1" as ID<Agreement>) {
        $0.retention = [RetentionLimit(event: "last-contact", atMost: CalendarDuration(months: 12))]
        var entry = SubProcessorEntry(party: "mailer", period: Period(from: Day(2026, 2, 1)))
        entry.notified = Day(2025, 6, 1)
        $0.subProcessing?.objection = CalendarDuration(days: 14)
        $0.subProcessing?.entries = [entry]
      }
    }
    let yes = try #require(try answer("f2", of: limited))
    #expect(yes.hadLimit && yes.hadNotice && yes.hadWindow)
    let longer = limited.changed {
      $0.change("f2" as ID<Flow>) { $0.details.retention[0].period = CalendarDuration(months: 13) }
    }
    #expect(try answer("f2", of: longer) == nil)
    #expect(try Said(longer)["R27 f2"] == "violates retention-exceeded")
  }

  @Test(arguments: Wrong.allCases) func `never says yes where a rule has something to find`(wrong: Wrong) throws {
    let register = printed.changed(wrong.make)
    let said = try Said(register)
    #expect(said.open() != [])
    for flow in ["f1", "f2", "f3"] as [ID<Flow>] where !said.open(flow.key).isEmpty {
      #expect(try answer(flow, of: register) == nil, "\(flow)")
    }
  }

  @Test func `says yes until a list of further processors lapses, from the day on which it was stated`() throws {
    let stated = Day(2026, 1, 15)
    #expect(try answer("f1", of: Companies.hosted, on: Day(2026, 1, 14)) == nil)
    #expect(try answer("f1", of: Companies.hosted, on: stated) != nil)
    for every in [CalendarDuration(months: 12), CalendarDuration(months: 1), CalendarDuration(days: 10)] {
      let register = Companies.hosted.changed { $0.changeActivity { $0.reviewEvery = every } }
      #expect(try answer("f1", of: register, on: stated.adding(every)) != nil)
      #expect(try answer("f1", of: register, on: stated.adding(every).adding(days: 1)) == nil)
    }
  }

  @Test func `follows a chain as far as the rules do`() throws {
    #expect(try answer("f32", of: chain(of: 32)) != nil)
    #expect(try answer("f33", of: chain(of: 33)) == nil)
    #expect(try Said(chain(of: 33))["R10 f33"] == "unknown chain-too-long")
  }

  private func chain(of hops: Int) -> Register {
    let names = ["us"] + (1...hops).map { "p\($0)" }
    var register = Register()
    register.parties = [Companies.us] + names.dropFirst().map { Companies.known(ID($0), seat: "NO") }
    register.activities = [Companies.newsletter()]
    for hop in 1...hops {
      let (upper, lower) = (ID<Party>(names[hop - 1]), ID<Party>(names[hop]))
      var flow = Companies.flow(ID("f\(hop)"), from: upper, to: lower, hop == 1 ? .processor : .subProcessor)
      if hop > 1 { flow.onwardOf = [ID("f\(hop - 1)")] }
      register.flows.append(flow)
      var agreement = Companies.agreement(ID("a\(hop)"), upper, lower)
      agreement.subProcessing = Companies.general()
      agreement.subProcessing?.entries = names.dropFirst(hop + 1).map { name in
        var entry = SubProcessorEntry(party: ID(name))
        entry.listed = true
        return entry
      }
      register.agreements.append(agreement)
    }
    return register
  }

  @Test func `tells two processors of one agreement apart, of whom only one is authorised above`() throws {
    let register = Companies.mailed.changed { register in
      register.parties.append(Companies.known("printer", seat: "NO"))
      register.change("a2" as ID<Agreement>) {
        $0.parties.append(AgreementParty("printer", .processor))
        $0.signatures.append(Signature(party: "printer", day: Day(2018, 1, 1)))
      }
      var also = Companies.flow("f3", from: "host", to: "printer", .subProcessor)
      also.onwardOf = ["f1"]
      register.flows.append(also)
    }
    #expect(try quickPassSays(of: ["f2", "f3"], register, law) == [true, false])
    #expect(try Said(register)["R11 f3"] == "violates not-on-the-list")
    #expect(try both(register).open("f2") == [])
  }

  @Test func `tells two agreements above one apart, of which only one authorises whom it engages`() throws {
    var register = Companies.mailed.changed { register in
      var other = Companies.us
      other.id = "also-us"
      register.parties.append(other)
      var theirs = Companies.newsletter("also-us")
      theirs.id = "theirs"
      register.activities.append(theirs)
      var agreement = Companies.agreement("b1", "also-us", "host")
      agreement.subProcessing = Companies.general()
      register.agreements.append(agreement)
      for flow in register.flows {
        var second = flow
        (second.id, second.activity) = (ID("g" + flow.id.key.dropFirst()), "theirs")
        if flow.id == "f1" { second.from = .party("also-us") } else { second.onwardOf = ["g1"] }
        register.flows.append(second)
      }
    }
    #expect(try quickPassSays(of: ["f2", "g2"], register, law) == [true, false])
    #expect(try quickPassSays(of: ["g2", "f2"], register, law) == [false, true])
    #expect(try both(register).open("f2") == [])
    register.change("b1" as ID<Agreement>) { $0.subProcessing = Companies.general(listing: "mailer") }
    #expect(try quickPassSays(of: ["f2", "g2"], register, law) == [true, true])
  }

  @Test func `holds more lists of rules for keeping than its table has room for`() throws {
    let register = Companies.hosted.changed { register in
      register.change("a1" as ID<Agreement>) {
        $0.retention = [RetentionLimit(event: "last-contact", atMost: CalendarDuration(months: 700))]
      }
      register.flows = (1...1100).map { months in
        var flow = Companies.flow(ID("f\(months)"), from: "us", to: "host")
        flow.details.retention = [Recorded.rule("last-contact", CalendarDuration(months: months))]
        return flow
      }
    }
    let said = try quickPassSays(of: (1...1100).map { ID("f\($0)") }, register, law)
    #expect(said == (1...1100).map { $0 <= 700 })
    let counted = try Checks.report(of: register.snapshot(), under: law, on: Day(2026, 3, 1))
    let counts = counted.checks.first { $0.check.rule == "R27" }?.counts
    #expect(counts?.complies == 700 && counts?.violates == 400)
  }

  @Test func `knows the only agreement of two parties`() throws {
    let snapshot = try Companies.hosted.snapshot()
    let pass = QuickPass(try DayView(snapshot, law, Day(2026, 3, 1)))
    let (us, host) = try (
      #require(snapshot.number(of: "us" as ID<Party>)), #require(snapshot.number(of: "host" as ID<Party>))
    )
    #expect(pass.onlyAgreement(us.raw, host.raw) == 0)
    #expect(pass.onlyAgreement(host.raw, us.raw) == nil)
  }

  @Test func `holds the numbers of two parties, however many there are`() {
    var table = PairTable(capacity: 3_000)
    for pair in UInt32(0)..<3_000 { table.set(Pair(pair, pair / 7), Int32(pair)) }
    #expect((UInt32(0)..<3_000).allSatisfy { table[$0, $0 / 7] == Int32($0) })
    #expect((UInt32(0)..<3_000).allSatisfy { table[$0, $0 / 7 + 1] == -1 })
  }
}

/// Something about the printed newsletter that is not in order.
enum Wrong: CaseIterable {
  case moreThanArrived, undeclaredAbove, subjectsUndeclaredAbove, unnamedAbove, endedAbove, notAuthorised
  case withoutAddress, withoutContact, organisation, withoutSeat, elsewhere, notSigned, clauseMissing, notInForce
  case entryWithoutFlow, ownPurposes, abroad, seenFromAbroad, wrongWay, worksForAnother, notCovered, undeclared
  case widened, outlived, denied, organisationWithoutDecision, elsewhereAbove, keptAbroadAbove, seenFromAbroadAbove
  case disclosedAbove, notFromTheController

  var make: (inout Register) -> Void {
    switch self {
    case .moreThanArrived: { $0.change("f3" as ID<Flow>) { $0.categories = .some(["email-address"]) } }
    case .undeclaredAbove: { $0.change("f2" as ID<Flow>) { $0.categories = .undeclared } }
    case .subjectsUndeclaredAbove: { $0.change("f2" as ID<Flow>) { $0.subjects = .undeclared } }
    case .unnamedAbove: { $0.change("host" as ID<Party>) { $0.name = nil } }
    case .endedAbove: { $0.change("f1" as ID<Flow>) { $0.period.until = Day(2026, 2, 28) } }
    case .notAuthorised: { $0.change("a1" as ID<Agreement>) { $0.subProcessing?.entries.removeLast() } }
    case .withoutAddress: { $0.change("printer" as ID<Party>) { $0.address = nil } }
    case .withoutContact: { $0.change("printer" as ID<Party>) { $0.contact = nil } }
    case .organisation: { $0.change("printer" as ID<Party>) { $0.kind = .internationalOrganisation } }
    case .withoutSeat: { $0.change("printer" as ID<Party>) { $0.seat = nil } }
    case .elsewhere: { $0.change("f3" as ID<Flow>) { $0.details.establishment = "US" } }
    case .notSigned: { $0.change("a1" as ID<Agreement>) { $0.signatures = [] } }
    case .clauseMissing: { $0.change("a1" as ID<Agreement>) { $0.clauses.removeLast() } }
    case .notInForce: { $0.change("a1" as ID<Agreement>) { $0.period.from = Day(2026, 4, 1) } }
    case .entryWithoutFlow:
      {
        var second = Companies.agreement("a0", "us", "host")
        second.subProcessing = Companies.general(listing: "stranger")
        $0.parties.append(Companies.known("stranger", seat: "NO"))
        $0.agreements.append(second)
      }
    case .ownPurposes: { $0.change("f3" as ID<Flow>) { $0.ownPurposes = .some(["security"]) } }
    case .abroad: { $0.change("f3" as ID<Flow>) { $0.storage = .some([PlaceUse("US")]) } }
    case .seenFromAbroad: { $0.change("f1" as ID<Flow>) { $0.access = .some([PlaceUse("US")]) } }
    case .wrongWay: { $0.change("f2" as ID<Flow>) { $0.from = .party("printer") } }
    case .worksForAnother: { $0.change("f3" as ID<Flow>) { $0.worksFor = "us" } }
    case .notCovered: { $0.change("f3" as ID<Flow>) { $0.operations = .some(["share"]) } }
    case .undeclared: { $0.change("f3" as ID<Flow>) { $0.purposes = .undeclared } }
    case .widened: { $0.change("a3" as ID<Agreement>) { $0.scope[.subjects].named = ["customer", "member"] } }
    case .outlived: { $0.change("a2" as ID<Agreement>) { $0.period.until = Day(2026, 12, 31) } }
    case .organisationWithoutDecision: { $0.change("printer" as ID<Party>) { $0.organisation = "UN" } }
    case .elsewhereAbove: { $0.change("f2" as ID<Flow>) { $0.details.establishment = "IN" } }
    case .keptAbroadAbove: { $0.change("f2" as ID<Flow>) { $0.storage = .some([PlaceUse("IN")]) } }
    case .seenFromAbroadAbove: { $0.change("f2" as ID<Flow>) { $0.access = .some([PlaceUse("IN")]) } }
    case .disclosedAbove: { $0.change("f1" as ID<Flow>) { $0.role = .controller } }
    case .notFromTheController:
      {
        $0.parties.append(Companies.known("stranger", seat: "NO"))
        var agreement = Companies.agreement("a0", "stranger", "host")
        agreement.subProcessing = Companies.general(listing: "mailer", "printer")
        $0.agreements.append(agreement)
        $0.change("f1" as ID<Flow>) { $0.from = .party("stranger") }
      }
    case .denied:
      { $0.change("f2" as ID<Flow>) { $0.details.furtherProcessors = .none(Confirmation(day: Day(2026, 1, 15))) } }
    }
  }
}
