import Foundation
import Testing

@Suite struct `What cannot be used` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `is a missing file, a directory and a file of something else`() throws {
    let other = try folder.write("other.xml", "<html/>")
    for file in [folder.file("none.xml").path, folder.file("").path, other] {
      let run = try Command.run("check", file)
      #expect(run.code == 2 && run.output.isEmpty)
      #expect(run.complaints.hasPrefix(file) && run.complaints.contains("\nhelp: "))
    }
  }

  @Test(.enabled(if: getuid() != 0)) func `is a file that may not be read`() throws {
    let file = try folder.write("closed.xml", Documents.withoutAgreement)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    #expect(try Command.run("check", file).code == 2)
  }

  @Test func `is told with file, line and column`() throws {
    let text = Documents.withoutAgreement.replacing(#"to="kundebok""#, with: #"to="kundebook""#)
    let file = try folder.write("typo.xml", text)
    let run = try Command.run("validate", file)
    let line = text.prefix(upTo: text.range(of: "kundebook")?.lowerBound ?? text.startIndex).count { $0 == "\n" } + 1
    #expect(run.code == 2 && run.complaints.contains("\(file):\(line):"))
  }

  @Test func `is a document of findings that its schema refuses`() throws {
    let register = try folder.write("register.xml", Documents.withoutAgreement)
    let findings = folder.file("findings.xml").path
    let checked = try Command.run(
      "check", register, "--on", "2026-11-22", "--language", "en", "--format", "xml", "-o", findings)
    #expect(checked.code == 1)
    let valid = try Command.run("validate", findings, register)
    #expect(valid.code == 0 && valid.text.hasPrefix("\(findings): valid, a findings document\n"))
    let text = try folder.read("findings.xml").replacing(#"day="2026-11-22""#, with: #"day="today""#)
    let broken = try folder.write("broken.xml", text)
    let run = try Command.run("validate", broken)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      run.complaints.hasPrefix("\(broken):2:") && run.complaints.contains("`day` of `findings` cannot be `today`"))
  }

  @Test func `is told in the language that was asked for, whichever command reads the document`() throws {
    let broken = try folder.write(
      "broken.xml", "<findings xmlns=\"urn:samsvar:findings:1\"><count/></findings>\n")
    let run = try Command.run("validate", broken, "--language", "nb")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.complaints.contains("`findings` mangler `") && run.complaints.contains("\nhjelp: "))
    #expect(run.complaints.contains("`count` kan ikke stå her i `findings`"))
    let register = try folder.write("register.xml", Documents.withoutAgreement)
    #expect(try Command.run("validate", register, "--language", "nb").text.contains(": gyldig, "))
    let typo = try folder.write(
      "typo.xml", Documents.withoutAgreement.replacing(#"to="kundebok""#, with: #"to="kundebook""#))
    let check = try Command.run("check", typo, "--language", "nb")
    #expect(check.code == 2 && check.complaints.contains("heter `kundebook`"), "\(check.complaints)")
  }

  @Test func `does not keep the other files from being looked at`() throws {
    let (good, none) = (try folder.write("good.xml", Documents.withoutAgreement), folder.file("none.xml").path)
    let bad = try folder.write("bad.xml", "<html/>")
    let run = try Command.run("validate", bad, none, good)
    #expect(run.code == 2 && run.text.contains("good.xml"))
    #expect(run.complaints.contains("bad.xml") && run.complaints.contains("none.xml"))
  }

  @Test(arguments: [
    ["check"], ["check", "a.xml", "--on", "2026-02-30"], ["check", "a.xml", "--on", "22.11.2026"],
    ["check", "a.xml", "--format", "pdf"], ["check", "a.xml", "--language", "sv"], ["explain", "R99"],
    ["explain", "agreement-is-inforce"], ["law", "adequcy"], ["law", "--format", "csv"], ["chek", "a.xml"],
    ["check", "a.xml", "--fail-on", "advice"],
  ]) func `is told apart from wrong usage`(arguments: [String]) throws {
    let run = try Command.run(arguments)
    #expect(run.code == 64 && !run.complaints.isEmpty && run.output.isEmpty)
  }

  @Test func `suggests what may have been meant`() throws {
    #expect(try Command.run("explain", "agreement-is-inforce").complaints.contains("“agreement-is-in-force”?"))
    #expect(try Command.run("law", "adequcy").complaints.contains("“adequacy”?"))
    #expect(try !Command.run("explain", "weather").complaints.contains("Did you mean"))
  }

  @Test func `is a directory that holds no law`() throws {
    let file = try folder.write("good.xml", Documents.withoutAgreement)
    let run = try Command.run("check", file, "--law", folder.file("").path)
    #expect(run.code == 2 && run.complaints.contains("help: "))
    #expect(try Command.run("check", file, "--law", "/nowhere").code == 2)
  }
}
