public import Registry
public import Vocabulary

/// Why the service does not do what it was asked over HTTP, told to whoever asked.
public enum Refusal: Error, Hashable, Sendable {
  /// Nothing is served at that path.
  case noSuchPath
  /// The register has no such object.
  case noObject(ObjectKind, id: String)
  /// There is none of that name: a revision, an attachment, a check, an account.
  case noSuch(Thing, id: String)
  /// The register begins after the day as of which it was asked for: that day, and the one on which it begins.
  case beforeRegister(day: Day, first: Day)
  /// The path is served, though not by that method.
  case noSuchMethod([String])
  /// Nobody is signed in.
  case notSignedIn
  /// Name or password, or an invitation, is not right.
  case notRecognised
  /// Whoever asks may not do that.
  case notAllowed
  /// The request may come from a page of somebody else.
  case forged
  /// A session and a token at once.
  case twoCredentials
  /// A header, a part of the address or of the body does not hold what it must.
  case value(name: String, ValueRule)
  /// A parameter that is not asked for.
  case unknownParameter(String, known: [String])
  /// A parameter or a member of the body is missing.
  case missing(String)
  /// A parameter stands twice.
  case twice(String)
  /// The body is of a type that is not taken here.
  case bodyType([String])
  /// The body is JSON, though not an object.
  case notAnObject
  /// The body ends amid a piece, or cannot be taken apart.
  case brokenBody
  /// The body is packed.
  case packedBody
  /// The body is larger than what is taken, in bytes.
  case tooLarge(Int)
  /// None of the types that are asked for is served.
  case answerType([String])
  /// What was handed in cannot be read, or says what no register may; each fault stands beside.
  case unusable
  /// A change must say which version it was made to.
  case noCondition
  /// Somebody else changed it meanwhile.
  case stale
  /// Something has that id already.
  case idInUse(ObjectKind, id: String)
  /// The object in the body is called otherwise than the path says.
  case otherID(path: String, body: String)
  /// Others refer to what should be taken away; each stands beside.
  case referredTo
  /// Two changed the same; each conflict stands beside.
  case conflicts
  /// The key of a request was used for another one.
  case keyReused
  /// Too often; again after so many seconds.
  case tooOften(seconds: Int)
  /// Too much to do at this moment.
  case busy
  /// The disk is full.
  case full
  /// An earlier failure to write.
  case stopped
  /// The system refuses to write or to read.
  case unwritable
  /// A fault of the program.
  case fault
  /// What concerns people and what lets them in.
  case people(PeopleRefusal)

  /// What there may be none of.
  public enum Thing: Hashable, Sendable, CaseIterable {
    case revision, attachment, check, table, record, activity, party, term, account, session, token, invitation
  }
}

/// Why something about people is refused.
public enum PeopleRefusal: Hashable, Sendable, CaseIterable {
  /// Somebody has that name already.
  case nameInUse
  /// A name to sign in with is empty, too long, or holds what it may not.
  case signInNameUnfit
  /// The account is shut out.
  case shutOut
  /// A program would become a person, or a person a program.
  case roleUnfit
  /// A name is empty, too long, or holds what no name does.
  case nameUnfit
  /// The password is too short.
  case passwordShort
  /// The password is too long.
  case passwordLong
  /// The password is one that is guessed first.
  case passwordCommon
  /// The invitation was used, withdrawn, or is too old.
  case invitationGone
  /// The link to set a password was used, has expired, or another took its place.
  case passwordLinkGone
  /// There must be an owner.
  case lastOwner
  /// A token would hold more than who makes it.
  case tooWide
  /// A token would hold for longer than a year, or is over already.
  case expiryUnfit
}

/// What a value must be.
public enum ValueRule: Hashable, Sendable {
  case id, day, number(ClosedRange<Int>), choice([String]), flag, cursor, asOf, text(Int), tag, key, list([String])
}
