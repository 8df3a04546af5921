import Foundation
import Testing

@Suite struct `samsvar export page, picture and tables` {
  private let folder: Folder
  private let register: String

  init() throws {
    folder = try Folder()
    register =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/opter/registry.xml").path
  }

  @Test(arguments: [("en", "Record of processing activities"), ("nb", "Protokoll over behandlingsaktiviteter")])
  func `writes the record as a page in the language asked for`(language: String, title: String) throws {
    let file = folder.file("record.html").path
    let run = try Command.run("export", "page", register, "--on", "2026-11-22", "--language", language, "-o", file)
    #expect(run.code == 0 && run.complaints.isEmpty)
    let page = try folder.read("record.html")
    #expect(page.hasPrefix("<!doctype html>") && page.contains("<h1>\(title)</h1>"))
  }

  @Test func `draws all flows, or those of one activity`() throws {
    let whole = try Command.run("export", "picture", register, "--on", "2026-11-22")
    let one = try Command.run("export", "picture", register, "--on", "2026-11-22", "--activity", "newsletter")
    #expect(whole.code == 0 && one.code == 0 && whole.text.contains("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(whole.text.contains("Google LLC") && !one.text.contains("Google LLC"))
    let none = try Command.run("export", "picture", register, "--activity", "newsleter")
    #expect(none.code == 2 && none.complaints.contains("did you mean “newsletter”?"))
  }

  @Test func `writes one table, or all into a directory`() throws {
    let directory = folder.file("tables").path
    #expect(try Command.run("export", "tables", register, "-o", directory).code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    #expect(names == ["activities.csv", "agreements.csv", "parties.csv", "recipients.csv", "transfers.csv"])
    let table = try Command.run("export", "tables", register, "--table", "parties", "--semicolons")
    #expect(table.output.starts(with: [0xEF, 0xBB, 0xBF]) && table.text.contains(";opter-norge;") == false)
    #expect(table.text.contains("\r\nopter-norge;Opter Norge AS;"))
    #expect(try Command.run("export", "tables", register).code == 64)
  }

  @Test func `asks whose record where the register leaves a choice, and refuses what is none`() throws {
    let two = register.replacing("opter", with: "schrems-two")
    let unsaid = try Command.run("export", "page", two)
    #expect(unsaid.code == 2 && unsaid.complaints.contains("--of"))
    #expect(try Command.run("export", "page", two, "--of", "example-retail").code == 0)
    #expect(try Command.run("export", "page", register, "--role", "processor").code == 2)
    #expect(try Command.run("export", "page", register, "--of", "upsales").code == 2)
    #expect(try Command.run("export", "page", register, "--of", "nobody").code == 2)
  }
}
