import Registry
import Vocabulary

extension Refusal {
  var toldInEnglish: ToldRefusal {
    switch self {
    case .noSuchPath, .noObject, .noSuch, .noSuchMethod, .beforeRegister: absenceInEnglish
    case .notSignedIn, .notRecognised, .notAllowed, .forged, .twoCredentials, .people: doorInEnglish
    case .value, .unknownParameter, .missing, .twice, .bodyType, .brokenBody, .notAnObject, .packedBody, .tooLarge,
      .answerType:
      requestInEnglish
    default: changeInEnglish
    }
  }

  private var absenceInEnglish: ToldRefusal {
    switch self {
    case .noObject(let kind, let id):
      ToldRefusal("Not found", "The register has no \(kind.rawValue) “\(id)”.", help: "List them, or correct the id.")
    case .noSuch(let thing, let id):
      ToldRefusal(
        "Not found", "There is no \(thing.english) “\(id)”.", help: "List what there is, or correct the name.")
    case .beforeRegister(let day, let first):
      ToldRefusal(
        "Before the register begins", "Nothing was recorded yet on \(Language.en.sentences.date(day)).",
        help:
          "The register begins on \(Language.en.sentences.date(first)) with revision 1. Choose that day or a later one."
      )
    case .noSuchMethod(let methods):
      ToldRefusal(
        "Method not allowed", "This address does not take that method.",
        help: "It takes \(methods.listed("and")).")
    default:
      ToldRefusal("Not found", "Nothing is served at this address.", help: "/api/v1/openapi.yaml lists what is served.")
    }
  }

  private var doorInEnglish: ToldRefusal {
    switch self {
    case .notRecognised:
      ToldRefusal(
        "Not recognised", "The name or the password is not right.",
        help: "Try again, or ask an owner for a new invitation.")
    case .notAllowed:
      ToldRefusal("Not allowed", "Your role or your token does not allow this.", help: "Ask an owner of the register.")
    case .forged:
      ToldRefusal(
        "Refused", "It is not certain that this request comes from you.",
        help: "Send the session's X-Samsvar-CSRF value from a page of this service, or use a token.")
    case .twoCredentials:
      ToldRefusal("Two credentials", "The request brings a session and a token.", help: "Send one of them.")
    case .people(let refusal): ToldRefusal("Refused", refusal.english.detail, help: refusal.english.help)
    default:
      ToldRefusal("Not signed in", "This needs to know who you are.", help: "Sign in, or send a token that is valid.")
    }
  }

  private var requestInEnglish: ToldRefusal {
    switch self {
    case .value(let name, let rule):
      ToldRefusal("Unusable value", "“\(name)” must be \(rule.english).", help: "Correct the value and send it again.")
    case .unknownParameter(let name, let known):
      ToldRefusal(
        "Unknown parameter", "There is no parameter “\(name)” here.",
        help: known.isEmpty ? "Leave it out: none is taken." : "Those that are taken: \(known.listed("and")).")
    case .missing(let name):
      ToldRefusal("Something is missing", "“\(name)” is missing.", help: "Add it and send the request again.")
    case .twice(let name):
      ToldRefusal("Said twice", "“\(name)” stands more than once.", help: "Say it once.")
    case .bodyType(let types):
      ToldRefusal(
        "Unsupported type", "A body of this type is not taken here.",
        help: "Send \(types.listed("or")), as Content-Type says.")
    case .notAnObject:
      ToldRefusal(
        "Not an object", "The body is not a JSON object.", help: "Send an object with the members that are asked for.")
    case .brokenBody:
      ToldRefusal("Broken body", "The body did not arrive whole.", help: "Send the request again.")
    case .packedBody:
      ToldRefusal("Unsupported encoding", "The body is packed.", help: "Send it without Content-Encoding.")
    case .tooLarge(let most):
      ToldRefusal("Too large", "The body is larger than \(most) bytes.", help: "Send less at once.")
    case .answerType(let types):
      ToldRefusal(
        "Not acceptable", "None of the types in Accept is served here.", help: "Ask for \(types.listed("or")).")
    default: changeInEnglish
    }
  }

  private var changeInEnglish: ToldRefusal {
    switch self {
    case .unusable:
      ToldRefusal(
        "Unusable content", "What was sent cannot be recorded as it is.",
        help: "Correct each fault; nothing was changed.")
    case .noCondition:
      ToldRefusal(
        "Version needed", "A change must say which version it was made to.",
        help: "Send If-Match with the ETag of what you read.")
    case .stale:
      ToldRefusal(
        "Changed meanwhile", "Somebody has changed this since you read it; nothing was recorded.",
        help: "Read it again, and make your change to what stands there now.")
    case .idInUse(let kind, let id):
      ToldRefusal(
        "Id in use", "The id “\(id)” is taken, so no \(kind.rawValue) can get it.",
        help: "Choose another id, or change what has it.")
    case .otherID(let path, let body):
      ToldRefusal(
        "Two ids", "The address names “\(path)”, the body “\(body)”.",
        help: "Name the same in both; an id is not changed.")
    case .referredTo:
      ToldRefusal("In use", "Others refer to it; nothing was removed.", help: "Change or remove those first.")
    case .conflicts:
      ToldRefusal(
        "Conflict", "Both changed the same; nothing was recorded.", help: "Decide each conflict, and send it again.")
    case .keyReused:
      ToldRefusal(
        "Key reused", "This Idempotency-Key belongs to another request.", help: "Choose a new key for each request.")
    case .tooOften(let seconds):
      ToldRefusal("Too often", "Too many requests of this kind.", help: "Try again in \(seconds) s.")
    case .busy:
      ToldRefusal("Busy", "There is too much to do at this moment.", help: "Try again in a little while.")
    case .full:
      ToldRefusal(
        "Disk full", "There is no room to record anything; nothing was recorded, and reading goes on.",
        help: "Make room on the disk and try again.")
    case .stopped:
      ToldRefusal(
        "Not writing", "An earlier failure to write has stopped all changes; reading goes on.",
        help: "Look at the disk, then start the service again.")
    case .unwritable:
      ToldRefusal(
        "Not available", "The system refuses to read or to write.",
        help: "Look at the disk and the log, then start the service again.")
    default:
      ToldRefusal(
        "Fault", "The service failed; it was not you.", help: "Tell whoever runs it, with the request's number.")
    }
  }
}

extension Refusal.Thing {
  fileprivate var english: String {
    switch self {
    case .revision: "revision"
    case .attachment: "attachment"
    case .check: "check"
    case .table: "table of law"
    case .record: "record"
    case .activity: "activity"
    case .party: "party"
    case .term: "term"
    case .account: "account"
    case .session: "session"
    case .token: "token"
    case .invitation: "invitation"
    }
  }
}

extension PeopleRefusal {
  fileprivate var english: (detail: String, help: String) {
    switch self {
    case .nameInUse: ("Somebody has this name already.", "Choose another name.")
    case .signInNameUnfit:
      (
        "A name to sign in with has 1 to 100 letters, digits and signs of ASCII, without blanks.",
        "Choose another, such as an e-mail address."
      )
    case .shutOut: ("The account is shut out.", "Let it in again first.")
    case .roleUnfit: ("A program's account stays one, and nobody becomes a program.", "Make another account.")
    case .nameUnfit: ("A name has 1 to 100 characters and no control characters.", "Choose another name.")
    case .passwordShort: ("The password has fewer than 15 characters.", "Choose a longer one, such as several words.")
    case .passwordLong: ("The password has more than 128 characters.", "Choose a shorter one.")
    case .passwordCommon:
      (
        "The password is one of those that are guessed first, or holds a name.",
        "Choose another, such as several words that do not belong together."
      )
    case .invitationGone: ("The invitation was used, withdrawn, or is too old.", "Ask an owner for a new one.")
    case .passwordLinkGone:
      ("The link was used, is too old, or a newer one took its place.", "Ask an owner for a new one.")
    case .lastOwner: ("There must be an owner, and this is the last one.", "Make somebody else an owner first.")
    case .tooWide: ("A token cannot hold more than the account that it acts for may do.", "Choose fewer scopes.")
    case .expiryUnfit: ("A token holds until a day from today on, within a year.", "Choose another day.")
    }
  }
}

extension ValueRule {
  fileprivate var english: String {
    switch self {
    case .id: "an id: small letters, digits, dots and hyphens, 63 at most, beginning with a letter or a digit"
    case .day: "a day of the calendar, as 2026-11-22"
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .flag: "true or false"
    case .cursor: "the cursor of an earlier answer, as it was given"
    case .asOf: "a revision, as 12, or a day, as 2026-11-22"
    case .text(let most): "a text of 1 to \(most) characters without control characters"
    case .tag: "an entity tag, as the ETag of an answer"
    case .key: "1 to 64 letters, digits and signs of ASCII without blanks"
    case .list(let words): "a list of \(words.joined(separator: ", "))"
    }
  }
}
