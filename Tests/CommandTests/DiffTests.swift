import Foundation
import Testing

@Suite struct `samsvar diff` {
  private let folder: Folder
  private let old: String

  init() throws {
    folder = try Folder()
    old = try folder.write("old.xml", Documents.withoutAgreement)
  }

  private func diff(_ new: String, _ more: String...) throws -> Command {
    let file = try folder.write("new.xml", new)
    return try Command.run(["diff", old, file, "--on", "2026-11-22"] + more)
  }

  @Test func `says that nothing differs, and exits with 0`() throws {
    let run = try diff(Documents.withoutAgreement, "--language", "en")
    #expect(run.code == 0 && run.text.contains("Nothing differs: both say the same.") && run.complaints.isEmpty)
    #expect(!run.text.contains("VERDICTS"))
  }

  @Test func `says what differs and what it does to the verdicts, and exits with 1`() throws {
    let new = Documents.notConcluded.replacingOccurrences(of: "operations=\"store\"", with: "operations=\"use\"")
    let run = try diff(new, "--language", "en")
    #expect(run.code == 1 && run.complaints.isEmpty)
    #expect(run.text.contains("Agreement “dpa” (Kundebok-avtalen): new"))
    #expect(run.text.contains("Flow “to-crm”: changed\n  operations: now also use; no longer store\n"))
    #expect(run.text.contains("In all: 1 new, 1 changed, 0 removed."))
    #expect(run.text.contains("WHAT IT DOES TO THE VERDICTS OF 22 NOVEMBER 2026"))
    #expect(run.text.contains("There is an agreement with the processor (no-agreement): the flow “to-crm”"))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let norwegian = try diff(new, "--language", "nb")
    #expect(norwegian.code == 1 && norwegian.text.contains("Avtale «dpa» (Kundebok-avtalen): lagt til"))
    #expect(try diff(new, "--language", "en").output == run.output)
  }

  @Test func `says that a finding is gone only because its flow is`() throws {
    let run = try diff(Documents.withoutAgreement.replacing(#/<flow (?s:.*?)\/>/#, with: ""), "--language", "en")
    #expect(run.code == 1 && run.text.contains("Flow “to-crm”: removed"))
    #expect(run.text.contains("FINDINGS THAT ARE GONE"))
    #expect(run.text.contains("    It is no longer in the register.\n    There is an agreement with the processor"))
  }

  @Test func `writes to a file when asked`() throws {
    let run = try diff(Documents.notConcluded, "--language", "en", "-o", folder.file("out.txt").path)
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(try folder.read("out.txt").contains("Agreement “dpa” (Kundebok-avtalen): new"))
  }

  @Test func `prints what the README shows`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let opter = root.appending(path: "Examples/opter/registry.xml").path
    let register = try String(contentsOfFile: opter, encoding: .utf8)
    let shorter = register.replacingOccurrences(of: "until=\"2027-01-14\"", with: "until=\"2026-10-31\"")
    let run = try Command.run(
      "diff", opter, try folder.write("shorter.xml", shorter), "--on", "2026-11-22", "--language", "en")
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "<!-- diff -->")
    let shown = try #require(parts.count == 3 ? parts[1] : nil).split(separator: "\n")
      .filter { !$0.hasPrefix("```") && !$0.hasPrefix("$ ") }
    #expect(shown.count > 10)
    #expect(Array(run.text.split(separator: "\n").prefix(shown.count)) == shown)
  }

  @Test func `refuses what is no register`() throws {
    let run = try diff("<registry/>")
    #expect(run.code == 2 && run.output.isEmpty && run.complaints.contains("help: "))
    let missing = try Command.run("diff", old, folder.file("none.xml").path)
    #expect(missing.code == 2 && missing.output.isEmpty && missing.complaints.contains("cannot be read"))
  }
}
