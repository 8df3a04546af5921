import Documents
import Registry
import Vocabulary
import Wording

/// What was refused, with all that is known of it: RFC 9457.
struct Problem: Error {
  var refusal: Refusal
  /// Where exactly, and what to do there.
  var faults: [Fault] = []

  struct Fault: Sendable {
    var pointer: String?
    var line: Int?
    var column: Int?
    var object: ObjectName?
    var what: What

    /// What is wrong, before it is said in a language.
    enum What: Sendable {
      case flaw(Flaw)
      case refusal(Refusal)
      /// In the language of the request already.
      case conflict(ToldConflict)
      /// What programs write, alike in every language.
      case written(String, help: String)
    }
  }

  init(_ refusal: Refusal, _ faults: [Fault] = []) { (self.refusal, self.faults) = (refusal, faults) }

  /// The body in a language.
  func json(in language: Language, request: String) -> [UInt8] {
    let told = refusal.told(in: language)
    var json = JSONText()
    json.object { json in
      json.member("type", "urn:samsvar:problem:" + refusal.name)
      json.member("title", told.title)
      json.member("status", refusal.status)
      json.member("detail", told.detail)
      json.member("help", told.help)
      json.member("request", request)
      if !faults.isEmpty {
        json.key("errors")
        json.array { json in for fault in faults { fault.write(to: &json, in: language) } }
      }
    }
    json.end()
    return json.take()
  }
}

extension Problem.Fault {
  fileprivate func write(to json: inout JSONText, in language: Language) {
    json.object { json in
      if let object {
        json.member("kind", object.kind.rawValue)
        json.member("id", object.id)
      }
      if let pointer { json.member("pointer", pointer) }
      if let line { json.member("line", line) }
      if let column { json.member("column", column) }
      what.writeField(to: &json)
      let told = what.told(in: language)
      json.member("message", told.message)
      json.member("help", told.help)
    }
  }
}

extension Problem.Fault.What {
  /// What is wrong and what to do, in a language.
  func told(in language: Language) -> (message: String, help: String) {
    switch self {
    case .flaw(let flaw):
      let told = flaw.told(in: language)
      return (told.message, told.help)
    case .refusal(let refusal):
      let told = refusal.told(in: language)
      return (told.detail, told.help)
    case .conflict(let told): return (told.sentence, told.help)
    case .written(let text, let help): return (text, help)
    }
  }

  /// The field that two changed, and what they made of it.
  fileprivate func writeField(to json: inout JSONText) {
    guard case .conflict(let told) = self, let field = told.field else { return }
    json.member("field", field.member)
    json.member("before", optional: told.before)
    json.member("theirs", optional: told.theirs)
    json.member("ours", optional: told.ours)
  }
}

extension Refusal {
  /// The status of HTTP.
  var status: Int {
    switch self {
    case .noSuchPath, .noObject, .noSuch, .beforeRegister: 404
    case .noSuchMethod: 405
    case .notSignedIn, .notRecognised: 401
    case .notAllowed, .forged: 403
    case .twoCredentials, .value, .unknownParameter, .missing, .twice, .brokenBody, .notAnObject: 400
    case .bodyType, .packedBody: 415
    case .tooLarge: 413
    case .answerType: 406
    case .unusable, .otherID, .keyReused: 422
    case .noCondition: 428
    case .stale: 412
    case .idInUse, .referredTo, .conflicts: 409
    case .tooOften: 429
    case .busy: 503
    case .full: 507
    case .stopped, .unwritable: 503
    case .fault: 500
    case .people(let refusal): refusal.status
    }
  }

  /// What the type of the problem is called, in an address that is no place.
  var name: String {
    switch self {
    case .noSuchPath, .noObject, .noSuch, .beforeRegister: "not-found"
    case .noSuchMethod: "method-not-allowed"
    case .notSignedIn: "not-signed-in"
    case .notRecognised: "not-recognised"
    case .notAllowed: "not-allowed"
    case .forged: "forged"
    case .twoCredentials: "two-credentials"
    case .value, .unknownParameter, .missing, .twice, .brokenBody, .notAnObject: "request"
    case .bodyType, .packedBody: "body-type"
    case .tooLarge: "too-large"
    case .answerType: "not-acceptable"
    case .unusable, .otherID: "content"
    case .noCondition: "version-needed"
    case .stale: "stale"
    case .idInUse: "id-in-use"
    case .referredTo: "in-use"
    case .conflicts: "conflict"
    case .keyReused: "key-reused"
    case .tooOften: "too-often"
    case .busy: "busy"
    case .full: "disk-full"
    case .stopped, .unwritable: "not-writing"
    case .fault: "fault"
    case .people: "people"
    }
  }
}

extension PeopleRefusal {
  fileprivate var status: Int {
    switch self {
    case .nameInUse, .lastOwner, .shutOut, .roleUnfit: 409
    case .invitationGone, .passwordLinkGone: 410
    case .tooWide: 403
    case .nameUnfit, .signInNameUnfit, .passwordShort, .passwordLong, .passwordCommon, .expiryUnfit: 422
    }
  }
}
