import Foundation
import Law
import Testing
import Vocabulary
import Wording

@testable import Documents

/// A document of the findings, as the program writes it.
enum SoundFindings {
  static func text(all: Bool = true, seed: UInt64 = 3) throws -> String {
    let made = try all ? MadeUpReport(seed: seed, all: true) : .ofEverySort()
    var bytes: [UInt8] = []
    try FindingsDocument(made.report, of: made.register, under: made.law, in: .en, by: "0.1.0", all: all)
      .write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is wrong with a document; nothing where it is valid.
  static func faults(_ text: String, piece: Int = .max) throws -> [DocumentFault] {
    var rest = Array(text.utf8)[...]
    let next = { () -> [UInt8]? in
      defer { rest = rest.dropFirst(piece) }
      return rest.isEmpty ? nil : Array(rest.prefix(piece))
    }
    do {
      _ = try DocumentValidator(law: .current()).validate(from: next, file: "f.xml")
      return []
    } catch let faults as DocumentFaults {
      return faults.all
    }
  }
}

@Suite struct `A document that is validated` {
  @Test func `is valid where the program wrote it`() throws {
    for all in [true, false] {
      #expect(try SoundFindings.faults(SoundFindings.text(all: all)) == [])
    }
    #expect(try SoundFindings.faults(Fixture.everyField.text) == [])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `is accepted and refused as another validator does it, wherever it is changed`(round: UInt64) throws {
    let markup = Markup(try SoundFindings.text(all: round.isMultiple(of: 2)))
    let mutations = (0..<100).map { Mutation(of: markup, seed: round * 100 + UInt64($0)) }
    let verdicts = try Validator.verdicts(on: mutations.map(\.text), by: Validator.findings)
    for (mutation, isValid) in zip(mutations, verdicts) {
      let faults = try SoundFindings.faults(mutation.text)
      #expect(faults.isEmpty == isValid, "\(mutation): \(faults)")
      for fault in faults {
        #expect(!fault.message.contains("urn:") && !fault.help.contains("urn:") && !fault.help.isEmpty, "\(fault)")
      }
    }
    #expect(verdicts.contains(true) && verdicts.contains(false))
  }

  @Test func `is refused where a reference leads nowhere, at the reference`() throws {
    let waiting = "waits-for=\"chain-is-known\""
    let texts = (0..<40 as Range<UInt64>).lazy.compactMap { try? SoundFindings.text(seed: $0) }
    let text = try #require(texts.first { $0.contains(waiting) })
    let start = try #require(text.firstRange(of: "    <check id=\"chain-is-known\"")).lowerBound
    let end = try #require(text[start...].firstRange(of: "</check>\n")).upperBound
    let broken = String(text[..<start]) + String(text[end...])
    #expect(try Validator.complaints(about: broken, by: Validator.findings) != [])
    let faults = try SoundFindings.faults(broken)
    let lines = broken.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(waiting) })
    let column = try #require(lines[line].firstRange(of: "chain-is-known\"")).lowerBound
    #expect(
      faults.map(\.description) == [
        """
        f.xml:\(line + 1):\(lines[line].distance(from: lines[line].startIndex, to: column) + 1): \
        no check is called `chain-is-known`
        help: add it, or correct the reference to it
        """
      ])
  }

  @Test(arguments: [1, 13, 4096]) func `is judged the same in pieces of any size`(size: Int) throws {
    let text = try SoundFindings.text().replacing("severity=\"error\" status", with: "severity=\"eror\" status")
    #expect(try SoundFindings.faults(text, piece: size) == SoundFindings.faults(text))
  }

  @Test func `is read no further than to the twentieth fault`() throws {
    let text = try SoundFindings.text().replacing("<name>", with: "<name x=\"1\">")
    let faults = try SoundFindings.faults(text)
    #expect(faults.count == 20 && faults.allSatisfy { $0.message == "`x` is not an attribute of `name`" })
  }

  @Test func `never reaches the schema where our limits refuse it`() throws {
    let text = try SoundFindings.text()
    let many = (0..<65).map { " a\($0)=\"\"" }.joined()
    let refused: [(String, String)] = [
      (text.replacing("<findings ", with: "<!DOCTYPE x><findings "), "a document type declaration is not allowed"),
      (text.replacing("<counts>", with: "<counts\(many)>"), "more than 64 attributes on one element"),
      (
        text.replacing("<counts>", with: String(repeating: "<counts>", count: 65)),
        "more than 64 elements inside each other"
      ),
      (text.replacing("</findings>", with: ""), "the document ends too early"),
      (
        text.replacing("<counts>", with: "<x:counts xmlns:x=\"urn:x\"/><counts>"),
        "`counts` is in the namespace `urn:x`"
      ),
    ]
    for (document, message) in refused {
      #expect(try SoundFindings.faults(document).last?.message == message)
    }
  }

  @Test func `may name a schema of its own, which nobody opens`() throws {
    let hint = """
      <findings xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="urn:samsvar:findings:1 /no/such/file.xsd" 
      """
    #expect(try SoundFindings.faults(SoundFindings.text().replacing("<findings ", with: hint)) == [])
  }

  @Test(arguments: [
    ("<findings/>", "`findings` is in no namespace", "write `xmlns=\"urn:samsvar:findings:1\"` on it"),
    (
      "<findings xmlns='urn:samsvar:findings:2'/>", "`findings` is in the namespace `urn:samsvar:findings:2`",
      "write `xmlns=\"urn:samsvar:findings:1\"` on it"
    ),
    ("<check xmlns='urn:samsvar:findings:1'/>", "no document of this sort begins with `check`", nil),
    ("", "the document is empty", nil), ("x", "the document does not begin with an element", nil),
  ]) func `is of a sort that is known, or refused`(text: String, message: String, help: String?) throws {
    let fault = try #require(try SoundFindings.faults(text).first)
    #expect(fault.message == message && "\(fault.line):\(fault.column)" == "1:1")
    if let help { #expect(fault.help == help) }
    #expect(try SoundFindings.faults("<html/>").first?.help.contains("`urn:samsvar:registry:1`") == true)
  }
}
