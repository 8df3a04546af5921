import Documents
import Foundation
import Law
import Registry
import Testing
import Vocabulary
import Wording

@testable import RandomDeclarations

/// A change of the fixture, the message that it must give, and the text that the position must point at.
struct Fault: Sendable, CustomStringConvertible {
  let change: (String, String)
  let message: String
  let help: String
  /// Where the fault stands: right before this text, the first time it stands in the changed document.
  let at: String

  var description: String { message }

  init(_ old: String, _ new: String, _ message: String, help: String, at: String) {
    change = (old, new)
    self.message = message
    self.help = help
    self.at = at
  }
}

@Suite struct `A fault in a register document` {
  private static func faults(_ text: String) -> [DocumentFault] {
    do {
      _ = try RegistryReader.read(Array(text.utf8), file: "register.xml", law: .current())
      return []
    } catch let faults as DocumentFaults {
      return faults.all
    } catch {
      return []
    }
  }

  @Test(arguments: Fault.all) func `is named with its place and its remedy`(fault: Fault) throws {
    let text = Fixture.everyField.text
    let change = try #require(text.range(of: fault.change.0))
    let changed = text.replacingCharacters(in: change, with: fault.change.1)
    let found = Self.faults(changed)
    let first = try #require(found.first)
    #expect(first.message == fault.message)
    #expect(first.help == fault.help)
    let place = try #require(changed.range(of: fault.at)).lowerBound
    let before = changed[..<place]
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect("\(first.line):\(first.column)" == "\(line.count):\((line.last?.unicodeScalars.count ?? 0) + 1)")
    let norwegian = first.flaw.told(in: .nb)
    #expect(norwegian.message != fault.message && norwegian.help != fault.help)
  }

  @Test func `is printed with file, line and column, and the help below`() throws {
    let fault = try #require(Self.faults("<registry/>").first)
    #expect(
      fault.description
        == "register.xml:1:1: `registry` is in no namespace\nhelp: write `xmlns=\"urn:samsvar:registry:1\"` on the first element"
    )
  }

  @Test func `is followed by the others, in their order, up to twenty`() {
    let text = Fixture.everyField.text.replacing("confirmed=\"2026-10-01\"", with: "confirmed=\"2026-13-01\"")
      .replacing("own=\"yes\"", with: "own=\"ja\"")
    let found = Self.faults(text)
    #expect(found.count > 10 && found.count <= 20)
    #expect(
      found.map { [$0.line, $0.column] }.elementsEqual(
        found.map { [$0.line, $0.column] }.sorted(by: { $0.lexicographicallyPrecedes($1) })))
    #expect(found.first?.message == "`ja` is neither `yes` nor `no`")
    let many = Self.faults(text.replacing("invented=\"yes\"", with: "invented=\"kanskje\""))
    #expect(many.count == 20)
    #expect(
      DocumentFaults(many).description.hasSuffix("\nreading stopped at fault 20: correct these and read again"))
    #expect(!DocumentFaults(found).description.contains("reading stopped"))
  }

  @Test func `on line 70,001 is found there`() {
    var text = "<registry xmlns=\"urn:samsvar:registry:1\" id=\"r\" language=\"en\">\n<parties>\n"
    for line in 3...70_000 { text += "<party id=\"p\(line)\"/>\n" }
    text += "<party id=\"p70001\" own=\"yes\" country=\"Norge\"/>\n</parties>\n</registry>\n"
    #expect(
      Self.faults(text).map(\.description).first?.hasPrefix(
        "register.xml:70001:39: `Norge` is not a country\nhelp: did you mean `NO`") == true)
  }

  @Test func `in the third attribute of a tag over several lines is found there`() {
    let text = """
      <registry xmlns="urn:samsvar:registry:1" id="r" language="en">
        <parties>
          <party
            id="p"
            group="æøå 🇳🇴"   kind="firm"
          />
        </parties>
      </registry>
      """
    #expect(Self.faults(text).map { "\($0.line):\($0.column)" } == ["5:30"])
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `is found wherever it is put`(seed: UInt64) throws {
    let markup = Markup(Fixture.everyField.text)
    var random = Seeded(seed)
    let attribute = try #require(markup.elements.flatMap(\.attributes).randomElement(using: &random))
    let changed = markup.replacing(attribute.name, with: "zzz-not-known")
    let place = changed.range(of: "zzz-not-known")?.lowerBound ?? changed.startIndex
    let lines = changed[..<place].split(separator: "\n", omittingEmptySubsequences: false)
    let expected = "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
    let found = Self.faults(changed).filter { $0.message.hasPrefix("`zzz-not-known` is not an attribute") }
    #expect(found.map { "\($0.line):\($0.column)" } == [expected])
  }
}
