import Foundation
import Testing

@Suite struct `Findings for others` {
  private let folder: Folder
  private let bad: String
  private let accepted: String

  init() throws {
    folder = try Folder()
    bad = try folder.write("bad.xml", Documents.withoutAgreement)
    accepted = try folder.write("accepted.xml", Documents.accepted)
  }

  private func check(_ file: String, _ arguments: String...) throws -> Command {
    try Command.run(["check", file, "--on", "2026-11-22", "--format", "xml", "--language", "en"] + arguments)
  }

  @Test func `as XML are valid by the published schema`() throws {
    for run in [try check(bad), try check(bad, "--all"), try check(accepted, "--language", "nb")] {
      let file = try folder.write("findings.xml", run.text)
      #expect(try Xmllint.accepts(file), "\(run.text)")
    }
  }

  @Test func `as XML name the program, the law and the day, and end with the same code`() throws {
    let run = try check(bad)
    #expect(run.code == 1 && run.complaints.isEmpty)
    let version = try Command.run("--version").text.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(run.text.contains(#" day="2026-11-22""#) && run.text.contains(#" program-version="\#(version)""#))
    #expect(run.text.contains(#" answers="findings""#))
    #expect(try check(bad, "--all").text.contains(#" answers="all""#))
    #expect(try check(bad, "--fail-on", "never").code == 0)
  }

  @Test func `as XML say who is meant, and which acceptance holds`() throws {
    #expect(try check(bad).text.contains("between Fjord Frakt AS and Kundebok Ærlig AB."))
    #expect(try check(accepted).text.contains(#"code="no-agreement" accepted-by="until-spring">"#))
    #expect(try !check(bad).text.contains("accepted-by"))
  }
}

/// The validator of others.
enum Xmllint {
  static func accepts(_ file: String) throws -> Bool {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let schema = root.appending(path: "Schemas/samsvar-findings-1.xsd").path
    process.arguments = ["xmllint", "--noout", "--nonet", "--schema", schema, file]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
