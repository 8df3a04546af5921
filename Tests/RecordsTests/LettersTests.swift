import Cast
import Checks
import Law
import Records
import Registry
import Testing
import Vocabulary

@Suite struct `What an entry states of each letter` {
  private func standings(_ change: (inout Register) -> Void = { _ in }) throws -> [RecordLetter: LetterStanding] {
    var register = Companies.hosted
    change(&register)
    let record = try RecordOfProcessing(
      of: "us", as: .controller, in: try register.snapshot(), under: try .current(), on: Day(2026, 2, 1))
    return Dictionary(uniqueKeysWithValues: record.letters(of: record.entries[0]).map { ($0.letter, $0.standing) })
  }

  @Test func `is stated, or not, letter by letter`() throws {
    let letters = try standings { register in
      (register.activities[0].retention, register.activities[0].measuresDescription) = ([], nil)
    }
    #expect(letters[.controllers] == .stated && letters[.purposes] == .stated && letters[.people] == .stated)
    #expect(letters[.recipients] == .stated)
    #expect(letters[.transfers] == .notApplicable, "the host and its places are in Norway")
    #expect(letters[.erasure] == .notStated([.erasure]))
    #expect(letters[.measures] == .notStated([.measures]))
  }

  @Test func `tells none, confirmed, from what nobody stated`() throws {
    let nobody = Confirmation(day: Day(2026, 1, 1), by: .named("N"))
    let letters = try standings { register in
      (register.activities[0].measures, register.activities[0].measuresDescription) = (.none(nobody), nil)
      register.change("f1" as ID<Flow>) { $0.details.transfer = TransferClaim(.noTransfer(nobody)) }
    }
    #expect(letters[.measures] == .none(nobody))
    #expect(letters[.transfers] == .none(nobody))
  }

  @Test func `does not let a recipient without a country pass for no transfer`() throws {
    let letters = try standings { $0.change("host" as ID<Party>) { $0.seat = nil } }
    #expect(letters[.transfers] == .notStated([.country("host")]))
    let places = try standings { $0.change("f1" as ID<Flow>) { $0.storage = .undeclared } }
    #expect(places[.transfers] == .notStated([.places("host")]))
  }

  @Test func `asks for the safeguards of the second subparagraph of Art. 49(1)`() throws {
    let letters = try standings { register in
      register.change("host" as ID<Party>) { $0.seat = "IN" }
      register.change("f1" as ID<Flow>) { $0.details.transfer = TransferClaim(.other("A49-2")) }
    }
    #expect(letters[.transfers] == .notStated([.safeguards("host")]))
  }

  @Test func `wants a name, a way to be reached, and a word on the officer`() throws {
    let letters = try standings { register in
      register.change("us" as ID<Party>) { ($0.address, $0.contact, $0.officer) = (nil, nil, nil) }
    }
    #expect(letters[.controllers] == .notStated([.contact("us"), .officer("us")]))
  }

  @Test func `takes no unnamed recipient for one`() throws {
    let letters = try standings { $0.change("host" as ID<Party>) { $0.name = nil } }
    #expect(letters[.recipients] == .notStated([.recipients]))
    let named = try standings { register in
      register.change("host" as ID<Party>) { $0.name = nil }
      register.activities[0].recipientCategories = [RecipientCategory("hosting")]
    }
    #expect(named[.recipients] == .stated)
  }

  @Test func `is cited as lawyers cite it`() {
    #expect(RecordRole.controller.letters.map(\.provision).first == "GDPR 30(1)(a)")
    #expect(RecordRole.controller.letters.count == 7 && RecordRole.processor.letters.count == 4)
    #expect(RecordLetter.processorMeasures.provision == "GDPR 30(2)(d)")
    #expect(RecordLetter.allCases.filter(\.isWherePossible) == [.erasure, .measures, .processorMeasures])
  }
}
