import Accounts
import Documents
import HTTPTypes
import Law
import Registry
import RegistryStore
import Wording

/// Making, changing and taking away objects of the register.
enum ObjectChanging {
  /// Makes an object of a new id.
  static func create(_ kind: ObjectKind, _ call: Call, _ house: House) async throws -> Reply {
    let object = try declared(kind, call)
    let type = try call.wished([MediaTypes.json, MediaTypes.xml])
    return try await record(call, house, "POST \(object.name)") { look in
      if let taken = look.register.taken(object.name) { throw Problem(.idInUse(kind, id: taken)) }
      return try put(object, type, status: 201, look)
    }
  }

  /// Puts another version in an object's place.
  static func replace(_ kind: ObjectKind, _ call: Call, _ house: House) async throws -> Reply {
    let name = try call.object(kind)
    let object = try declared(kind, call)
    let tags = try call.required("If-Match")
    let type = try call.wished([MediaTypes.json, MediaTypes.xml])
    guard object.name == name else { throw Problem(.otherID(path: name.id, body: object.name.id)) }
    return try await record(call, house, "PUT \(name)") { look in
      guard try ObjectReading.isCurrent(tags, name, in: look) else { throw Problem(.stale) }
      let made = try put(object, type, status: 200, look)
      let (before, after) = (look.register.header.id, made.target.header.id)
      if before != after { throw Problem(.otherID(path: before, body: after)) }
      return made
    }
  }

  /// Takes an object away.
  static func remove(_ kind: ObjectKind, _ call: Call, _ house: House) async throws -> Reply {
    let name = try call.object(kind)
    let tags = try call.required("If-Match")
    return try await record(call, house, "DELETE \(name)") { look in
      guard try ObjectReading.isCurrent(tags, name, in: look) else { throw Problem(.stale) }
      let edited = try Problem.wrapping(.referredTo) {
        try Documents.edited(look.register, by: RegisterEdit(remove: [name]), under: look.law)
      }
      return Change.Made(
        edited.register, edited.changed, KeptAnswer(status: 204, location: nil, etag: nil, type: "", body: []))
    }
  }

  /// The object of the body.
  private static func declared(_ kind: ObjectKind, _ call: Call) throws -> DeclaredObject {
    try Problem.wrapping(.unusable) {
      call.bodyType == MediaTypes.xml
        ? try DeclaredObject(xml: call.body, kind: kind) : try DeclaredObject(json: call.body, kind: kind)
    }
  }

  private static func put(_ object: DeclaredObject, _ type: String, status: Int, _ look: Look) throws -> Change.Made {
    let edited = try Problem.wrapping(.unusable) {
      try Documents.edited(look.register, by: RegisterEdit(put: [object]), under: look.law)
    }
    let after = Look(register: edited.register, revision: look.revision, day: look.day, law: look.law)
    let bytes = try ObjectReading.bytes(of: object.name, type, in: after)
    let answer = KeptAnswer(
      status: status, location: status == 201 ? object.name.location : nil, etag: EntityTag(of: bytes).description,
      type: type, body: bytes)
    return Change.Made(edited.register, edited.changed, answer)
  }

  /// Records what a request asks for, or finds that it did before.
  static func record(
    _ call: Call, _ house: House, _ what: String, _ make: @escaping @Sendable (Look) throws -> Change.Made
  ) async throws -> Reply {
    let caller = try call.someone()
    let change = Change(
      by: caller.inHistory, why: call["why"] ?? what, request: try call.requestKey(of: caller), make: make)
    let done = try await house.keeper.change(change)
    var headers: [(HTTPField.Name, String)] = [(.revision, "\(done.revision)")]
    if let location = done.answer.location { headers.append((.location, location)) }
    if let tag = done.answer.etag { headers += [(.eTag, tag), (.vary, "Accept")] }
    if done.answer.body.isEmpty { return Reply(status: done.answer.status, headers) }
    return Reply(done.answer.status, done.answer.type, done.answer.body, headers)
  }
}

extension Caller {
  /// As the history names them: people choose their names, the account's id and the token's are ours.
  var inHistory: String {
    if case .token(let id, _) = door { return "\(shownName) (\(account), token \(id))" }
    return "\(shownName) (\(account))"
  }
}

extension RegistrySnapshot {
  /// The id of a new object where something has it already: parties and systems share one space.
  func taken(_ name: ObjectName) -> String? {
    let kinds: [ObjectKind] = name.kind == .party || name.kind == .system ? [.party, .system] : [name.kind]
    return kinds.contains { place(of: ObjectName($0, name.id)) != nil } ? name.id : nil
  }
}

extension Call {
  /// How this request is known again, where it brings a key.
  func requestKey(of caller: Caller) throws -> RequestKey? {
    guard let key = values["Idempotency-Key"] else { return nil }
    var text = Array((head.method.rawValue + " " + (head.path ?? "") + "\n" + (bodyType ?? "") + "\n").utf8)
    text += body
    return RequestKey(account: caller.account, key: key, fingerprint: Fingerprint.digits(of: text))
  }
}
