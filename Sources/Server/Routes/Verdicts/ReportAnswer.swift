import Checks
import Documents
import Records
import Registry
import Vocabulary
import Wording

/// The report of a register in the form that is asked for.
enum ReportAnswer {
  static func make(_ call: Call, _ house: House) async throws -> Reply {
    let type = try call.wishedFormat([
      ("json", MediaTypes.json), ("xml", MediaTypes.xml), ("sarif", MediaTypes.sarif),
    ])
    let all = call["all"] == "true"
    return try await house.keeper.aside {
      let asked = try Asking(call, house)
      let report = try asked.report(house, all: all)
      let source = try asked.source(house)
      let language = call.language
      let name = "findings-\(asked.register.header.id)-\(asked.day)"
      let named = { (reply: Reply, ending: String) in call["format"] == nil ? reply : reply.named(name + ending) }
      if type == MediaTypes.sarif { return named(try sarif(report, asked, source, language, house), ".sarif") }
      if type == MediaTypes.json {
        let json = FindingsJSON(report, of: asked.register, from: source, under: asked.law, in: language, all: all)
        return named(Reply(type) { try json.write(to: $0) }, ".json")
      }
      let xml = FindingsDocument(
        report, of: asked.register, from: source, under: asked.law, in: language, by: house.settings.version, all: all)
      return named(Reply(type) { try xml.write(to: $0) }, ".xml")
    }
  }

  /// As hosts of code read it, with the lines of the register document.
  private static func sarif(
    _ report: Report, _ asked: Asking, _ source: RegisterSource, _ language: Language, _ house: House
  ) throws -> Reply {
    let places = DeclaredPlaces()
    try RegistryWriter.write(asked.register) { places.feed($0) }
    places.finish()
    let made = OneThread(
      FindingsSARIF(
        report, of: asked.register, in: RegisterFile(uri: "registry.xml", sha256: source.sha256, places: places),
        under: asked.law, in: language, by: house.settings.version))
    return Reply(MediaTypes.sarif) { try made.value.write(to: $0) }
  }
}
