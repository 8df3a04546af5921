import Documents
import HTTPTypes
import Law
import Registry
import RegistryStore
import Vocabulary
import Wording

/// What comes of a register document that somebody brings in.
enum DocumentImport {
  static func answer(_ call: Call, _ house: House) async throws -> Reply {
    let tags = call["If-Match"]
    let isApplied = call["apply"] == "true"
    if isApplied, tags == nil { throw Problem(.noCondition) }
    let (law, body, language) = (house.keeper.law, call.body, call.language)
    let ours = try await house.keeper.aside {
      try RegistryReader.read(body, file: "registry.xml", law: law, limits: .overHTTP)
    }
    let base = call["basedOn"].flatMap { Int($0) }
    let make: @Sendable (Look) throws -> Change.Made = { look in
      if isApplied, let tags, !EntityTags(tags).match(EntityTag(revision: look.revision)) { throw Problem(.stale) }
      let (target, changes) = try arrival(of: ours, base, look, house, language)
      let revision = look.revision + (changes.isEmpty && look.revision > 0 ? 0 : 1)
      let text = try told(from: look, to: target, changes, isApplied ? revision : look.revision, language)
      return Change.Made(
        target, changes,
        KeptAnswer(
          status: 200, location: nil, etag: EntityTag(revision: revision).description, type: MediaTypes.json, body: text
        ))
    }
    if isApplied { return try await ObjectChanging.record(call, house, "Import", make) }
    let made = try await house.keeper.aside { try make(house.keeper.look) }
    return Reply(
      200, MediaTypes.json, made.answer.body,
      [(.eTag, EntityTag(revision: house.keeper.look.revision).description)])
  }

  /// What the register becomes: what the document says, or, where it was made from a revision, what it changed since.
  private static func arrival(
    of ours: RegistrySnapshot, _ base: Int?, _ look: Look, _ house: House, _ language: Language
  ) throws -> (RegistrySnapshot, ChangedObjects) {
    guard let base, base != look.revision else {
      return (ours, try changedObjects(from: look.register, to: ours))
    }
    let then = try house.keeper.reading().snapshot(.revision(base), under: look.law).register
    switch try merge(base: then, theirs: look.register, ours: ours, law: look.law) {
    case .merged(let merged, let changed): return (merged, changed)
    case .conflicts(let conflicts):
      let text = ConflictText(conflicts, theirs: look.register, ours: ours, under: look.law, in: language)
      throw Problem(.conflicts, text.told.map { Problem.Fault(object: $0.object, what: .conflict($0)) })
    }
  }

  private static func told(
    from look: Look, to target: RegistrySnapshot, _ changes: ChangedObjects, _ revision: Int, _ language: Language
  ) throws -> [UInt8] {
    let found = try differences(from: look.register, to: target)
    let text = DifferenceText(found, from: look.register, to: target, under: look.law, in: language)
    var json = JSONText()
    json.object { json in
      json.key("revision")
      json.value(revision)
      json.key("put")
      json.names(changes.put)
      json.key("removed")
      json.names(changes.removed)
      json.member("sentences", text.sentencesAlone)
    }
    json.end()
    return json.take()
  }
}

extension JSONText {
  fileprivate mutating func names(_ names: [ObjectName]) {
    array { json in
      for name in names {
        json.object { json in
          json.member("kind", name.kind.rawValue)
          json.member("id", name.id)
        }
      }
    }
  }
}
