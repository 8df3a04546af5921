import Cast
import Checks
import Foundation
import Law
import NaiveEvaluator
import Records
import Registry
import Testing
import Vocabulary

@testable import Documents

@Suite struct `The records document` {
  @Test func `is valid for every example, by both validators`() throws {
    let documents = try SoundRecords.ofExamples()
    #expect(documents.count > 10)
    #expect(try Validator.verdicts(on: documents, by: Validator.records).allSatisfy { $0 })
    #expect(try SecondValidator.verdicts(on: documents) == documents.map { _ in true })
  }

  @Test func `is valid whatever the register and the day, by both validators`() throws {
    let documents = try (0..<80 as Range<UInt64>).flatMap { seed in
      let random = Cast.RandomRegister(seed: seed)
      return try SoundRecords.all(of: random.snapshot(), on: random.day, in: seed.isMultiple(of: 2) ? .en : .nb)
    }
    #expect(documents.count > 40)
    let verdicts = try Validator.verdicts(on: documents, by: Validator.records)
    for (document, isValid) in zip(documents, verdicts) where !isValid {
      Issue.record("\(try Validator.complaints(about: document, by: Validator.records).prefix(3))")
    }
    #expect(try SecondValidator.verdicts(on: documents) == documents.map { _ in true })
  }

  @Test func `is valid where every field of a register is used`() throws {
    let register = try Fixture.everyField.read()
    let documents = try SoundRecords.all(of: register, on: Day(2026, 11, 22))
    #expect(!documents.isEmpty)
    for document in documents {
      #expect(try Validator.complaints(about: document, by: Validator.records).prefix(3) == [])
    }
    #expect(try SecondValidator.verdicts(on: documents) == documents.map { _ in true })
  }

  @Test func `holds every linked thing and nothing unlinked, over random registers`() throws {
    let law = try LawEdition.current()
    var counted = 0
    for seed in 0..<100 as Range<UInt64> {
      let random = Cast.RandomRegister(seed: seed)
      let register = try random.snapshot()
      let judge = Judge(of: register, under: law, on: random.day)
      for (party, role) in RecordOfProcessing.available(in: register) {
        let text = try SoundRecords.text(of: register, party, role, on: random.day)
        let naive = judge.record(of: party, asController: role == .controller, in: register)
        #expect(ids(text, "party", "id") == naive.parties.map(\.key).sorted())
        #expect(ids(text, "system", "id") == naive.systems.map(\.key).sorted())
        #expect(ids(text, "agreement", "id") == naive.agreements.map(\.key).sorted())
        #expect(ids(text, "notice", "id") == naive.notices.map(\.key).sorted())
        #expect(ids(text, "activity", "id") == naive.activities.map(\.key).sorted())
        #expect(ids(text, "unplaced-activity", "id") == naive.unplaced.map(\.key).sorted())
        let flows = naive.flows.values.flatMap { $0 }.map(\.key).sorted()
        #expect((ids(text, "recipient", "flow") + ids(text, "flow", "flow")).sorted() == flows)
        #expect(ids(text, "recipient", "flow") == (naive.flows["recipient"] ?? []).map(\.key).sorted())
        #expect((text.components(separatedBy: " own=\"yes\" parent=\"").count - 1) == naive.terms.count)
        #expect(text.contains(" parties=\"\(naive.parties.count)\" systems=\"\(naive.systems.count)\""))
        counted += flows.count
      }
    }
    #expect(counted > 400)
  }

  /// The ids of elements of a name, sorted.
  private func ids(_ text: String, _ element: String, _ attribute: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let line = line.drop { $0 == " " }
      let start = "<\(element) \(attribute)=\""
      return line.hasPrefix(start) ? String(line.dropFirst(start.count).prefix { $0 != "\"" }) : nil
    }.sorted()
  }

  @Test func `is the same whatever the order in which the register was declared`() throws {
    for seed in 0..<20 as Range<UInt64> {
      let random = Cast.RandomRegister(seed: seed)
      var other = random.register
      other.flows.reverse()
      other.parties.reverse()
      other.agreements.reverse()
      other.activities.reverse()
      let texts = try SoundRecords.all(of: random.snapshot(), on: random.day)
      #expect(try SoundRecords.all(of: other.snapshot(), on: random.day) == texts)
    }
  }

  @Test func `tells none, not stated and nothing to state apart`() throws {
    var register = Companies.hosted
    register.activities[0].measures = .none(Confirmation(day: Day(2026, 1, 2), by: .erased(Day(2026, 1, 9))))
    (register.activities[0].retention, register.activities[0].measuresDescription) = ([], nil)
    let text = try SoundRecords.text(of: register.snapshot(), "us", .controller, on: Day(2026, 2, 1))
    #expect(text.contains("<transfers standing=\"not-applicable\" letter=\"30-1-e\"/>"))
    #expect(text.contains("<none day=\"2026-01-02\" by-erased=\"2026-01-09\"/>"))
    #expect(text.contains("<erasure standing=\"not-stated\" letter=\"30-1-f\">"))
    #expect(text.contains("<not-stated what=\"erasure\" letter=\"30-1-f\"/>"))
    #expect(text.contains("<register id=\"cast\" language=\"en\" sha256=\"0a0a"))
  }

  @Test func `shows the erased form of a contact, and no name`() throws {
    var register = Companies.hosted
    register.change("us" as ID<Party>) { $0.contact = .erased(Day(2026, 1, 5)) }
    let text = try SoundRecords.text(of: register.snapshot(), "us", .controller, on: Day(2026, 2, 1))
    #expect(text.contains("<contact erased=\"2026-01-05\"/>"))
  }
}
