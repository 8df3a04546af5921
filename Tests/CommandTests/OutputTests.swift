import Foundation
import Testing

@Suite struct `A file that is written` {
  private let folder: Folder
  private let register: String

  init() throws {
    folder = try Folder()
    register = try folder.write("register.xml", Documents.withoutAgreement)
  }

  private func check(_ path: String, _ file: String? = nil) throws -> Command {
    try Command.run("check", file ?? register, "--on", "2026-11-22", "-o", path)
  }

  @Test func `holds what would have been shown`() throws {
    let shown = try Command.run("check", register, "--on", "2026-11-22")
    let run = try check(folder.file("report.txt").path)
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(try folder.read("report.txt") == shown.text)
    #expect(try folder.names == ["register.xml", "report.txt"])
  }

  @Test func `takes the place of an old one and keeps its permissions`() throws {
    let old = try folder.write("report.txt", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: old)
    #expect(try check(old).code == 1)
    #expect(try folder.read("report.txt").contains("VIOLATIONS"))
    let mode = try FileManager.default.attributesOfItem(atPath: old)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o640)
  }

  @Test func `stays as it was when the register cannot be used`() throws {
    let old = try folder.write("report.txt", "old")
    let broken = try folder.write("broken.xml", "<html/>")
    #expect(try check(old, broken).code == 2)
    #expect(try folder.read("report.txt") == "old")
    #expect(try folder.names == ["broken.xml", "register.xml", "report.txt"])
  }

  @Test func `is never a directory, nor in one that is not there`() throws {
    for path in [folder.file("").path, folder.file("none/report.txt").path] {
      let run = try check(path)
      #expect(run.code == 2 && run.complaints.contains("cannot be written"))
    }
    #expect(try folder.names == ["register.xml"])
  }

  @Test func `is reached through a link, which stays a link`() throws {
    let target = try folder.write("target.txt", "old")
    let link = folder.file("link.txt")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: target)
    #expect(try check(link.path).code == 1)
    #expect(try folder.read("target.txt").contains("VIOLATIONS"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == target)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `on a full disk is a failure, not a success`() throws {
    #expect(try check("/dev/full").code == 2)
    #expect(try Command.run("check", register, "-o", "/dev/null").code == 1)
  }
}

@Suite struct `What the command shows of the law and of itself` {
  @Test func `lists the tables, and each of them in both languages`() throws {
    for table in [
      "adequacy", "eea", "authorities", "terms", "countries", "clauses", "scc", "scc-modules", "legal-bases",
      "categories", "subjects", "purposes", "operations", "measures", "national-law", "clause-sets", "organisations",
    ] {
      for language in ["en", "nb"] {
        let run = try Command.run("law", table, "--language", language)
        #expect(run.code == 0 && run.text.count > 50, "\(table)")
        #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(table) is wider than 80")
      }
    }
    #expect(try Command.run("law").text.contains("adequacy"))
  }

  @Test func `gives a table back byte for byte`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let table = try Data(contentsOf: root.appending(path: "Sources/LawTables/Tables/adequacy.csv"))
    #expect(try Command.run("law", "adequacy", "--format", "csv").output == table)
  }

  @Test func `goes by tables in a directory`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let tables = root.appending(path: "Sources/LawTables/Tables").path
    #expect(try Command.run("law", "eea", "--law", tables).output == Command.run("law", "eea").output)
  }

  @Test func `explains a check by its name and by its rule`() throws {
    let byName = try Command.run("explain", "agreement-is-in-force", "--language", "nb")
    #expect(byName.code == 0 && byName.text.contains("R02"))
    #expect(try Command.run("explain", "r02", "--language", "nb").output == byName.output)
    #expect(try Command.run("checks").text.contains("agreement-is-in-force"))
  }

  @Test func `names its version and helps`() throws {
    #expect(try Command.run("--version").code == 0)
    #expect(try Command.run("--help").text.contains("Exit codes"))
  }
}
