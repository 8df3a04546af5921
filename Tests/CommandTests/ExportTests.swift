import Foundation
import Testing

@Suite struct `samsvar export registry` {
  private let folder: Folder
  private let register: String

  init() throws {
    folder = try Folder()
    register = try folder.write("register.xml", Documents.notConcluded)
  }

  @Test func `writes what can be read again, and the same a second time`() throws {
    let once = try Command.run("export", "registry", register)
    #expect(once.code == 0 && once.text.hasPrefix("<?xml"))
    let copy = try folder.write("copy.xml", once.text)
    #expect(try Command.run("export", "registry", copy).output == once.output)
    #expect(try Command.run("validate", copy).code == 0)
    let reports = try [register, copy].map { try Command.run("check", $0, "--on", "2026-11-22").output }
    #expect(Set(reports).count == 1)
  }

  @Test func `leaves the old file where the register cannot be used`() throws {
    let (old, broken) = (try folder.write("old.xml", "old"), try folder.write("broken.xml", "<html/>"))
    #expect(try Command.run("export", "registry", broken, "-o", old).code == 2)
    #expect(try folder.read("old.xml") == "old")
    #expect(try Command.run("export", "registry", register, "-o", old).code == 0)
    #expect(try folder.read("old.xml").contains("Kundebok-avtalen"))
  }
}

@Suite struct `What somebody has accepted` {
  private func code(_ acceptance: String, officer: String = "<data-protection-officer appointed=\"no\"/>")
    throws -> Int32
  {
    let folder = try Folder()
    let end = """
        <acceptances>
          <acceptance id="later" check="agreement-exists" subject-kind="flow" subject="to-crm" code="no-agreement"
              terms="fjord kundebok" from="2026-11-01" until="2026-12-31" by="Daglig leder">
            <reason>avtalen er til underskrift</reason>
            <advice>forsvarlig så lenge det gjelder uker</advice>
          </acceptance>
        </acceptances>
      </registry>
      """.replacing("2026-12-31", with: acceptance)
    let file = try folder.write(
      "register.xml",
      Documents.withoutAgreement.replacing("</registry>", with: end)
        .replacing("0150 Oslo</address>", with: "0150 Oslo</address>" + officer))
    return try Command.run(["check", file, "--on", "2026-11-22", "--allow-unknown"]).code
  }

  @Test func `does not fail the check while it holds`() throws {
    #expect(try code("2026-12-31") == 0)
    #expect(try code("2026-11-21") == 1)
  }

  @Test func `fails the check where nobody can tell that the data protection officer did not accept it`() throws {
    #expect(try code("2026-12-31", officer: "") == 1)
    let officer = { (name: String) in
      "<data-protection-officer appointed=\"yes\"><contact name=\"\(name)\"/></data-protection-officer>"
    }
    #expect(try code("2026-12-31", officer: officer("daglig  LEDER")) == 1)
    #expect(try code("2026-12-31", officer: officer("Dag Vern")) == 0)
  }
}

@Suite struct `JSON` {
  @Test func `holds names with quotation marks, letters and what would steer a terminal`() throws {
    let folder = try Folder()
    let text = Documents.withoutAgreement.replacing("Kundebok Ærlig AB", with: "Kundebok \"Ærlig\" \\ &#x9B;31m AB")
    let file = try folder.write("register.xml", text)
    for language in ["en", "nb"] {
      let run = try Command.run("check", file, "--format", "json", "--language", language, "--all")
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: run.output) }
      #expect(run.text.contains(#"Kundebok \"Ærlig\" \\ "#) && !run.text.unicodeScalars.contains("\u{9B}"))
    }
    #expect(try !Command.run("check", file).text.unicodeScalars.contains("\u{9B}"))
  }
}
