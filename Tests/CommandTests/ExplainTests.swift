import Foundation
import Testing

@Suite struct `samsvar check --explain` {
  private let file: String
  private let folder: Folder

  init() throws {
    folder = try Folder()
    let text = Documents.notConcluded.replacing(
      "role=\"processor\" categories", with: "role=\"processor\" since=\"2025-01-01\" until=\"2027-12-31\" categories")
    file = try folder.write("register.xml", text)
  }

  @Test func `tells one flow step by step instead of the report`() throws {
    let run = try Command.run("check", file, "--on", "2026-11-22", "--language", "en", "--explain", "to-crm")
    #expect(run.code == 0)
    #expect(run.text.contains("WHICH AGREEMENTS COUNT") && run.text.contains("“Kundebok-avtalen”"))
    #expect(!run.text.contains("Overall:"))
  }

  @Test func `says of a flow that is not in use why it has no answers`() throws {
    let before = try Command.run("check", file, "--on", "2024-11-22", "--language", "en", "--explain", "to-crm")
    #expect(before.code == 0 && before.text.contains("begins on 1 January 2025"))
    let after = try Command.run("check", file, "--on", "2028-11-22", "--language", "nb", "--explain", "to-crm")
    #expect(after.code == 0 && after.text.contains("sluttet 31. desember 2027"))
  }

  @Test func `refuses a flow that is not there, and says which may be meant`() throws {
    let run = try Command.run("check", file, "--explain", "to-crn")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.complaints == "there is no flow “to-crn” in the register\nhelp: did you mean “to-crm”?\n")
  }

  @Test func `is for people alone`() throws {
    for other in [["--format", "json"], ["--all"], ["--brief"]] {
      #expect(try Command.run(["check", file, "--explain", "to-crm"] + other).code == 64)
    }
  }
}
