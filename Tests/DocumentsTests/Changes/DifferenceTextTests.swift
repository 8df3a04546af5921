import Documents
import Foundation
import Law
import Registry
import Testing
import Vocabulary
import Wording

/// An edit of the fixture that holds every field, and what is said of it.
struct SaidEdit: Sendable {
  var old: String
  var new: String
  var english: String
  var norwegian: String
}

@Suite struct `What differs, in words` {
  private func lines(_ old: String, _ new: String, _ language: Language) throws -> [String] {
    let (before, after) = (try Fixture.read(old), try Fixture.read(new))
    let text = DifferenceText(
      try differences(from: before, to: after), from: before, to: after, under: try LawEdition.current(), in: language)
    return text.lines.map(\.text)
  }

  /// The lines below the heading of the only object that differs, as one.
  private func said(_ edit: SaidEdit, _ language: Language) throws -> String {
    let text = Fixture.everyField.text
    #expect(text.contains(edit.old), "the fixture has no \(edit.old)")
    let first = try #require(text.range(of: edit.old))
    let lines = try lines(text, text.replacingCharacters(in: first, with: edit.new), language)
    #expect(lines.allSatisfy { $0.count <= 80 })
    return lines.drop { !$0.hasPrefix("  ") }.prefix { $0.hasPrefix("  ") }.map { $0.drop { $0 == " " } }
      .joined(separator: " ")
  }

  @Test(arguments: SaidEdit.all)
  func `names the field and both values`(edit: SaidEdit) throws {
    #expect(try said(edit, .en) == edit.english)
    #expect(try said(edit, .nb) == edit.norwegian)
  }

  @Test func `names each object with its kind, its id and what people call it`() throws {
    let text = Fixture.everyField.text
    let without = text.replacing(#/ {4}<flow id="to-patents"(?s:.*?)</flow>\n/#, with: "")
      .replacingOccurrences(of: "<term id=\"employment-file\" tax", with: "<term id=\"staff-file\" tax")
      .replacingOccurrences(of: "parent=\"employment-file\"", with: "parent=\"staff-file\"")
    #expect(
      try lines(text, without, .en) == [
        "Alt som kan føres: what has changed", "", "Own word “categories/employment-file”: removed", "",
        "Own word “categories/sick-note”: changed", "  belongs under: staff-file, before employment-file", "",
        "Own word “categories/staff-file”: new", "", "Flow “to-patents”: removed", "",
        "In all: 1 new, 1 changed, 2 removed.",
      ])
    #expect(
      try lines(without, text, .nb).filter { $0.contains(":") && !$0.hasPrefix(" ") } == [
        "Alt som kan føres: hva som er endret", "Eget begrep «categories/employment-file»: lagt til",
        "Eget begrep «categories/sick-note»: endret", "Eget begrep «categories/staff-file»: fjernet",
        "Dataflyt «to-patents»: lagt til", "I alt: 2 lagt til, 1 endret, 1 fjernet.",
      ])
  }

  @Test func `says that nothing differs`() throws {
    let text = Fixture.everyField.text
    #expect(try lines(text, text, .en).last == "Nothing differs: both say the same.")
    #expect(try lines(text, text, .nb).last == "Ingenting er ulikt: begge sier det samme.")
  }

  @Test func `shows what a name hides, and where a long text differs`() throws {
    let text = Fixture.everyField.text
    let long = String(repeating: "Det samme står her. ", count: 40)
    let edited = text.replacingOccurrences(of: "<title>Nettsted</title>", with: "<title>Nett\u{202E}sted</title>")
      .replacingOccurrences(of: "bare etter instruks", with: "\(long)Ny setning. \(long)")
    let base = text.replacingOccurrences(of: "bare etter instruks", with: long + long)
    let lines = try lines(base, edited, .en)
    #expect(lines.contains("System “website” (Nett‹U+202E›sted): changed"))
    #expect(lines.contains("  title: “Nett‹U+202E›sted”, before “Nettsted”"))
    #expect(lines.joined().contains("Ny setning.") && lines.joined().count < 900)
  }
}
