import Checks
import Documents
import Records
import Registry
import Wording

/// The report of a register in the form that is asked for.
enum ReportAnswer {
  static func make(_ call: Call, _ house: House) async throws -> Reply {
    let type = try call.wished([MediaTypes.json, MediaTypes.xml])
    let all = call["all"] == "true"
    return try await house.keeper.aside {
      let asked = try Asking(call, house)
      let report = try asked.report(house, all: all)
      let source = try asked.source(house)
      let language = call.language
      if type == MediaTypes.json {
        let json = FindingsJSON(report, of: asked.register, from: source, under: asked.law, in: language, all: all)
        return Reply(type) { try json.write(to: $0) }
      }
      let xml = FindingsDocument(
        report, of: asked.register, from: source, under: asked.law, in: language, by: house.settings.version, all: all)
      return Reply(type) { try xml.write(to: $0) }
    }
  }
}
