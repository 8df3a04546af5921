import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The letters of an entry of the record` {
  private let day = Day(2026, 2, 1)

  private func letters(
    as role: RecordRole = .controller, _ change: (inout Register) -> Void = { _ in }
  ) throws -> [RecordLetter: LetterStanding] {
    var register = Companies.hosted
    change(&register)
    let standings = try FlowStandings(of: register.snapshot(), under: .current(), on: day)
    let found = standings.letters(of: Number(0), as: role)
    #expect(found.map(\.letter) == role.letters)
    return Dictionary(uniqueKeysWithValues: found.map { ($0.letter, $0.standing) })
  }

  /// What letter (a) lacks where something is changed of the controller.
  private func controller(_ change: (inout Party) -> Void) throws -> LetterStanding? {
    try letters { $0.change("us" as ID<Party>) { change(&$0) } }[.controllers]
  }

  // Who

  @Test func `want a name of the controller, and one way of reaching it`() throws {
    let empty = Contact.held(ContactDetails())
    let contact = Contact.held(ContactDetails(email: "post@us.example"))
    #expect(try controller { _ in } == .stated)
    #expect(try controller { $0.address = nil } == .stated)
    #expect(try controller { $0.contact = nil } == .stated)
    #expect(try controller { ($0.address, $0.contact) = (nil, contact) } == .stated)
    for nothing in [nil, empty, .erased(day)] {
      #expect(try controller { ($0.address, $0.contact) = (nil, nothing) } == .notStated([.contact("us")]))
    }
    #expect(
      try controller { ($0.address, $0.contact, $0.name, $0.officer) = (nil, nil, nil, nil) }
        == .notStated([.contact("us"), .name("us"), .officer("us")]))
  }

  @Test func `want a word on the officer of a party of ours, and of no other`() throws {
    let contact = Contact.held(ContactDetails(email: "officer@us.example"))
    for (officer, isSaid) in [
      (nil, false), (DataProtectionOfficer(), false), (DataProtectionOfficer(appointed: false), true),
      (DataProtectionOfficer(appointed: true), false), (DataProtectionOfficer(appointed: true, contact: contact), true),
      (DataProtectionOfficer(appointed: true, contact: .held(ContactDetails())), false),
      (DataProtectionOfficer(contact: contact), false),
    ] {
      #expect(try controller { $0.officer = officer } == (isSaid ? .stated : .notStated([.officer("us")])))
      #expect(try controller { ($0.officer, $0.own) = (officer, false) } == .stated)
    }
  }

  @Test func `name what is missing of each controller in order, and that there is none`() throws {
    let two = try letters { register in
      register.activities[0].controllers.append(ControllerShare("host"))
      for id in ["us", "host"] as [ID<Party>] { register.change(id) { $0.name = nil } }
    }
    #expect(two[.controllers] == .notStated([.name("host"), .name("us")]))
    #expect(try letters { $0.activities[0].controllers = [] }[.controllers] == .notStated([.controller]))
  }

  @Test func `want the processor too, and what it does for each controller`() throws {
    func both(_ change: (inout Activity) -> Void) throws -> [LetterStanding?] {
      let found = try letters(as: .processor) { change(&$0.activities[0]) }
      return [found[.processorAndControllers], found[.processing]]
    }
    let done = [ControllerShare("us", processing: "sending letters")]
    #expect(
      try both { ($0.processor, $0.controllers) = ("host", done) } == [.stated, .stated])
    #expect(
      try both { $0.controllers = done + [ControllerShare("host")] } == [
        .notStated([.processor]), .notStated([.processing("host")]),
      ])
    #expect(try both { _ in } == [.notStated([.processor]), .notStated([.processing("us")])])
    #expect(
      try both { $0.controllers = [] } == [.notStated([.controller, .processor]), .notStated([.controller])])
  }

  // What

  @Test func `want purposes, and whom and what the data are about in every group of people`() throws {
    #expect(try letters()[.purposes] == .stated)
    #expect(try letters { $0.activities[0].purposes = [] }[.purposes] == .notStated([.purposes]))
    let whole = AboutWhom(subjects: ["customer"], categories: ["email-work"])
    for (about, expected) in [
      ([], LetterStanding.notStated([.categories, .subjects])), ([whole], .stated),
      ([whole, AboutWhom(subjects: [], categories: ["name"])], .notStated([.subjects])),
      ([whole, AboutWhom(subjects: ["customer"], categories: [])], .notStated([.categories])),
    ] {
      #expect(try letters { $0.activities[0].about = about }[.people] == expected)
    }
  }

  @Test func `want one rule for erasure that says something`() throws {
    var rule = RetentionRule()
    #expect(try letters { $0.activities[0].retention = [rule] }[.erasure] == .notStated([.erasure]))
    rule.period = CalendarDuration(months: 24)
    #expect(try letters { $0.activities[0].retention = [RetentionRule(), rule] }[.erasure] == .stated)
  }

  @Test func `want measures, in words or listed`() throws {
    let nobody = Confirmation(day: Day(2026, 1, 1))
    for (letter, role) in [(RecordLetter.measures, RecordRole.controller), (.processorMeasures, .processor)] {
      func measures(_ change: (inout Activity) -> Void) throws -> LetterStanding? {
        try letters(as: role) {
          $0.activities[0].measuresDescription = nil
          change(&$0.activities[0])
        }[letter]
      }
      #expect(try measures { _ in } == .notStated([.measures]))
      #expect(try measures { $0.measures = .some(["access-control"]) } == .stated)
      #expect(try measures { $0.measuresDescription = "locks" } == .stated)
      #expect(try measures { $0.measures = .none(nobody) } == .none(nobody))
    }
  }

  // To whom

  @Test func `want a recipient with a name, or categories of recipients`() throws {
    func recipients(_ change: (inout Register) -> Void) throws -> LetterStanding? { try letters(change)[.recipients] }
    let nothing = LetterStanding.notStated([.recipients])
    #expect(try recipients { _ in } == .stated)
    #expect(try recipients { $0.flows = [] } == nothing)
    #expect(try recipients { $0.change("host" as ID<Party>) { $0.name = nil } } == nothing)
    #expect(try recipients { $0.change("f1" as ID<Flow>) { $0.to = .party("us") } } == nothing)
    #expect(
      try recipients {
        ($0.flows, $0.activities[0].recipientCategories) = ([], [RecipientCategory("hosting")])
      } == .stated)
    // Ended flows are history; those that begin later are not.
    #expect(try recipients { $0.change("f1" as ID<Flow>) { $0.period.until = Day(2026, 1, 31) } } == nothing)
    #expect(try recipients { $0.change("f1" as ID<Flow>) { $0.period.from = Day(2026, 3, 1) } } == .stated)
  }

  @Test func `take neither the controller itself nor an asking authority for a recipient`() throws {
    let nothing = LetterStanding.notStated([.recipients])
    let back = try letters { register in
      register.change("f1" as ID<Flow>) { ($0.from, $0.to) = (.party("host"), .party("us")) }
    }
    #expect(back[.recipients] == nothing)
    let asked = try letters { register in
      register.change("host" as ID<Party>) { $0.kind = .publicAuthority }
      register.change("f1" as ID<Flow>) { ($0.role, $0.details.inquiry) = (.controller, "case 14") }
    }
    #expect(asked[.recipients] == nothing)
    let unknown = try letters { register in
      register.systems = [System(id: "crm")]
      register.change("f1" as ID<Flow>) { $0.from = .system("crm") }
    }
    #expect(unknown[.recipients] == .stated)
  }

  // Names

  @Test func `are cited and ordered as in the article`() {
    #expect(RecordRole.controller.letters.map(\.provision).last == "GDPR 30(1)(g)")
    #expect(RecordRole.processor.letters.first?.provision == "GDPR 30(2)(a)")
    #expect(RecordRole.controller.letters.allSatisfy { $0.role == .controller })
    #expect(RecordLetter.allCases.filter(\.isWherePossible) == [.erasure, .measures, .processorMeasures])
    #expect(RecordLetter.allCases.shuffled().sorted() == RecordLetter.allCases)
    #expect(RecordLetter.purposes < .people && !(RecordLetter.people < .people))
    #expect([RecordGap.places("b"), .name("b"), .places("a")].sorted() == [.name("b"), .places("a"), .places("b")])
  }
}
