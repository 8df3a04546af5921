import Checks
import Documents
import Registry
import Vocabulary
import Wording
import HTTPTypes
import Law

/// One flow's verdict, from memory: nothing is asked of the rules, and nothing is read from disk.
enum FlowVerdict {
  static func answer(_ call: Call, _ house: House) throws -> Reply {
    let id = ID<Flow>(try call.required("id"))
    let look = house.keeper.look
    let bytes = try look.told.bytes(of: id, in: call.language) { try tell(id, call.language, house) }
    return Reply(200, MediaTypes.json, bytes, [(.vary, "Accept-Language")])
  }

  private static func tell(_ id: ID<Flow>, _ language: Language, _ house: House) throws -> [UInt8] {
    let (look, verdicts) = house.keeper.with { ($0.look, $0.resident.verdicts(of: .flow(id))) }
    guard let number = look.register.number(of: id) else { throw Problem(.noObject(.flow, id: id.key)) }
    let row = look.register.flows[number.index]
    let narrator = look.narrator(language)
    var json = JSONText()
    json.object { json in
      json.member("flow", id.key)
      json.member("day", look.day.description)
      json.member("law", look.law.name)
      json.key("revision")
      json.value(look.revision)
      json.member("status", row.status(on: look.day))
      json.member("verdict", optional: row.isLive(on: look.day) ? verdicts.worst.name : nil)
      json.key("findings")
      json.array { json in
        for verdict in verdicts {
          json.line()
          json.verdict(verdict, narrator, look.accepted, on: look.day, alone: true)
        }
      }
    }
    json.end()
    return json.take()
  }
}

extension FlowRow {
  /// Whether it flows on a day: only then it is judged.
  fileprivate func status(on day: Day) -> String {
    if isLive(on: day) { return "live" }
    return isPlanned(on: day) ? "planned" : "ended"
  }
}

extension [Verdict] {
  /// The gravest of what is shown; where nothing is, it complies.
  fileprivate var worst: Checks.Answer {
    if contains(where: { $0.answer == .violates }) { return .violates }
    return contains { $0.answer == .unknown } ? .unknown : .complies
  }
}
