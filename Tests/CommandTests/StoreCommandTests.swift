import Foundation
import Testing

@Suite struct `A store on the command line` {
  private let folder: Folder
  private let first: String
  private let store: String

  init() throws {
    folder = try Folder()
    first = try folder.write("first.xml", Documents.withoutAgreement)
    store = folder.file("store").path
  }

  private func run(_ arguments: String...) throws -> Command {
    try Command.run(arguments + ["--store", store])
  }

  private func apply(_ file: String, _ more: String...) throws -> Command {
    try Command.run(["import", file, "--store", store, "--apply", "--by", "Kari", "--why", "a reason"] + more)
  }

  /// The first revision with a flow's operation changed.
  private func second() throws -> String {
    try folder.write(
      "second.xml",
      Documents.withoutAgreement.replacingOccurrences(of: "operations=\"store\"", with: "operations=\"use\""))
  }

  @Test func `is not made by looking at what an import would do`() throws {
    let looked = try run("import", first)
    #expect(looked.code == 0 && looked.text.contains("The first revision: "))
    #expect(looked.text.contains("Nothing was changed. With --apply this is recorded as revision 1."))
    #expect(!FileManager.default.fileExists(atPath: store))
  }

  @Test func `records a revision that is exported as it was, and shown as of any revision`() throws {
    #expect(try apply(first).text.hasSuffix("revision 1\n"))
    let change = try apply(second())
    #expect(change.text.contains("Flow “to-crm”: changed\n  operations: now also use; no longer store\n"))
    #expect(change.text.hasSuffix("revision 2\n"))
    for (revision, file) in [("1", first), ("2", try second())] {
      let stored = try run("export", "registry", "--as-of", revision)
      let declared = try Command.run("export", "registry", file)
      #expect(stored.code == 0 && stored.output == declared.output)
      let judged = try run("check", "--as-of", revision, "--on", "2026-11-22")
      #expect(judged.output == (try Command.run("check", file, "--on", "2026-11-22").output))
    }
    #expect(try run("export", "registry").output == run("export", "registry", "--as-of", "2").output)
  }

  @Test func `prints what the README shows`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let opter = root.appending(path: "Examples/opter/registry.xml").path
    let longer = try String(contentsOfFile: opter, encoding: .utf8)
      .replacingOccurrences(of: "until=\"2027-01-14\"", with: "until=\"2028-01-01\"")
    let runs = [try apply(opter), try run("import", try folder.write("longer.xml", longer))]
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "<!-- store -->")
    let shown = try #require(parts.count == 3 ? parts[1] : nil).split(separator: "\n")
      .filter { !$0.hasPrefix("```") && !$0.hasPrefix("$ ") }
    #expect(shown == runs.flatMap { $0.text.split(separator: "\n") })
  }

  @Test func `names the document's hash where programs read, as it is exported`() throws {
    _ = try apply(first)
    let exported = try folder.write("exported.xml", run("export", "registry").text)
    let json = try run("check", "--format", "json", "--on", "2026-11-22")
    #expect(json.output == (try Command.run("check", exported, "--format", "json", "--on", "2026-11-22").output))
  }

  @Test func `tells its history, and nothing twice`() throws {
    _ = try apply(first)
    #expect(try apply(first).text == "The store already says the same, at revision 1.\n")
    let history = try run("history")
    #expect(history.text.hasPrefix("1 revision\n\nRevision 1, ") && history.text.contains("by Kari\n  a reason\n"))
    #expect(history.text.hasSuffix("\n  The first revision: 2 parties, 0 agreements, 1 flow.\n"))
    #expect(try run("history", "--format", "json").text.contains("\"revision\":1"))
  }

  @Test func `tells in its history what each revision changed, and by which command to see more`() throws {
    _ = try apply(first)
    _ = try apply(second())
    let many = (1...12).map { "<party id=\"p\($0)\"><name>P\($0)</name></party>" }.joined()
    let more = Documents.withoutAgreement.replacingOccurrences(of: "</parties>", with: many + "</parties>")
    #expect(try apply(folder.write("more.xml", more)).code == 0)
    let text = try run("history").text
    #expect(text.contains("  Flow “to-crm”: changed\n"))
    #expect(text.contains("  Party “p12”: new\n") && text.contains("`samsvar diff --store DIR 2 3`"), "\(text)")
    #expect(text.contains("And 3 more: "), "\(text)")
    let norwegian = try run("history", "--language", "nb").text
    #expect(norwegian.contains("Og 3 til: ") && norwegian.contains("endret\n"))
    let json = try run("history", "--format", "json").text
    #expect(json.contains("\"changes\":[{\"kind\":\"flow\",\"id\":\"to-crm\",\"change\":\"changed\"}]"))
  }

  @Test func `brings in what a document changed since its revision, and keeps what others recorded`() throws {
    _ = try apply(first)
    _ = try apply(second())
    let mine = Documents.withoutAgreement.replacingOccurrences(
      of: "categories=\"name\"", with: "categories=\"email-address name\"")
    let merged = try apply(folder.write("mine.xml", mine), "--based-on", "1")
    #expect(merged.code == 0 && merged.text.hasSuffix("revision 3\n"), "\(merged.complaints)")
    let text = try run("export", "registry").text
    #expect(text.contains("operations=\"use\"") && text.contains("categories=\"email-address name\""))
  }

  @Test func `records nothing where two changed the same, and says what`() throws {
    _ = try apply(first)
    _ = try apply(second())
    let mine = Documents.withoutAgreement.replacingOccurrences(
      of: "operations=\"store\"", with: "operations=\"collect\"")
    let refused = try apply(folder.write("mine.xml", mine), "--based-on", "1")
    #expect(refused.code == 2 && !refused.text.contains("revision") && refused.complaints.contains("to-crm"))
    #expect(try run("history", "--format", "json").text.contains("\"head\":2"))
  }

  @Test func `compares its revisions`() throws {
    _ = try apply(first)
    _ = try apply(second())
    let compared = try run("diff", "1", "2", "--on", "2026-11-22")
    #expect(compared.code == 1 && compared.text.contains("operations: now also use; no longer store"))
    #expect(try run("diff", "2", "2").code == 0)
  }

  @Test func `keeps a signed copy by the hash of its bytes, and refuses what is no PDF`() throws {
    let declared = try folder.write("declared.xml", Documents.notConcluded)
    _ = try apply(declared)
    let pdf = try folder.write("avtale.pdf", "%PDF-1.7 æøå")
    let kept = try run("attach", pdf, "--agreement", "dpa")
    #expect(kept.code == 0 && kept.text.contains("Revision 2 is recorded."), "\(kept.complaints)")
    let text = try run("export", "registry").text
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: store + "/blobs").first)
    #expect(text.contains("file=\"avtale.pdf\"") && text.contains(name))
    let again = try run("attach", pdf, "--agreement", "dpa")
    #expect(again.text == "The store already says the same, at revision 2.\n")
    let html = try folder.write("page.pdf", "<html>")
    for (file, agreement, word) in [(html, "dpa", "not a PDF"), (pdf, "dpb", "did you mean")] {
      let refused = try run("attach", file, "--agreement", agreement)
      #expect(refused.code == 2 && refused.complaints.contains(word))
    }
    #expect(try run("history", "--format", "json").text.contains("\"head\":2"))
  }

  @Test func `is copied and made again`() throws {
    _ = try apply(first)
    let backup = folder.file("backup").path
    #expect(try run("backup", backup).code == 0)
    let again = folder.file("again").path
    #expect(try Command.run("restore", backup, "--store", again).code == 0)
    #expect(try Command.run("export", "registry", "--store", again).output == run("export", "registry").output)
    #expect(try run("restore", backup).code == 2)
  }

  @Test func `says what is missing, and what to do`() throws {
    for arguments in [["check"], ["history"], ["diff", "1", "2"], ["migrate"], ["export", "records"]] {
      let refused = try Command.run(arguments + ["--store", store])
      #expect(refused.code == 2 && refused.complaints.contains("there is no store\nhelp: "), "\(arguments)")
    }
    _ = try apply(first)
    for (asOf, word) in [("7", "there is no revision 7"), ("2020-01-01", "nothing was known on 2020-01-01")] {
      let refused = try run("check", "--as-of", asOf)
      #expect(refused.code == 2 && refused.complaints.contains(word))
    }
    #expect(try Command.run("check", first, "--store", store).code == 64)
    #expect(try Command.run("check", first, "--as-of", "1").code == 64)
    #expect(!FileManager.default.fileExists(atPath: folder.file("nowhere").path))
  }
}
