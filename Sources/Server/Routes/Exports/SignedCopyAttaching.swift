import Documents
import HTTPTypes
import Registry
import RegistryStore
import Vocabulary
import Wording

/// A signed agreement's file, kept by the SHA-256 of its bytes and never looked into beyond its first ones.
enum SignedCopyAttaching {
  static func answer(_ call: Call, _ house: House) async throws -> Reply {
    let (id, file) = (try call.required("id"), try call.required("name"))
    let (tags, bytes) = (try call.required("If-Match"), call.body)
    guard bytes.starts(with: "%PDF-".utf8) else { throw Problem(.bodyType([MediaTypes.pdf])) }
    let copy = SignedCopy(name: file, sha256: Fingerprint.digits(of: bytes), bytes: bytes.count)
    return try await ObjectChanging.record(call, house, "PUT \(id): \(file)") { look in
      try made(copy, bytes, to: id, in: tags, look, house)
    }
  }

  /// The register with the copy on the agreement's file, where the agreement is still in a version that was read.
  static func made(
    _ copy: SignedCopy, _ bytes: [UInt8], to id: String, in tags: String, _ look: Look, _ house: House
  ) throws -> Change.Made {
    let name = ObjectName(.agreement, id)
    guard let number = look.register.number(of: ID<Agreement>(id)) else { throw Problem(.noObject(.agreement, id: id)) }
    guard try ObjectReading.isCurrent(tags, name, in: look) else { throw Problem(.stale) }
    let target = look.register.attaching(copy, to: number)
    let after = Look(register: target, revision: look.revision, day: look.day, law: look.law)
    let body = try ObjectReading.bytes(of: name, MediaTypes.json, in: after)
    let changed = try objectBytes(of: name, in: look.register) != objectBytes(of: name, in: target)
    var made = Change.Made(
      target, ChangedObjects(put: changed ? [name] : []),
      KeptAnswer(status: 200, location: nil, etag: EntityTag(of: body).description, type: MediaTypes.json, body: body))
    let isKept = try house.keeper.reading().attachments().contains { $0.sha256 == copy.sha256 }
    if changed || !isKept { made.attachment = (copy, bytes) }
    return made
  }
}
