import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The letter of the record on transfers` {
  private func transfers(
    as role: RecordRole = .controller, _ change: (inout Register) -> Void = { _ in }
  ) throws -> LetterStanding? {
    var register = Companies.hosted
    change(&register)
    let standings = try FlowStandings(of: register.snapshot(), under: .current(), on: Day(2026, 2, 1))
    let letter = role == .controller ? RecordLetter.transfers : .processorTransfers
    return standings.letters(of: Number(0), as: role).first { $0.letter == letter }?.standing
  }

  /// The same where something is changed of the flow to the host, and of the host.
  private func hosted(
    _ flow: (inout Flow) -> Void = { _ in }, host: (inout Party) -> Void = { _ in }
  ) throws -> LetterStanding? {
    try transfers { register in
      register.change("f1" as ID<Flow>) { flow(&$0) }
      register.change("host" as ID<Party>) { host(&$0) }
    }
  }

  @Test func `has nothing to say where everything is inside the EEA`() throws {
    #expect(try transfers() == .notApplicable)
    #expect(try transfers(as: .processor) == .notApplicable)
  }

  @Test func `is stated where a recipient, or a place of its, is outside`() throws {
    #expect(try hosted(host: { $0.seat = "US" }) == .stated)
    #expect(try hosted({ $0.storage = .some([PlaceUse("US", by: .recipient)]) }) == .stated)
    #expect(try hosted({ $0.access = .some([PlaceUse("NO"), PlaceUse("US")]) }) == .stated)
    let both = try transfers { register in
      register.parties.append(Companies.known("abroad", seat: "US"))
      register.flows.insert(Companies.flow("f0", from: "us", to: "abroad"), at: 0)
    }
    #expect(both == .stated)
  }

  @Test func `lacks the country of a recipient that declares none`() throws {
    #expect(try hosted(host: { $0.seat = nil }) == .notStated([.country("host")]))
    #expect(try hosted(host: { $0.kind = .internationalOrganisation }) == .notStated([.country("host")]))
    #expect(try hosted(host: { $0.organisation = "EPO" }) == .stated)
  }

  @Test func `lacks the places that nobody declared`() throws {
    #expect(try hosted({ $0.storage = .undeclared }) == .notStated([.places("host")]))
    #expect(try hosted({ $0.access = .undeclared }) == .notStated([.places("host")]))
    let nobody = Confirmation(day: Day(2026, 2, 1))
    #expect(try hosted({ $0.access = .none(nobody) }) == .notApplicable)
    #expect(try hosted({ $0.access = .none(Confirmation(day: Day(2026, 2, 2))) }) == .notStated([.places("host")]))
  }

  @Test func `lacks the operator of a system, or the recipients at all`() throws {
    let operated = try transfers { register in
      register.systems = [System(id: "crm")]
      register.change("f1" as ID<Flow>) { $0.to = .system("crm") }
    }
    #expect(operated == .notStated([.systemOperator("crm")]))
    #expect(try transfers { $0.flows = [] } == .notStated([.recipients]))
    let named = try transfers {
      ($0.flows, $0.activities[0].recipientCategories) = ([], [RecipientCategory("hosting")])
    }
    #expect(named == .notApplicable)
    #expect(try hosted({ $0.to = .party("us") }) == .notStated([.recipients]))
  }

  @Test func `lacks the safeguards of the second subparagraph of Art. 49(1), and of no other derogation`() throws {
    func claimed(_ basis: String, _ safeguards: Bool?) throws -> LetterStanding? {
      var facts = DerogationFacts()
      facts.safeguards = safeguards
      return try hosted(
        { $0.details.transfer = TransferClaim(.other(basis), derogation: facts) }, host: { $0.seat = "US" })
    }
    #expect(try claimed("A49-2", nil) == .notStated([.safeguards("host")]))
    #expect(try claimed("A49-2", true) == .stated)
    #expect(try claimed("A49-1-a", nil) == .stated)
  }

  @Test func `is none where that is confirmed of every flow, as of the first of those days`() throws {
    let (first, second) = (Confirmation(day: Day(2025, 1, 1)), Confirmation(day: Day(2026, 1, 1)))
    func confirmed(_ confirmations: [Registry.Confirmation?]) throws -> LetterStanding? {
      try transfers { register in
        register.flows = confirmations.enumerated().map { place, confirmation in
          var flow = Companies.flow(ID("f\(place)"), from: "us", to: "host")
          flow.details.transfer = confirmation.map { TransferClaim(.noTransfer($0)) }
          return flow
        }
      }
    }
    #expect(try confirmed([first]) == .none(first))
    #expect(try confirmed([first, second]) == .none(first))
    #expect(try confirmed([second, first]) == .none(first))
    #expect(try confirmed([first, nil]) == .notApplicable)
    #expect(try confirmed([nil, first]) == .notApplicable)
    let sameDay = Confirmation(day: first.day, by: .named("Somebody else"))
    #expect(try confirmed([first, sameDay]) == .none(first))
    #expect(
      try hosted({ $0.details.transfer = TransferClaim(.noTransfer(first)) }, host: { $0.seat = "US" }) == .stated)
  }
}
