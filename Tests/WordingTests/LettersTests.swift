import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `A letter with open questions` {
  @Test func `stands as a letter does: day, addressee, subject, greeting, reasons, how to answer, who asks`() throws {
    let lines = try LetterStory().letters().lines(to: "kundebok").map(\.text)
    #expect(lines.first == "22 November 2026")
    #expect(
      lines.dropFirst(2).prefix(4) == [
        "Kundebok Ærlig AB", "Attn. Kari Ærlig, personvernansvarlig", "Storgatan 1, Stockholm",
        "kari@kundebok.example",
      ])
    #expect(lines.contains { $0.hasPrefix("Personal data of Fjordpost AS: ") })
    #expect(lines.contains("Dear Kari Ærlig,"))
    let text = try LetterStory().letter(to: "kundebok")
    #expect(text.contains("(GDPR 28(1) and 28(3))"))
    // 22 November and three weeks is a Sunday.
    #expect(text.contains("your answer to ola@fjordpost.example by 14 December 2026."))
    #expect(
      lines.suffix(5) == [
        "", "Fjordpost AS", "Ola Nordmann", "ola@fjordpost.example, +47 22 00 00 00", "Kaia 1, 0150 Oslo",
      ])
  }

  @Test func `is in Norwegian where that is asked for`() throws {
    let text = try LetterStory().letter(to: "kundebok", .nb)
    #expect(text.hasPrefix("22. november 2026 Kundebok Ærlig AB Att.: Kari Ærlig, personvernansvarlig"))
    #expect(text.contains("Hei, Kari Ærlig") && text.contains("Vennlig hilsen"))
    #expect(text.contains("Hvor i avtalen «Kundebok-avtalen» står dette:"))
    #expect(text.contains("Bruker dere andre databehandlere for personopplysninger fra oss?"))
    #expect(!text.contains("Deres"))
  }

  @Test func `asks about two hundred flows what it asks about one`() throws {
    let (many, one) = (LetterStory(), LetterStory(flows: 1))
    for party: ID<Party> in ["kundebok", "fjordpost"] {
      let (of, ofOne) = (try many.letters().lines(to: party).count, try one.letters().lines(to: party).count)
      #expect(of <= ofOne + 6)
    }
    #expect(try many.letters().lines(to: "kundebok").count < 100)
  }

  @Test func `names agreements and systems by their titles`() throws {
    let text = try LetterStory().letter(to: "kundebok")
    #expect(text.contains("Where in the agreement “Kundebok-avtalen” does this stand:"))
    #expect(text.contains("stored in the system “Kundebok”") || text.contains("in the system “Kundebok” stored"))
    #expect(!text.contains("to-crm-"))
  }

  @Test func `greets a person by name, and not a post`() throws {
    var story = LetterStory()
    for (name, greeting) in [("Jan van der Berg", "Dear Jan van der Berg,"), ("Privacy desk", "Hello,")] {
      story.contact = .held(ContactDetails(name: name))
      let text = try story.letter(to: "kundebok")
      #expect(text.contains("Attn. \(name)") && text.contains(" \(greeting) "))
    }
  }

  @Test func `asks for a contact person whatever else is asked of the same party`() throws {
    var story = LetterStory()
    story.contact = .held(ContactDetails(email: "post@kundebok.example"))
    let text = try story.letter(to: "kundebok")
    #expect(text.contains("Who is your contact person for matters of personal data?"))
    #expect(text.contains("What is Cloudmere Oy’s postal address, and who is Cloudmere Oy’s contact person"))
    #expect(text.contains("Do you use other processors for personal data of ours?"))
  }

  @Test func `leaves out what was erased`() throws {
    var story = LetterStory()
    story.contact = .erased(Day(2026, 1, 1))
    let text = try story.letter(to: "kundebok")
    #expect(!text.contains("Kari") && text.contains("Hello,"))
  }

  @Test func `about a sub-processor goes to the party above it`() throws {
    let letters = try LetterStory().letters()
    #expect(letters.parties == ["kundebok"])
    let text = try LetterStory().letter(to: "kundebok")
    #expect(text.contains("Does Cloudmere Oy use other processors for personal data of ours?"))
    #expect(text.contains("Have you concluded a data processing agreement with Cloudmere Oy"))
    #expect(try !LetterStory(hasSubProcessor: false).letter(to: "kundebok").contains("Cloudmere"))
  }

  @Test func `says so where there is nothing to ask`() throws {
    #expect(
      try LetterStory().letters().lines(to: "cloudmere").map(\.text) == [
        "There are no open questions for Cloudmere Oy."
      ])
    #expect(
      try LetterStory().letters(.nb).lines(to: "cloudmere").map(\.text) == [
        "Det er ingen åpne spørsmål til Cloudmere Oy."
      ])
    let snapshot = try RegistryBuilder(RegisterHeader(id: "empty")).finish()
    let law = try LawEdition.current()
    let letters = Letters(try report(of: snapshot, under: law, on: Story.day), of: snapshot, under: law, in: .en)
    #expect(letters.lines.map(\.text) == ["There are no open questions."])
  }

  @Test func `is not written to ourselves: what only we can answer is a list, by who can`() throws {
    let text = try LetterStory().letter(to: "fjordpost")
    #expect(text.contains("QUESTIONS THAT ONLY WE CAN ANSWER"))
    #expect(text.contains("For the owner of the activity “Nyhetsbrev” (Salgssjefen)"))
    #expect(text.contains("Which company runs the system “Utsending”?"))
    #expect(text.contains("What are personal data processed for in the activity “Nyhetsbrev”?"))
    #expect(!text.contains("Dear"))
  }

  @Test func `asks the management, and not the officer, whether there is an officer`() throws {
    var story = LetterStory()
    story.officer = nil
    let text = try story.letter(to: "fjordpost")
    #expect(
      text.contains("For the management 1. Has Fjordpost AS appointed a data protection officer? (GDPR 37 and"))
    #expect(!text.contains("For the data protection officer"))
  }
}
