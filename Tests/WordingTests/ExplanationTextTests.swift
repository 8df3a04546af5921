import Cast
import Checks
import Foundation
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `The text of an explanation` {
  @Test(arguments: Language.allCases)
  func `fits within 80 columns and shows no code, whatever the flow`(language: Language) throws {
    let law = try LawEdition.current()
    let codes = Set(Code.allCases.map(\.rawValue).filter { $0.contains("-") })
    for seed in UInt64(0)..<40 {
      let random = RandomRegister(seed: seed)
      let snapshot = try random.snapshot()
      for number in 0..<snapshot.flows.count {
        let id = snapshot.id(of: Number(UInt32(number)))
        let explained = try #require(try explanation(of: id, in: snapshot, under: law, on: random.day))
        let lines = ExplanationText(explained, of: snapshot, under: law, in: language).lines
        #expect(lines.allSatisfy { $0.text.count <= 80 })
        let text = lines.text
        #expect(!text.contains("“”") && !text.contains("«»") && !text.contains("  :"))
        for word in text.split(whereSeparator: { $0.isWhitespace }) { #expect(!codes.contains(String(word))) }
      }
    }
  }

  private func text(_ flow: ID<Flow>, _ language: Language, on day: Day = LetterStory.day) throws -> String {
    let (law, snapshot) = (try LawEdition.current(), try LetterStory(flows: 1).snapshot())
    let explained = try #require(try explanation(of: flow, in: snapshot, under: law, on: day))
    return ExplanationText(explained, of: snapshot, under: law, in: language).lines.text
      .split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  @Test func `goes from the law through the links and the transfer to the answers and what waits`() throws {
    let text = try text("onward", .en)
    let parts = [
      "WHICH LAW APPLIES", "The GDPR applies to the controller Fjordpost AS (seat in Norway).",
      "WHICH AGREEMENTS COUNT", "Link 1 of 2: Fjordpost AS → Kundebok (Kundebok Ærlig AB)",
      "The agreement “Kundebok-avtalen”: in force since 1 January 2024; not shown to be concluded.",
      "Chosen: it is the only one that can be relied on.",
      "The sub-processor Cloudmere Oy must be authorised here: The agreement does not say whether sub-processors are",
      "Link 2 of 2: Kundebok (Kundebok Ærlig AB) → Cloudmere Oy", "There is no agreement between them on file.",
      "What needs an agreement waits for R10", "WHETHER DATA LEAVE THE EEA", "in Finland, inside the EEA.",
      "Row of law: eea FI", "WHAT EACH CHECK ANSWERS", "R01 There is an agreement with the processor: complies.",
      "WHAT WAITS FOR WHAT", "wait for R10",
    ]
    var rest = text[...]
    for part in parts {
      let found = try #require(rest.range(of: part), "\(part)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `is in Norwegian where that is asked for`() throws {
    let text = try text("onward", .nb)
    #expect(text.contains("HVILKE AVTALER SOM TELLER") && text.contains("Ledd 2 av 2: Kundebok"))
    #expect(text.contains("Avtalen sier ikke om underdatabehandlere er tillatt."))
  }

  @Test func `says of an unknown operator that everything waits for it`() throws {
    let text = try text("to-mail", .en)
    #expect(text.contains("An end of the flow is not known, so everything else waits for that."))
    #expect(text.contains("wait for R15 Everyone in the chain is known: the system “Utsending”."))
  }

  @Test(arguments: Language.allCases) func `stands beside an example for each check`(language: Language) throws {
    let sentences = language.sentences
    let examples = CheckName.allCases.map { sentences.example($0) }
    #expect(Set(examples).count == CheckName.allCases.count && examples.allSatisfy { $0.hasSuffix(".") })
    let law = try LawEdition.current()
    for check in CheckName.allCases {
      let text = CatalogueText(in: language, under: law).explanation(of: check).text
      #expect(text.contains(language == .en ? "An example: " : "Et eksempel: "))
    }
  }
}
