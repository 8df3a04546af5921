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

  private func check(_ file: String, _ arguments: String..., as format: String = "xml") throws -> Command {
    try Command.run(["check", file, "--on", "2026-11-22", "--format", format, "--language", "en"] + arguments)
  }

  /// The first result of the SARIF that a run wrote.
  private func result(_ run: Command) throws -> [String: Any] {
    let document = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let results = (document["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]
    return try #require(results?.first { $0["ruleId"] as? String == "R01" })
  }

  /// Where a result is shown, and at which line.
  private func place(_ result: [String: Any]) throws -> (uri: String?, line: Int?) {
    let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    let file = location?["artifactLocation"] as? [String: Any]
    return (file?["uri"] as? String, (location?["region"] as? [String: Int])?["startLine"])
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

  @Test func `as JSON say which acceptance holds`() throws {
    #expect(try check(accepted, as: "json").text.contains(#""accepted":true,"acceptance":"until-spring""#))
    #expect(try check(bad, as: "json").text.contains(#""accepted":false,"acceptance":null"#))
  }

  @Test(arguments: ["text", "json", "sarif", "xml"])
  func `show what a name would hide`(format: String) throws {
    let hidden = "\u{202E}\u{2066}\u{200B}\u{FEFF}\u{7F}\u{9B}\u{E0041}\u{E007F}"
    let hostile = Documents.withoutAgreement.replacingOccurrences(of: "<name>", with: "<name>\(hidden)")
    let file = try folder.write("hostile.xml", hostile)
    for language in ["en", "nb"] {
      let run = try check(file, "--language", language, as: format)
      #expect(run.text.contains("‹U+202E U+2066 U+200B +5›"))
      #expect(!run.text.unicodeScalars.contains { hidden.unicodeScalars.contains($0) })
    }
  }

  @Test func `as SARIF stand at their line, say what to do, and end with the same code`() throws {
    let run = try check(bad, as: "sarif")
    #expect(run.code == 1 && run.complaints.isEmpty)
    let result = try result(run)
    let lines = Documents.withoutAgreement.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("<flow id=\"to-crm\"") })
    #expect(try place(result).line == line + 1)
    #expect(result["level"] as? String == "error" && (result["suppressions"] as? [Any])?.isEmpty == true)
    let message = try #require((result["message"] as? [String: String])?["text"])
    #expect(message.hasPrefix("There is no data processing agreement between Fjord Frakt AS and Kundebok Ærlig AB. "))
    #expect(try check(bad, "--fail-on", "never", as: "sarif").code == 0)
  }

  @Test func `as SARIF name a file below where the command runs from there, and any other whole`() throws {
    let odd = try folder.write("års register.xml", Documents.withoutAgreement)
    let below = ["%C3%A5rs%20register.xml", "././års register.xml", "års register.xml", odd]
    for path in below.dropFirst() {
      let run = try Command.run(["check", path, "--on", "2026-11-22", "--format", "sarif"], in: folder)
      #expect(try place(result(run)).uri == below[0], "\(path)")
    }
    let uri = try place(result(check(odd, as: "sarif"))).uri
    #expect(uri?.hasPrefix("file:///") == true && uri?.hasSuffix("/" + below[0]) == true)
  }

  @Test func `as SARIF are suppressed where they are accepted, with the reason`() throws {
    let suppressions = try result(check(accepted, as: "sarif"))["suppressions"] as? [[String: Any]]
    #expect(suppressions?.first?["status"] as? String == "accepted")
    #expect(suppressions?.first?["justification"] as? String == "We move to “another” provider & end this one.")
  }

  @Test func `as SARIF are open only where what is unknown may pass`() throws {
    let unclear = try folder.write("unclear.xml", Documents.unnamedOperator)
    #expect(try check(unclear, as: "sarif").text.contains(#""kind":"fail","level":"error""#))
    let open = try check(unclear, "--allow-unknown", as: "sarif").text
    #expect(open.contains(#""kind":"open","level":"none""#) && !open.contains(#""kind":"fail""#))
  }

  @Test func `as SARIF are never mixed with what is no finding`() throws {
    let run = try check(bad, "--all", as: "sarif")
    #expect(run.code == 64 && run.output.isEmpty && run.complaints.contains("findings only"))
  }

  @Test func `as SARIF keep their lines when the register comes through a pipe`() throws {
    let run = try Command.run(["check", "/dev/stdin", "--on", "2026-11-22", "--format", "sarif"], reading: bad)
    #expect(try place(result(run)).line == place(result(check(bad, as: "sarif"))).line)
  }

}

/// The validator of others.
enum Xmllint {
  static func accepts(_ file: String, by document: String = "findings") throws -> Bool {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let schema = root.appending(path: "Schemas/samsvar-\(document)-1.xsd").path
    process.arguments = ["xmllint", "--noout", "--nonet", "--schema", schema, file]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
