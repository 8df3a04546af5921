import Foundation
import Testing

@Suite struct `The export of a record` {
  private let folder: Folder
  private let register: String

  init() throws {
    folder = try Folder()
    register = try folder.write("register.xml", Documents.withoutAgreement)
  }

  private func export(_ arguments: String...) throws -> Command {
    try Command.run(["export", "records"] + arguments + ["--on", "2026-11-22", "--language", "en"])
  }

  @Test func `needs no more than the register where there is one record, and is valid`() throws {
    let run = try export(register)
    #expect(run.code == 0 && run.complaints.isEmpty)
    let version = try Command.run("--version").text.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(run.text.contains(#" day="2026-11-22" language="en""#))
    #expect(run.text.contains(#" program-version="\#(version)""#))
    let file = try folder.write("records.xml", run.text)
    #expect(try Xmllint.accepts(file, by: "records"))
    #expect(try Command.run("validate", file).code == 0)
  }

  @Test func `writes a file that appears whole`() throws {
    let path = folder.file("out.xml").path
    #expect(try export(register, "-o", path).output.isEmpty)
    #expect(try folder.read("out.xml") == export(register).text)
  }

  @Test func `asks whose and in which role where there are several`() throws {
    let two = Self.example("schrems-two")
    let run = try export(two)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.complaints.contains("help: choose with --of and --role: eksempel-handel (controller), example-retail"))
    #expect(try export(two, "--of", "eksempel-handel").code == 0)
    #expect(try export(two, "--of", "eksempel-handel", "--role", "controller").code == 0)
  }

  @Test(arguments: [
    (["--role", "processor"], "no party of ours carries out an activity as a processor"),
    (["--of", "example-retial"], "help: did you mean “example-retail”?"),
    (["--of", "nobody"], "there is no party “nobody” in the register"),
    (["--of", "example-mail"], "“example-mail” is not one of ours"),
    (["--of", "eksempel-handel", "--role", "processor"], "“eksempel-handel” carries out no activity as a processor"),
  ])
  func `says why there is no such record, and what to do`(_ arguments: [String], _ message: String) throws {
    let run = try Command.run(["export", "records", Self.example("schrems-two")] + arguments)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.complaints.contains(message) && run.complaints.contains("\nhelp: "))
  }

  @Test func `says which bytes it was drawn from, as others count their hash, through a pipe too`() throws {
    let digits = try Self.sha256(of: register)
    #expect(digits.count == 64)
    let day = ["--on", "2026-11-22"]
    for command in [
      ["export", "records"], ["export", "findings"], ["export", "page"], ["check", "--format", "xml"],
      ["check", "--format", "json"], ["check", "--format", "sarif"],
    ] {
      #expect(try Command.run(command + [register] + day).text.contains(digits), "\(command)")
      let piped = try Command.run(command + ["/dev/stdin"] + day, reading: register)
      #expect(piped.text.contains(digits), "\(command) through a pipe")
    }
    let other = try folder.write("other.xml", Documents.withoutAgreement + "\n<!-- -->\n")
    let run = try export(other)
    #expect(run.code == 0 && !run.text.contains(digits))
    #expect(try run.text.contains(" sha256=\"\(Self.sha256(of: other))\" additional=\"true\""))
  }

  /// By the system's own tool.
  private static func sha256(of file: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum", file]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return String(output.prefix { $0 != " " })
  }

  @Test func `of findings gives what check gives as XML`() throws {
    let findings = try Command.run("export", "findings", register, "--on", "2026-11-22", "--language", "en")
    let checked = try Command.run("check", register, "--on", "2026-11-22", "--language", "en", "--format", "xml")
    #expect(findings.code == 0 && checked.code == 1 && findings.output == checked.output && !findings.output.isEmpty)
    let all = try Command.run("export", "findings", register, "--on", "2026-11-22", "--all")
    #expect(all.text.contains(#" answers="all""#))
  }

  private static func example(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/\(name)/registry.xml").path
  }
}
