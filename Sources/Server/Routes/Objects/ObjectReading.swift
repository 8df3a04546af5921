import Documents
import HTTPTypes
import Registry
import Wording

/// Giving out objects of the register.
enum ObjectReading {
  /// One object, as JSON or as its element.
  static func one(_ kind: ObjectKind, _ call: Call, _ house: House) throws -> Reply {
    let name = try call.object(kind)
    let type = try call.wished([MediaTypes.json, MediaTypes.xml])
    let bytes = try bytes(of: name, type, in: house.keeper.look)
    let tag = EntityTag(of: bytes)
    if let known = call.header(.ifNoneMatch), EntityTags(known).matchWeakly(tag) {
      return Reply(status: 304, [(.eTag, tag.description), (.vary, "Accept")])
    }
    return Reply(200, type, bytes, [(.eTag, tag.description), (.vary, "Accept")])
  }

  /// The very bytes that are given out for an object.
  static func bytes(of name: ObjectName, _ type: String, in look: Look) throws -> [UInt8] {
    let written =
      type == MediaTypes.xml
      ? try ObjectXML.write(name, of: look.register) : try ObjectJSON.write(name, of: look.register)
    guard let written else { throw Problem(.noObject(name.kind, id: name.id)) }
    return type == MediaTypes.xml ? written : written + [UInt8(ascii: "\n")]
  }

  /// Whether a version that somebody read is the one that stands: as either of the two forms that are given out.
  static func isCurrent(_ tags: String, _ name: ObjectName, in look: Look) throws -> Bool {
    let tags = EntityTags(tags)
    return try [MediaTypes.json, MediaTypes.xml].contains {
      tags.match(EntityTag(of: try bytes(of: name, $0, in: look)))
    }
  }

  /// A page of the objects of a kind, in the order of their ids.
  static func page(_ kind: ObjectKind, _ call: Call, _ house: House) async throws -> Reply {
    let look = house.keeper.look
    let most = call["limit"].flatMap { Int($0) } ?? 50
    let after = call["cursor"].flatMap { Cursor($0)?.last }
    let filter = ObjectFilter(kind, call)
    return try await house.keeper.aside {
      let names = Self.names(kind, after: after, most + 1, in: look.register, filter)
      var json = JSONText()
      try json.object { json in
        json.key("items")
        try json.array { json in
          try ObjectJSON.forEach(kind, names.prefix(most), of: look.register) { try item($0, &json) }
        }
        json.member("next", optional: names.count > most ? Cursor(after: names[most - 1]).text : nil)
      }
      json.end()
      return Reply(200, MediaTypes.json, json.take())
    }
  }

  private static func item(_ object: WrittenObject, _ json: inout JSONText) throws {
    json.line()
    json.object { json in
      json.member("id", object.name.id)
      json.member("title", optional: object.title)
      json.member("etag", EntityTag(of: object.bytes + [UInt8(ascii: "\n")]).description)
      json.key("object")
      json.value(written: object.bytes)
    }
  }

  /// The first ids behind one that fit, in their order.
  private static func names(
    _ kind: ObjectKind, after: String?, _ most: Int, in register: RegistrySnapshot, _ filter: ObjectFilter
  ) -> [String] {
    var found: [ObjectName] = []
    let last = after.map { ObjectName(kind, $0) }
    register.forEachName(of: kind) { name, place in
      if let last, !(last < name) { return }
      if found.count >= most, let greatest = found.last, !(name < greatest) { return }
      guard filter.admits(place, name, in: register) else { return }
      let index = found.firstIndex { name < $0 } ?? found.count
      found.insert(name, at: index)
      if found.count > most { found.removeLast() }
    }
    return found.map(\.id)
  }
}
