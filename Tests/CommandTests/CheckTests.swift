import Foundation
import Testing

@Suite struct `samsvar check` {
  private let folder: Folder
  private let bad: String
  private let unclear: String

  init() throws {
    folder = try Folder()
    bad = try folder.write("bad.xml", Documents.withoutAgreement)
    unclear = try folder.write("unclear.xml", Documents.unnamedOperator)
  }

  @Test func `exits with 1 for a violation, and says what is wrong`() throws {
    let run = try Command.run("check", bad, "--on", "2026-11-22")
    #expect(run.code == 1 && run.complaints.isEmpty)
    let words = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("There is no data processing agreement between Fjord Frakt AS and Kundebok Ærlig AB."))
  }

  @Test func `exits with 0 where nothing is to fail`() throws {
    #expect(try Command.run("check", bad, "--on", "2026-11-22", "--fail-on", "never").code == 0)
  }

  @Test func `counts what is to be clarified unless told otherwise`() throws {
    #expect(try Command.run("check", unclear, "--on", "2026-11-22").code == 1)
    #expect(try Command.run("check", unclear, "--on", "2026-11-22", "--allow-unknown").code == 0)
  }

  @Test func `judges nothing before the GDPR`() throws {
    let run = try Command.run("check", bad, "--on", "2018-07-19", "--language", "nb")
    #expect(run.code == 0)
    #expect(run.text.contains("Ikke vurdert") && run.text.contains("personvernforordningen gjaldt ennå ikke i Norge."))
  }

  @Test func `writes the same bytes whatever the locale and the time zone`() throws {
    for format in ["text", "json"] {
      let arguments = ["check", bad, "--on", "2026-11-22", "--language", "nb", "--format", format]
      let surroundings = [
        ["LANG": "C", "TZ": "UTC"], ["LANG": "nb_NO.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"],
        ["LANG": "en_US.UTF-8", "TZ": "America/Los_Angeles", "COLUMNS": "40"],
      ]
      let outputs = try surroundings.map { try Command.run(arguments, environment: $0).output }
      #expect(Set(outputs).count == 1 && outputs.first?.isEmpty == false)
    }
  }

  @Test func `speaks the language of the locale when none is asked for`() throws {
    #expect(try Command.run("check", bad, environment: ["LANG": "nb_NO.UTF-8"]).text.contains("IKKE I SAMSVAR"))
    #expect(
      try Command.run("check", bad, environment: ["LANG": "nb_NO", "LC_ALL": "sv_SE"]).text.contains("VIOLATIONS"))
  }

  @Test func `has no colour where there is no terminal`() throws {
    #expect(try !Command.run("check", bad).text.contains("\u{1B}"))
  }

  @Test func `writes JSON with the keys that programs rely on`() throws {
    let run = try Command.run("check", bad, "--on", "2026-11-22", "--format", "json", "--all")
    let report = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(report["registry"] as? String == "fjord" && report["day"] as? String == "2026-11-22")
    #expect(report["verdict"] as? String == "violates")
    let checks = try #require(report["checks"] as? [[String: Any]])
    #expect(checks.count == 35)
    let first = try #require(checks.first)
    #expect(
      Set(first.keys) == ["id", "rule", "name", "provision", "severity", "status", "counts", "verdicts"])
    let verdict = try #require((first["verdicts"] as? [[String: Any]])?.first)
    #expect(
      Set(verdict.keys) == [
        "subject", "verdict", "severity", "code", "sentence", "remedy", "missing", "details", "law", "cause",
        "waitsFor", "chain", "accepted", "acceptance", "terms",
      ])
    #expect(verdict["code"] as? String == "no-agreement")
    #expect((verdict["cause"] as? [String: String])?["id"] == "fjord kundebok")
    #expect(run.text.hasPrefix(#"{"registry":"fjord","day":"2026-11-22","law":"#))
    #expect(run.text.hasSuffix("}\n"))
  }

  @Test func `lists in JSON what waits only with --all, and counts it always`() throws {
    let arguments = ["check", unclear, "--on", "2026-11-22", "--format", "json"]
    let (some, all) = (try Command.run(arguments), try Command.run(arguments + ["--all"]))
    #expect(some.text.contains(#""waiting":1"#) && !some.text.contains(#""code":"waits""#))
    #expect(all.text.contains(#""code":"waits""#) && all.text.contains(#""waitsFor":"chain-is-known""#))
  }

  @Test func `shows every answer with --all`() throws {
    let some = try Command.run("check", bad, "--on", "2026-11-22")
    let all = try Command.run("check", bad, "--on", "2026-11-22", "--all")
    #expect(all.text.contains("EVERY ANSWER") && !some.text.contains("EVERY ANSWER"))
    #expect(all.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `weighs an agreement that was never concluded`() throws {
    let file = try folder.write("draft.xml", Documents.notConcluded)
    let run = try Command.run("check", file, "--on", "2026-11-22")
    #expect(run.code == 1 && run.text.contains("The agreement “Kundebok-avtalen”"))
  }
}
