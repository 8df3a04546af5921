import Foundation
import Testing

@Suite struct `samsvar trace` {
  private let folder: Folder
  private let file: String

  init() throws {
    folder = try Folder()
    file = try folder.write("register.xml", Documents.withoutAgreement)
  }

  @Test func `lists who receives the data`() throws {
    let run = try Command.run("trace", file, "--on", "2026-11-22", "--language", "en")
    #expect(run.code == 0 && run.text.contains("RECIPIENTS (1)") && run.text.contains("Kundebok"))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let csv = try Command.run("trace", file, "--format", "csv", "-o", folder.file("t.csv").path)
    #expect(csv.code == 0 && csv.output.isEmpty)
    #expect(try Data(contentsOf: folder.file("t.csv")).starts(with: [0xEF, 0xBB, 0xBF]))
    let json = try Command.run("trace", file, "--format", "json", "--on", "2026-11-22")
    #expect(try JSONSerialization.jsonObject(with: json.output) is [String: Any])
  }

  @Test func `takes a word by what people call it`() throws {
    let run = try Command.run(
      "trace", file, "--subject", "kontaktperson hos kunde", "--on", "2026-11-22", "--language", "nb")
    #expect(run.code == 0 && run.text.contains("«kontaktperson hos kunde»"))
  }

  @Test(arguments: [
    (["--subject", "custmer-contact"], "“custmer-contact” is not a word of data-subjects", "“customer-contact”?"),
    (["--category", "emial-address"], "“emial-address” is not a word of data-categories", "“email-address”?"),
    (["--category", "weather"], "“weather” is not a word of data-categories", "samsvar law data-categories"),
    (["--activity", "weather"], "“weather” is not an activity of the register", "by its id or its title"),
  ]) func `refuses what is not known, and says what may be meant`(
    arguments: [String], message: String, help: String
  ) throws {
    let run = try Command.run(["trace", file] + arguments)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.complaints.hasPrefix(message + "\nhelp: ") && run.complaints.contains(help))
  }
}
