import Foundation
import Testing

@Suite struct `samsvar questions` {
  private let folder: Folder
  private let file: String

  init() throws {
    folder = try Folder()
    file = try folder.write("register.xml", Documents.notConcluded)
  }

  @Test func `writes every letter and then our own list`() throws {
    let run = try Command.run("questions", file, "--on", "2026-11-22", "--language", "en")
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("22 November 2026\n\nKundebok Ærlig AB\n"))
    let own = try #require(run.text.range(of: "QUESTIONS THAT ONLY WE CAN ANSWER"))
    let letter = try #require(run.text.range(of: "Kind regards,"))
    #expect(letter.upperBound < own.lowerBound)
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: ["kundebok", "kundebok ærlig ab"]) func `writes one letter alone`(party: String) throws {
    let run = try Command.run("questions", file, "--on", "2026-11-22", "--to", party, "--language", "nb")
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("22. november 2026\n") && run.text.contains("Vennlig hilsen"))
    #expect(!run.text.contains("BARE VI"))
  }

  @Test func `writes our own list where one of ours is named`() throws {
    let run = try Command.run("questions", file, "--on", "2026-11-22", "--to", "fjord", "--language", "en")
    #expect(run.code == 0 && run.text.hasPrefix("QUESTIONS THAT ONLY WE CAN ANSWER"))
  }

  @Test func `refuses a party that is not there, and says which may be meant`() throws {
    let run = try Command.run("questions", file, "--to", "kundebuk")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      run.complaints == "there is no party “kundebuk” in the register\nhelp: did you mean “kundebok”?\n")
  }

  @Test func `writes to a file`() throws {
    let out = folder.file("letters.txt").path
    #expect(try Command.run("questions", file, "--on", "2026-11-22", "--language", "en", "-o", out).output.isEmpty)
    #expect(try folder.read("letters.txt").contains("Kind regards,"))
  }
}
